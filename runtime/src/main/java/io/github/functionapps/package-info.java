/** The entry: {@link io.github.functionapps.FunctionApps}, and what its clients return. */
@NullMarked
package io.github.functionapps;

import org.jspecify.annotations.NullMarked;
