/** The connection of one client: settings, and what all its calls share. */
package io.github.functionapps.internal;
