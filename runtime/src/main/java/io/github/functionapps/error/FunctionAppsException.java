package io.github.functionapps.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something went wrong with a call or a client. Unchecked; every failure of this library is one of
 * its subclasses. No message, cause or text of any of them holds a token, a nonce, a client secret,
 * an argument or an answer, but for the function's own message in {@link FunctionException}, and
 * the API's in {@link ApiException} where it quotes nothing of the request.
 */
public abstract class FunctionAppsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final CallInfo call;

  /**
   * A failure.
   *
   * @param message what was required, what was found, what to do
   * @param call what is known of the call
   * @param cause the failure behind it, which must not hold a secret
   */
  protected FunctionAppsException(String message, CallInfo call, @Nullable Throwable cause) {
    super(call.message(message), cause);
    this.call = call;
  }

  /**
   * Which endpoint was called, such as {@code GET /items/<item_id> of inventory}.
   *
   * @return the endpoint; empty where there was no call
   */
  public Optional<String> endpoint() {
    return Optional.ofNullable(call.endpoint);
  }

  /**
   * The platform's id of the call.
   *
   * @return the id, where the platform gave one
   */
  public Optional<String> callId() {
    return Optional.ofNullable(call.callId);
  }

  /**
   * The platform's id of the function.
   *
   * @return the id, where the platform gave one
   */
  public Optional<String> functionId() {
    return Optional.ofNullable(call.functionId);
  }

  /**
   * The API's id of the request, to quote to its support.
   *
   * @return the id, where the API gave one
   */
  public Optional<String> requestId() {
    return Optional.ofNullable(call.requestId);
  }

  /**
   * How often the call was tried.
   *
   * @return the number of attempts; 0 when nothing was sent
   */
  public int attempts() {
    return call.attempts;
  }

  /**
   * Whether the function may have been executed. When false, it surely was not.
   *
   * @return true if it may have been
   */
  public boolean mayHaveRun() {
    return call.mayHaveRun;
  }
}
