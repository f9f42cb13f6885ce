package io.github.functionapps.testing;

import io.github.functionapps.testing.internal.http.HttpAnswer;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** One endpoint of the stand-in. */
interface ApiEndpoint {
  /**
   * Holds the client to the protocol. Runs for every request, once, a scripted answer or not: a
   * nonce is used up even if the answer is a scripted 503.
   *
   * @return the refusal; empty if the request may be answered
   */
  Optional<HttpAnswer> check(RecordedRequest request);

  /** Answers a request that passed the check. */
  CompletionStage<HttpAnswer> answer(RecordedRequest request);
}
