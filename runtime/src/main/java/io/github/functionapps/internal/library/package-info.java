/** The libraries that the application has: which versions, and whether they are new enough. */
package io.github.functionapps.internal.library;
