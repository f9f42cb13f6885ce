package io.github.functionapps.internal.auth;

import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.auth.TokenProvider;
import io.github.functionapps.error.AuthenticationException;
import io.github.functionapps.internal.failure.Try;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tokens and nonces of the user's own code, which may block and so runs on the callback executor,
 * may throw, and without JSpecify may well answer null.
 */
public final class UserSupplied implements TokenSource {
  private final TokenProvider provider;
  private final Executor executor;

  /**
   * Tokens of a provider.
   *
   * @param provider the provider
   * @param executor where it runs
   */
  public UserSupplied(TokenProvider provider, Executor executor) {
    this.provider = provider;
    this.executor = executor;
  }

  /**
   * Nonces of a supplier.
   *
   * @param supplier the supplier
   * @param executor where it runs
   * @return the nonces
   */
  public static NonceSource nonces(Supplier<String> supplier, Executor executor) {
    return token ->
        CompletableFuture.supplyAsync(
            () -> {
              try {
                String nonce = supplier.get();
                return nonce == null || nonce.isBlank()
                    ? refused("session's supplier must answer a nonce", null)
                    : Try.of(nonce);
              } catch (RuntimeException e) {
                return refused("session's supplier must answer a nonce", e);
              }
            },
            executor);
  }

  @Override
  public CompletableFuture<Try<AccessToken>> token() {
    return CompletableFuture.supplyAsync(this::ask, executor);
  }

  @Override
  public CompletableFuture<Try<AccessToken>> tokenAfter(AccessToken rejected) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            provider.rejected(rejected);
          } catch (RuntimeException e) {
            return refused("TokenProvider must take back a token", e);
          }
          return ask();
        },
        executor);
  }

  private Try<AccessToken> ask() {
    try {
      AccessToken token = provider.token();
      String value = token == null || token.value() == null ? "" : token.value().strip();
      return TokenSource.isUsable(value)
          ? Try.of(new AccessToken(value, token.expiresAt()))
          : refused("TokenProvider must answer a token", null);
    } catch (RuntimeException e) {
      return refused("TokenProvider must answer a token", e);
    }
  }

  private static <T> Try<T> refused(String required, @Nullable RuntimeException thrown) {
    String found =
        thrown == null
            ? "answered none, or one that holds white space"
            : "threw " + thrown.getClass().getName();
    return Try.failed(
        call ->
            new AuthenticationException("the " + required + ", but it " + found, null, 0, call));
  }
}
