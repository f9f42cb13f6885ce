package io.github.functionapps.testing;

/** How a function's run ended. */
sealed interface FunctionOutcome {
  /** The same as it travels through the platform. */
  FunctionOutcome in(ErrorShape shape);

  /**
   * The function answered.
   *
   * @param status the status in the envelope
   * @param message the error's message, or empty
   * @param envelope the function's envelope, JSON
   */
  record Answered(int status, String message, String envelope) implements FunctionOutcome {
    @Override
    public FunctionOutcome in(ErrorShape shape) {
      return shape == ErrorShape.FAILED && status >= 400
          ? new NotAnswered("Failed", status, message)
          : this;
    }
  }

  /**
   * The platform reports that there is no answer.
   *
   * @param runtimeStatus Failed or Timeout
   * @param code the platform's code
   * @param message the platform's message
   */
  record NotAnswered(String runtimeStatus, int code, String message) implements FunctionOutcome {
    @Override
    public FunctionOutcome in(ErrorShape shape) {
      return this;
    }
  }
}
