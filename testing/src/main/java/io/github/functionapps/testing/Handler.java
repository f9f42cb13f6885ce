package io.github.functionapps.testing;

import org.jspecify.annotations.Nullable;

/** A route of a {@link LocalFunction}: the Python handler's place. */
@FunctionalInterface
public interface Handler {
  /**
   * Answers one call. Handlers of one function may run at the same time.
   *
   * @param request what the function was called with
   * @return the data, written as JSON with snake_case names and nulls kept; or a {@link
   *     LocalResponse}; or a {@link java.util.concurrent.CompletionStage} of either, which occupies
   *     no thread while it is pending
   * @throws Exception anything, which the function answers as an ExecutionError with status 500;
   *     {@link LocalCdf#raised()} has it with its stack
   */
  @Nullable Object handle(LocalRequest request) throws Exception;
}
