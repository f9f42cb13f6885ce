/** How the Python framework reads a path, a query and an argument; free of HTTP and of routes. */
@NullMarked
package io.github.functionapps.testing.internal.framework;

import org.jspecify.annotations.NullMarked;
