package io.github.functionapps.testing;

import io.github.functionapps.testing.internal.http.HttpAnswer;
import java.util.Optional;

/**
 * How many calls of one function may run at once, and what the others are told.
 *
 * @param calls how many
 * @param retryAfter the value of the refusals' header
 */
record RunningLimit(int calls, Optional<String> retryAfter) {
  static final RunningLimit NONE = new RunningLimit(Integer.MAX_VALUE, Optional.empty());

  HttpAnswer refusal(ApiAnswers answers) {
    HttpAnswer refusal = answers.error(429, "Too many running calls: " + calls);
    return retryAfter.map(value -> refusal.withHeader("Retry-After", value)).orElse(refusal);
  }
}
