/** From the compiler's elements to the model; every mistake is found here. */
@NullMarked
package io.github.functionapps.processor.read;

import org.jspecify.annotations.NullMarked;
