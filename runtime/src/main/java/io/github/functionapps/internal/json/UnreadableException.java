package io.github.functionapps.internal.json;

/** Data cannot be read. Carries the problem to where the answer is put together. */
public final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient ResponseProblem problem;

  UnreadableException(ResponseProblem problem) {
    super(problem.message(), null, false, false);
    this.problem = problem;
  }

  /**
   * Why.
   *
   * @return the problem
   */
  public ResponseProblem problem() {
    return problem;
  }
}
