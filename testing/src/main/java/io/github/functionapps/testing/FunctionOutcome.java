package io.github.functionapps.testing;

/** How a function's run ended. */
sealed interface FunctionOutcome {

  /**
   * The function answered.
   *
   * @param status the status in the envelope
   * @param message the error's message, or empty
   * @param envelope the function's envelope, JSON
   */
  record Answered(int status, String message, String envelope) implements FunctionOutcome {}

  /**
   * The platform reports that there is no answer.
   *
   * @param runtimeStatus Failed or Timeout
   * @param code the platform's code
   * @param message the platform's message
   */
  record NotAnswered(String runtimeStatus, int code, String message) implements FunctionOutcome {}
}
