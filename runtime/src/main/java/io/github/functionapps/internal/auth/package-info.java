/** Tokens and nonces. */
package io.github.functionapps.internal.auth;
