/** The connection of one client: settings, and what all its calls share. */
@NullMarked
package io.github.functionapps.internal;

import org.jspecify.annotations.NullMarked;
