/** From an answer's bytes to what a method returns. */
package io.github.functionapps.internal.decode;
