/** The way of one call: its deadline, its attempts, its cancellation. */
package io.github.functionapps.internal.call;
