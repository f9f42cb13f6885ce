/** CDF's HTTP API as a Retrofit interface, and the transport that carries it. */
@NullMarked
package io.github.functionapps.internal.http;

import org.jspecify.annotations.NullMarked;
