/**
 * The main job of this library end to end: a typed client of an inventory function, and a program
 * that calls every method of it.
 */
@NullMarked
package io.github.functionapps.example;

import org.jspecify.annotations.NullMarked;
