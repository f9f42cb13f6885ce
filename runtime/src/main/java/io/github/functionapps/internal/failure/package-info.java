/** Failures as values: exceptions are made of them where they are thrown. */
@NullMarked
package io.github.functionapps.internal.failure;

import org.jspecify.annotations.NullMarked;
