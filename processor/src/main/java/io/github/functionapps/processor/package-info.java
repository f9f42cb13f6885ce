/** The annotation processor: interfaces in, clients and diagnostics out. */
@NullMarked
package io.github.functionapps.processor;

import org.jspecify.annotations.NullMarked;
