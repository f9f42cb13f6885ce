/** HTTP on a loopback port: requests in, answers out, faults of the connection included. */
@NullMarked
package io.github.functionapps.testing.internal.http;

import org.jspecify.annotations.NullMarked;
