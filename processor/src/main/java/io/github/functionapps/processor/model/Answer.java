package io.github.functionapps.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * How an answer becomes what a method returns.
 *
 * @param delivery whether the method waits for it
 * @param withOutcome whether what the function says against it is a value, too
 * @param withResponse whether status, headers and ids come along
 * @param kind what happens to null data
 * @param data the type that the data is read into, unwrapped
 */
public record Answer(
    Delivery delivery, boolean withOutcome, boolean withResponse, Kind kind, TypeName data) {
  /** How the result reaches the caller. */
  public enum Delivery {
    /** A {@code void} method. */
    NOTHING,
    /** The method returns it. */
    VALUE,
    /** The method returns a future of it. */
    FUTURE,
    /** The method returns the running call, which can be asked for it. */
    CALL
  }

  /** What the data is, in the words of the runtime's {@code Result}. */
  public enum Kind {
    DATA,
    NULLABLE,
    OPTIONAL,
    OPTIONAL_INT,
    OPTIONAL_LONG,
    OPTIONAL_DOUBLE,
    NOTHING
  }
}
