/** The way of one call: its attempts, its events, its end. */
package io.github.functionapps.internal.call;
