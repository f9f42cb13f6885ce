/** Who calls: tokens, credentials and session kinds. */
@NullMarked
package io.github.functionapps.auth;

import org.jspecify.annotations.NullMarked;
