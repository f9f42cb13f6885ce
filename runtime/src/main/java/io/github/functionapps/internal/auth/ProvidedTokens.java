package io.github.functionapps.internal.auth;

import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.auth.TokenProvider;
import io.github.functionapps.internal.failure.AuthenticationFailure;
import io.github.functionapps.internal.failure.Try;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Tokens of the user's own provider, which may block and so runs on the callback executor. */
public final class ProvidedTokens implements TokenSource {
  private final TokenProvider provider;
  private final Executor executor;

  /**
   * Tokens of a provider.
   *
   * @param provider the provider
   * @param executor where it runs
   */
  public ProvidedTokens(TokenProvider provider, Executor executor) {
    this.provider = provider;
    this.executor = executor;
  }

  @Override
  public CompletableFuture<Try<AccessToken>> token() {
    return CompletableFuture.supplyAsync(this::ask, executor);
  }

  @Override
  public void rejected(AccessToken token) {
    executor.execute(() -> provider.rejected(token));
  }

  @SuppressWarnings("ConstantValue") // a provider without JSpecify may well answer null
  private Try<AccessToken> ask() {
    AccessToken token;
    try {
      token = provider.token();
    } catch (RuntimeException e) {
      return refused("threw " + e.getClass().getName());
    }
    if (token == null || token.value() == null) {
      return refused("answered null");
    }
    return BearerTokens.checked(token.value())
        .map(value -> Try.of(new AccessToken(value, token.expiresAt())))
        .orElseGet(() -> refused("answered a token that is empty or holds white space"));
  }

  private static Try<AccessToken> refused(String what) {
    return Try.failed(
        new AuthenticationFailure(
            "the TokenProvider must answer a token, but it " + what, null, 0, null));
  }
}
