/**
 * {@link io.github.functionapps.testing.junit.LocalCdfExtension}, a stand-in for each JUnit test.
 * Only this package needs the API of JUnit Jupiter, and does not bring it along.
 */
@NullMarked
package io.github.functionapps.testing.junit;

import org.jspecify.annotations.NullMarked;
