package io.github.functionapps.error;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a call when it fails. Immutable; holds no argument and no answer.
 *
 * @param endpoint the endpoint, such as {@code GET /items/<item_id> of inventory}
 * @param callId the platform's id of the call
 * @param functionId the platform's id of the function
 * @param requestId the API's id of the request
 * @param attempts how often the call was tried; 0 when nothing was sent
 * @param mayHaveRun whether the function may have been executed
 */
public record CallInfo(
    @Nullable String endpoint,
    @Nullable String callId,
    @Nullable String functionId,
    @Nullable String requestId,
    int attempts,
    boolean mayHaveRun)
    implements Serializable {

  /** Nothing is known: there was no call. */
  public static final CallInfo NONE = new CallInfo(null, null, null, null, 0, false);

  /**
   * A call that was not sent yet.
   *
   * @param endpoint the endpoint
   * @return what is known
   */
  public static CallInfo of(String endpoint) {
    return new CallInfo(Objects.requireNonNull(endpoint), null, null, null, 0, false);
  }

  /**
   * The same with the platform's ids.
   *
   * @param callId the platform's id of the call
   * @param functionId the platform's id of the function
   * @return what is known
   */
  public CallInfo withIds(@Nullable String callId, @Nullable String functionId) {
    return new CallInfo(endpoint, callId, functionId, requestId, attempts, mayHaveRun);
  }

  /**
   * The same with the API's id of the request.
   *
   * @param requestId the id
   * @return what is known
   */
  public CallInfo withRequestId(@Nullable String requestId) {
    return new CallInfo(endpoint, callId, functionId, requestId, attempts, mayHaveRun);
  }

  /**
   * The same after a number of attempts.
   *
   * @param attempts how often the call was tried
   * @param mayHaveRun whether the function may have been executed
   * @return what is known
   */
  public CallInfo withAttempts(int attempts, boolean mayHaveRun) {
    return new CallInfo(endpoint, callId, functionId, requestId, attempts, mayHaveRun);
  }

  /** Puts the endpoint in front of a message. */
  String prefix(String message) {
    return endpoint == null ? message : endpoint + ": " + message;
  }
}
