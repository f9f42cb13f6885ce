package io.github.functionapps.internal.json;

import org.jspecify.annotations.Nullable;

/**
 * Why an answer cannot be understood. Quotes nothing of the answer, so it may be shown.
 *
 * @param message what was required, what was found, what to do
 * @param pointer where in the data
 * @param expectedType what was required there
 */
public record ResponseProblem(
    String message, @Nullable String pointer, @Nullable String expectedType) {

  /**
   * A problem that is not in the data.
   *
   * @param message what was required, what was found, what to do
   * @return the problem
   */
  public static ResponseProblem of(String message) {
    return new ResponseProblem(message, null, null);
  }
}
