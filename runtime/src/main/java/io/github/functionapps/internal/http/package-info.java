/** CDF's HTTP API as a Retrofit interface, and the transport that carries it. */
package io.github.functionapps.internal.http;
