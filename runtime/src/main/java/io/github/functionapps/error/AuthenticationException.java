package io.github.functionapps.error;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The token endpoint answered but gave no token, or {@code /sessions} refused the token. The
 * function was not called.
 */
public class AuthenticationException extends FunctionAppsException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String error;
  private final List<Integer> errorCodes;
  private final int status;

  /**
   * A refused identity.
   *
   * @param message who refused it, and what to check
   * @param error the identity provider's error code, such as {@code invalid_client}
   * @param status the HTTP status
   * @param call what is known of the call
   */
  public AuthenticationException(
      String message, @Nullable String error, int status, CallInfo call) {
    this(message, error, List.of(), status, call);
  }

  /**
   * An identity that Entra ID has refused.
   *
   * @param message who refused it, and what to check
   * @param error the identity provider's error code, such as {@code invalid_client}
   * @param errorCodes Entra ID's own codes, such as 7000215
   * @param status the HTTP status
   * @param call what is known of the call
   */
  public AuthenticationException(
      String message, @Nullable String error, List<Integer> errorCodes, int status, CallInfo call) {
    super(message, call, null);
    this.error = error;
    this.errorCodes = List.copyOf(errorCodes);
    this.status = status;
  }

  /**
   * The identity provider's error code, one of those that OAuth 2 defines.
   *
   * @return the code, such as {@code invalid_client}; empty where it gave none
   */
  public Optional<String> error() {
    return Optional.ofNullable(error);
  }

  /**
   * The codes of Entra ID, which say more than {@link #error()}: 7000215 for AADSTS7000215, a wrong
   * secret. The message tells what those mean that are about the secret, the client id, the tenant
   * or the scope.
   *
   * @return the codes; empty where there are none, as from any other identity provider
   */
  public List<Integer> errorCodes() {
    return errorCodes;
  }

  /**
   * The HTTP status of the refusal.
   *
   * @return the status
   */
  public int status() {
    return status;
  }
}
