/** Where the calls of a function are posted and asked for, how, and what a refusal means. */
package io.github.functionapps.internal.endpoint;
