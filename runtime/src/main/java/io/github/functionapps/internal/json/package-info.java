/** Between JSON and Java types: the mapper, readers, writers, and what went wrong in them. */
package io.github.functionapps.internal.json;
