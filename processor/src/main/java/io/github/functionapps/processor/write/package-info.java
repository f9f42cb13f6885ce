/** From the model to source. Knows no elements and cannot fail. */
@NullMarked
package io.github.functionapps.processor.write;

import org.jspecify.annotations.NullMarked;
