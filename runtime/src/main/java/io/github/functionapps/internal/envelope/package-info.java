/** Reads the answer of a call: the platform's envelope and the function's within it. */
package io.github.functionapps.internal.envelope;
