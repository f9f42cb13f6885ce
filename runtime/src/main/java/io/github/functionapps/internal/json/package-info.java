/** Between JSON and Java types: the mapper, readers, writers, and what went wrong in them. */
@NullMarked
package io.github.functionapps.internal.json;

import org.jspecify.annotations.NullMarked;
