package io.github.functionapps.testing;

import io.github.functionapps.testing.internal.http.HttpAnswer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What happens to one request to come: another answer, or the usual one delayed or cut short. Say
 * all of it before the request is sent. The request is recorded and held to the protocol all the
 * same.
 */
public final class ScriptedAnswer {
  private volatile @Nullable HttpAnswer answer;
  private volatile int cutShortAfter = -1;
  private volatile CompletionStage<?> until = CompletableFuture.completedStage(null);

  ScriptedAnswer() {}

  /**
   * Answers this in place of what the endpoint would; a function is not run.
   *
   * @param status the HTTP status
   * @param headers the headers, but for Content-Length
   * @param body the body, which may be empty
   * @return this
   */
  public ScriptedAnswer answer(int status, Map<String, String> headers, byte[] body) {
    answer = HttpAnswer.of(status, Map.copyOf(headers), body.clone());
    return this;
  }

  /**
   * Answers this JSON in place of what the endpoint would; a function is not run.
   *
   * @param status the HTTP status
   * @param json the body
   * @return this
   */
  public ScriptedAnswer answer(int status, String json) {
    return answer(
        status, Map.of("Content-Type", "application/json"), json.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Declares the whole body but closes the connection after part of it.
   *
   * @param bytes how much of the body is sent
   * @return this
   */
  public ScriptedAnswer cutShortAfter(int bytes) {
    if (bytes < 0) {
      throw new IllegalArgumentException("bytes: " + bytes);
    }
    cutShortAfter = bytes;
    return this;
  }

  /**
   * Holds the answer back. The function, if one is run, has run by then. No thread waits.
   *
   * @param until sends the answer once it is complete; if it fails, the connection is closed
   *     without an answer
   * @return this
   */
  public ScriptedAnswer delayUntil(CompletionStage<?> until) {
    this.until = until;
    return this;
  }

  CompletionStage<HttpAnswer> play(Supplier<CompletionStage<HttpAnswer>> usual) {
    HttpAnswer scripted = answer;
    CompletionStage<HttpAnswer> whole =
        scripted == null ? usual.get() : CompletableFuture.completedStage(scripted);
    int bytes = cutShortAfter;
    return whole
        .thenApply(sent -> bytes < 0 ? sent : sent.withCutShortAfter(bytes))
        .thenCombine(until, (sent, ignored) -> sent);
  }
}
