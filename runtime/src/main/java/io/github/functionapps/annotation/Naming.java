package io.github.functionapps.annotation;

/** How Java names become the names that a function uses. An explicit name always wins. */
public enum Naming {
  /** {@code includeTax} becomes {@code include_tax}: handlers are Python. */
  SNAKE_CASE,
  /** Names are sent as they are declared. */
  AS_DECLARED
}
