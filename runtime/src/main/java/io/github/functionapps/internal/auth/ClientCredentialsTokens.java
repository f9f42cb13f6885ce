package io.github.functionapps.internal.auth;

import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.auth.ClientCredentials;
import io.github.functionapps.internal.failure.Try;
import io.github.functionapps.internal.http.BytesBody;
import io.github.functionapps.internal.http.CdfApi;
import io.github.functionapps.internal.http.HttpExchange;
import io.github.functionapps.internal.http.HttpFailures;
import io.github.functionapps.internal.http.HttpResult;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Tokens by client credentials: kept until shortly before they expire, and refreshed once however
 * many callers wait. A caller that gives up does not take the refresh from the others.
 */
public final class ClientCredentialsTokens implements TokenSource {
  private static final Duration EARLY = Duration.ofSeconds(30);

  private final ClientCredentials credentials;
  private final CdfApi api;
  private final InstantSource clock;
  private final RefreshTimer timer;

  private @Nullable AccessToken current; // guarded by this
  private @Nullable CompletableFuture<Try<AccessToken>> refresh; // guarded by this

  /** Bounds a refresh, which belongs to no single call and so to no call's deadline. */
  @FunctionalInterface
  public interface RefreshTimer {
    /**
     * Runs a task unless the refresh has ended by then.
     *
     * @param refresh the refresh
     * @param abort what to run
     */
    void guard(CompletableFuture<?> refresh, Runnable abort);
  }

  /**
   * Tokens by client credentials.
   *
   * @param credentials the credentials
   * @param api asks for tokens
   * @param clock what time it is
   * @param timer bounds a refresh
   */
  public ClientCredentialsTokens(
      ClientCredentials credentials, CdfApi api, InstantSource clock, RefreshTimer timer) {
    this.credentials = credentials;
    this.api = api;
    this.clock = clock;
    this.timer = timer;
  }

  @Override
  public CompletableFuture<Try<AccessToken>> token() {
    CompletableFuture<Try<AccessToken>> mine;
    synchronized (this) {
      if (current != null && clock.instant().isBefore(current.expiresAt().minus(EARLY))) {
        return CompletableFuture.completedFuture(Try.of(current));
      }
      if (refresh != null) {
        return refresh.copy();
      }
      mine = new CompletableFuture<>();
      refresh = mine;
    }
    send(mine);
    return mine.copy();
  }

  @Override
  public synchronized void rejected(AccessToken token) {
    if (current != null && current.value().equals(token.value())) {
      current = null;
    }
  }

  private void send(CompletableFuture<Try<AccessToken>> mine) {
    HttpExchange exchange =
        api.token(
            credentials.tokenUrl().toString(),
            TokenGrant.authorization(credentials),
            BytesBody.form(TokenGrant.form(credentials)));
    timer.guard(mine, exchange::abort);
    exchange.onResult(result -> mine.complete(keep(read(result))));
  }

  private synchronized Try<AccessToken> keep(Try<AccessToken> token) {
    refresh = null;
    if (token instanceof Try.Done<AccessToken> done) {
      current = done.value();
    }
    return token;
  }

  private Try<AccessToken> read(HttpResult result) {
    String peer = "the token endpoint " + credentials.tokenUrl();
    return result instanceof HttpResult.Answered answer
        ? TokenAnswer.read(answer, peer, clock.instant())
        : Try.failed(HttpFailures.of(result, peer));
  }
}
