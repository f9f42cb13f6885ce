/** Clients of the odd function in {@code function/}, with what travels to and from it. */
@NullMarked
package io.github.functionapps.interop.odd;

import org.jspecify.annotations.NullMarked;
