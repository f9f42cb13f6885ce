/** How a call that the platform has accepted is asked about: to its end, or for its logs. */
package io.github.functionapps.internal.poll;
