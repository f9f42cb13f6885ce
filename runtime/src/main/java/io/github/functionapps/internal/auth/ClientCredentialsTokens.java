package io.github.functionapps.internal.auth;

import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.auth.ClientCredentials;
import io.github.functionapps.error.TransportException;
import io.github.functionapps.internal.failure.Try;
import io.github.functionapps.internal.http.BytesBody;
import io.github.functionapps.internal.http.CdfApi;
import io.github.functionapps.internal.http.HttpExchange;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
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
  private final BiConsumer<CompletableFuture<?>, Runnable> guard;

  private final Lock lock = new ReentrantLock();
  private @Nullable AccessToken current; // guarded by the lock
  private @Nullable CompletableFuture<Try<AccessToken>> refresh; // guarded by the lock

  /**
   * Tokens by client credentials.
   *
   * @param credentials the credentials
   * @param api asks for tokens
   * @param clock what time it is
   * @param guard aborts a refresh that takes too long: it belongs to no call's deadline
   */
  public ClientCredentialsTokens(
      ClientCredentials credentials,
      CdfApi api,
      InstantSource clock,
      BiConsumer<CompletableFuture<?>, Runnable> guard) {
    this.credentials = credentials;
    this.api = api;
    this.clock = clock;
    this.guard = guard;
  }

  @Override
  public CompletableFuture<Try<AccessToken>> token() {
    CompletableFuture<Try<AccessToken>> mine;
    lock.lock();
    try {
      if (current != null && clock.instant().isBefore(current.expiresAt().minus(EARLY))) {
        return CompletableFuture.completedFuture(Try.of(current));
      }
      if (refresh != null) {
        return refresh.copy();
      }
      mine = new CompletableFuture<>();
      refresh = mine;
    } finally {
      lock.unlock();
    }
    send(mine);
    return mine.copy();
  }

  @Override
  public CompletableFuture<Try<AccessToken>> tokenAfter(AccessToken rejected) {
    lock.lock();
    try {
      if (current != null && current.value().equals(rejected.value())) {
        current = null;
      }
    } finally {
      lock.unlock();
    }
    return token();
  }

  private void send(CompletableFuture<Try<AccessToken>> mine) {
    try {
      ask(mine);
    } catch (RuntimeException bug) { // it must end: all calls from now on wait for it
      String message = "no token could be asked for: " + bug.getClass().getName();
      mine.complete(
          keep(
              Try.failed(
                  call -> new TransportException(message, TransportException.Kind.OTHER, call))));
    }
  }

  private void ask(CompletableFuture<Try<AccessToken>> mine) {
    String tokenUrl = credentials.tokenUrl().toString();
    HttpExchange exchange = api.token(tokenUrl, authorization(), BytesBody.form(form()));
    guard.accept(mine, exchange::abort);
    exchange.onResult(
        result ->
            result.then(
                answer -> mine.complete(keep(TokenAnswer.read(answer, tokenUrl, clock.instant()))),
                failure -> mine.complete(keep(Try.failed(failure)))));
  }

  private Try<AccessToken> keep(Try<AccessToken> token) {
    lock.lock();
    try {
      refresh = null;
      current = token.value();
      return token;
    } finally {
      lock.unlock();
    }
  }

  /** The client's id and secret as HTTP Basic; OAuth 2 wants them form-encoded first. */
  private String authorization() {
    String pair = encoded(credentials.clientId()) + ":" + encoded(credentials.clientSecret());
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  private byte[] form() {
    StringBuilder form = new StringBuilder("grant_type=client_credentials");
    if (credentials.scope() != null) {
      form.append("&scope=").append(encoded(credentials.scope()));
    }
    if (credentials.audience() != null) {
      form.append("&audience=").append(encoded(credentials.audience()));
    }
    return form.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
