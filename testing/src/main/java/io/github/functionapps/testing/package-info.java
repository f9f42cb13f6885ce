/**
 * {@link io.github.functionapps.testing.LocalCdf}, a stand-in for the CDF API that runs inside the
 * test and speaks real HTTP.
 */
@NullMarked
package io.github.functionapps.testing;

import org.jspecify.annotations.NullMarked;
