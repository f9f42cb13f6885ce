/** The annotations of a client's interface. */
@NullMarked
package io.github.functionapps.annotation;

import org.jspecify.annotations.NullMarked;
