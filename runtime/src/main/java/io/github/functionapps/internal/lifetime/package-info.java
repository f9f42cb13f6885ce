/** How long what is under way lasts: to its end, its deadline, or the closing of its connection. */
package io.github.functionapps.internal.lifetime;
