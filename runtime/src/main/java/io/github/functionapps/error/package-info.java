/** The failures of a call, one type each. */
@NullMarked
package io.github.functionapps.error;

import org.jspecify.annotations.NullMarked;
