/**
 * What a client is, in names and types only: enough to write it, and to judge it without elements.
 */
@NullMarked
package io.github.functionapps.processor.model;

import org.jspecify.annotations.NullMarked;
