/** How calls are made and observed: deadlines, retries, headers, listeners. */
@NullMarked
package io.github.functionapps.call;

import org.jspecify.annotations.NullMarked;
