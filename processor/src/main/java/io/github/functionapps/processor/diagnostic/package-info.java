/** What the processor says, and where. */
@NullMarked
package io.github.functionapps.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
