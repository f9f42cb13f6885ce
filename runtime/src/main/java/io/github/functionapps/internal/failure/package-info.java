/** Failures as values: exceptions are made of them where they are thrown. */
package io.github.functionapps.internal.failure;
