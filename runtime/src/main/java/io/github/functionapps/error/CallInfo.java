package io.github.functionapps.error;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of a call when it fails. Immutable; holds no argument and no answer. */
public final class CallInfo implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Nothing is known: there was no call. */
  public static final CallInfo NONE = new CallInfo(null, null, null, null, 0, false, null);

  final @Nullable String endpoint;
  final @Nullable String callId;
  final @Nullable String functionId;
  final @Nullable String requestId;
  final int attempts;
  final boolean mayHaveRun;

  /** What a message ends with. */
  private final @Nullable String advice;

  private CallInfo(
      @Nullable String endpoint,
      @Nullable String callId,
      @Nullable String functionId,
      @Nullable String requestId,
      int attempts,
      boolean mayHaveRun,
      @Nullable String advice) {
    this.endpoint = endpoint;
    this.callId = callId;
    this.functionId = functionId;
    this.requestId = requestId;
    this.attempts = attempts;
    this.mayHaveRun = mayHaveRun;
    this.advice = advice;
  }

  /**
   * A call that was not sent yet.
   *
   * @param endpoint the endpoint
   * @return what is known
   */
  public static CallInfo of(String endpoint) {
    return new CallInfo(endpoint, null, null, null, 0, false, null);
  }

  /**
   * The same with the platform's ids. Not each answer tells both: what was known already stays.
   *
   * @param callId the platform's id of the call; null where it was not told
   * @param functionId the platform's id of the function; null where it was not told
   * @return what is known
   */
  public CallInfo withIds(@Nullable String callId, @Nullable String functionId) {
    return new CallInfo(
        endpoint,
        callId == null ? this.callId : callId,
        functionId == null ? this.functionId : functionId,
        requestId,
        attempts,
        mayHaveRun,
        advice);
  }

  /**
   * The same with the API's id of the request.
   *
   * @param requestId the id
   * @return what is known
   */
  public CallInfo withRequestId(@Nullable String requestId) {
    return new CallInfo(endpoint, callId, functionId, requestId, attempts, mayHaveRun, advice);
  }

  /**
   * The same after a number of attempts.
   *
   * @param attempts how often the call was tried
   * @param mayHaveRun whether the function may have been executed
   * @return what is known
   */
  public CallInfo withAttempts(int attempts, boolean mayHaveRun) {
    return new CallInfo(endpoint, callId, functionId, requestId, attempts, mayHaveRun, advice);
  }

  /**
   * The same with what a failure's message says about it in the end, before what was added so far.
   *
   * @param more half a sentence, without a secret; null for nothing
   * @return what is known
   */
  public CallInfo withAdvice(@Nullable String more) {
    if (more == null) {
      return this;
    }
    String all = advice == null ? more : more + "; " + advice;
    return new CallInfo(endpoint, callId, functionId, requestId, attempts, mayHaveRun, all);
  }

  /**
   * The platform's id of the call.
   *
   * @return the id, where the platform gave one
   */
  public Optional<String> callId() {
    return Optional.ofNullable(callId);
  }

  /**
   * The platform's id of the function.
   *
   * @return the id, where the platform gave one
   */
  public Optional<String> functionId() {
    return Optional.ofNullable(functionId);
  }

  /**
   * How often the call was tried.
   *
   * @return the number of attempts; 0 when nothing was sent
   */
  public int attempts() {
    return attempts;
  }

  /**
   * Whether the function may have been executed.
   *
   * @return true if it may have been
   */
  public boolean mayHaveRun() {
    return mayHaveRun;
  }

  /** A message with the endpoint in front and the advice behind. */
  String message(String own) {
    return (endpoint == null ? "" : endpoint + ": ") + own + (advice == null ? "" : "; " + advice);
  }
}
