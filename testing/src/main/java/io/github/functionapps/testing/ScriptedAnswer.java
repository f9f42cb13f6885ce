package io.github.functionapps.testing;

import io.github.functionapps.testing.internal.http.Delivery;
import io.github.functionapps.testing.internal.http.HttpAnswer;
import io.github.functionapps.testing.internal.http.HttpBody;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What happens to a request to come: another answer, or the usual one with other headers, late,
 * slow or lost. Unless something is said of it, it is the usual answer. The request is recorded
 * and, if it was read, held to the protocol all the same.
 *
 * <p>One that {@link LocalCdf#next} or {@link LocalCdf#always} returned holds as it is being told:
 * say all of it before the request is sent. While requests are under way, tell one of your own and
 * hand it to {@link Faults}. Thread-safe; it may be played any number of times.
 */
public final class ScriptedAnswer {
  private volatile Script script = Script.USUAL;

  /** The usual answer, to be told otherwise. */
  public ScriptedAnswer() {}

  /**
   * Answers this in place of what the endpoint would; a function is not run.
   *
   * @param status the HTTP status
   * @param headers the headers, but for Content-Length
   * @param body the body, which may be empty
   * @return this
   */
  public ScriptedAnswer answer(int status, Map<String, String> headers, byte[] body) {
    return answer(HttpAnswer.of(status, headers, body.clone()));
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
   * Answers an error of the API's own, with a request id; a function is not run.
   *
   * @param status the HTTP status, and the code in the body
   * @param message the message in the body
   * @return this
   */
  public ScriptedAnswer error(int status, String message) {
    return answer(answers -> answers.error(status, message));
  }

  /**
   * Answers an HTML page, as a proxy does in the API's place; a function is not run.
   *
   * @param status the HTTP status
   * @return this
   */
  public ScriptedAnswer errorPage(int status) {
    String page = "<html><head><title>%1$d</title></head><body><h1>%1$d</h1></body></html>\r\n";
    return answer(
        status,
        Map.of("Content-Type", "text/html; charset=utf-8"),
        page.formatted(status).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Answers 400: the nonce is refused, however good it is. A function is not run.
   *
   * @return this
   */
  public ScriptedAnswer refuseNonce() {
    return error(400, "Invalid nonce: the nonce is refused");
  }

  /**
   * Answers 401: the access token is refused, however good it is. A function is not run.
   *
   * @return this
   */
  public ScriptedAnswer refuseToken() {
    return error(401, "Unauthorized");
  }

  /**
   * Answers a body of that many spaces, which are made as they are sent; a function is not run.
   *
   * @param status the HTTP status
   * @param bytes how many, which Content-Length declares
   * @return this
   */
  public ScriptedAnswer answerOfSize(int status, long bytes) {
    return spaces(status, bytes);
  }

  /**
   * Answers a chunked body of spaces that ends with the connection only: when the client or the
   * stand-in closes it. Until then it keeps a thread busy. A function is not run.
   *
   * @param status the HTTP status
   * @return this
   */
  public ScriptedAnswer answerWithoutEnd(int status) {
    return spaces(status, HttpBody.ENDLESS);
  }

  /**
   * Answers 204 without a body in place of what the usual answer says, a refusal included. A
   * function has run by then; of its answer nothing is left.
   *
   * @return this
   */
  public ScriptedAnswer withoutContent() {
    return change(HttpAnswer::withoutContent);
  }

  /**
   * Adds a header to the answer, in place of one of the same name.
   *
   * @param name its name
   * @param value its value
   * @return this
   */
  public ScriptedAnswer header(String name, String value) {
    return change(answer -> answer.withHeader(name, value));
  }

  /**
   * Leaves a header of the answer out, such as {@code Location}.
   *
   * @param name its name
   * @return this
   */
  public ScriptedAnswer withoutHeader(String name) {
    return change(answer -> answer.withoutHeader(name));
  }

  /**
   * Adds {@code Retry-After} in seconds.
   *
   * @param delay rounded up to whole seconds
   * @return this
   */
  public ScriptedAnswer retryAfter(Duration delay) {
    return header("Retry-After", RetryAfter.seconds(delay));
  }

  /**
   * Adds {@code Retry-After} as an HTTP date.
   *
   * @param time rounded down to whole seconds
   * @return this
   */
  public ScriptedAnswer retryAfter(Instant time) {
    return header("Retry-After", RetryAfter.date(time));
  }

  /**
   * Moves the answer's {@code Location} to another origin, such as one where the client must not
   * send its token. Path and query stay.
   *
   * @param origin scheme, host and port
   * @return this
   */
  public ScriptedAnswer locationAt(URI origin) {
    return change(answer -> answer.withLocationAt(origin));
  }

  /**
   * Declares the whole body but closes the connection after part of it.
   *
   * @param bytes how much of the body is sent
   * @return this
   */
  public ScriptedAnswer cutShortAfter(int bytes) {
    return deliver(new Delivery.CutShort(notNegative(bytes)));
  }

  /**
   * Sends head and part of the body, and holds the rest back. No thread waits.
   *
   * @param bytes how much of the body is sent at once
   * @param until sends the rest once it is complete; if it fails, the connection is closed
   * @return this
   */
  public ScriptedAnswer stallAfter(int bytes, CompletionStage<?> until) {
    return deliver(new Delivery.Stalled(notNegative(bytes), until));
  }

  /**
   * Sends the body a few bytes at a time, until its end or that of the connection. No thread waits
   * in a pause.
   *
   * @param bytesAtOnce how many, at least one
   * @param pause how long before the next
   * @return this
   */
  public ScriptedAnswer slowly(int bytesAtOnce, Duration pause) {
    if (bytesAtOnce < 1) {
      throw new IllegalArgumentException("bytesAtOnce: " + bytesAtOnce);
    }
    return deliver(new Delivery.Slow(bytesAtOnce, pause));
  }

  /**
   * Holds the answer back. The function, if one is run, has run by then. No thread waits.
   *
   * @param until sends the answer once it is complete; if it fails, the connection is closed
   *     without an answer
   * @return this
   */
  public ScriptedAnswer delayUntil(CompletionStage<?> until) {
    return with(said -> said.waitingFor(until));
  }

  /**
   * Closes the connection once the request's head was read. The body is neither read nor recorded,
   * no nonce is used up, no function is run.
   *
   * @return this
   */
  public ScriptedAnswer dropBeforeReading() {
    return with(said -> said.with(Script.Drop.BEFORE_READING));
  }

  /**
   * Closes the connection once the request was read; a function is not run.
   *
   * @return this
   */
  public ScriptedAnswer dropAfterReading() {
    return with(said -> said.with(Script.Drop.AFTER_READING));
  }

  /**
   * Closes the connection in place of sending the answer: the function has run, and nobody learns
   * of it.
   *
   * @return this
   */
  public ScriptedAnswer dropAnswer() {
    return with(said -> said.with(Script.Drop.ANSWER));
  }

  /** All that was said so far. */
  Script script() {
    return script;
  }

  private ScriptedAnswer answer(HttpAnswer answer) {
    return answer(answers -> answer);
  }

  private ScriptedAnswer answer(Function<ApiAnswers, HttpAnswer> answer) {
    return with(said -> said.answering(answer));
  }

  private ScriptedAnswer spaces(int status, long bytes) {
    return answer(
        HttpAnswer.of(status, Map.of("Content-Type", "application/json"), HttpBody.spaces(bytes)));
  }

  private ScriptedAnswer deliver(Delivery delivery) {
    return change(answer -> answer.with(delivery));
  }

  private ScriptedAnswer change(UnaryOperator<HttpAnswer> change) {
    return with(said -> said.changing(change));
  }

  private synchronized ScriptedAnswer with(UnaryOperator<Script> more) {
    script = more.apply(script);
    return this;
  }

  private static int notNegative(int bytes) {
    if (bytes < 0) {
      throw new IllegalArgumentException("bytes: " + bytes);
    }
    return bytes;
  }
}
