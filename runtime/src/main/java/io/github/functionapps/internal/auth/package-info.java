/** Tokens and nonces. */
@NullMarked
package io.github.functionapps.internal.auth;

import org.jspecify.annotations.NullMarked;
