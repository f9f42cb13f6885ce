/** The way of one call: its deadline, its attempts, its cancellation. */
@NullMarked
package io.github.functionapps.internal.call;

import org.jspecify.annotations.NullMarked;
