/** Reads the answer of a call: the platform's envelope and the function's within it. */
@NullMarked
package io.github.functionapps.internal.envelope;

import org.jspecify.annotations.NullMarked;
