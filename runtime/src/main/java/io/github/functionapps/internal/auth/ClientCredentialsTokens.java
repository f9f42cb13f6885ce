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
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Tokens by client credentials: kept until shortly before they expire, and refreshed once however
 * many callers wait. A caller that gives up does not take the refresh from the others; when all
 * have, it is given up.
 */
public final class ClientCredentialsTokens implements TokenSource {
  private static final Duration EARLY = Duration.ofSeconds(30);

  private final ClientCredentials credentials;
  private final CdfApi api;
  private final InstantSource clock;
  private final BiConsumer<CompletableFuture<?>, Runnable> guard;

  private final Lock lock = new ReentrantLock();
  private @Nullable AccessToken current; // guarded by the lock
  private @Nullable Refresh refresh; // guarded by the lock

  /**
   * Tokens by client credentials.
   *
   * @param credentials the credentials
   * @param api asks for tokens
   * @param clock what time it is
   * @param guard aborts a refresh that takes too long, however many come to wait for it
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
    Refresh begun;
    CompletableFuture<Try<AccessToken>> mine;
    lock.lock();
    try {
      if (current != null && clock.instant().isBefore(current.expiresAt().minus(EARLY))) {
        return CompletableFuture.completedFuture(Try.of(current));
      }
      CompletableFuture<Try<AccessToken>> joined = refresh == null ? null : refresh.answer.join();
      if (joined != null) {
        return joined;
      }
      begun = new Refresh();
      refresh = begun;
      mine = Objects.requireNonNull(begun.answer.join());
    } finally {
      lock.unlock();
    }
    send(begun);
    return mine;
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

  private void send(Refresh mine) {
    try {
      ask(mine);
    } catch (RuntimeException bug) { // it must end: all calls from now on wait for it
      String message = "no token could be asked for: " + bug.getClass().getName();
      mine.end(
          Try.failed(call -> new TransportException(message, TransportException.Kind.OTHER, call)));
    }
  }

  private void ask(Refresh mine) {
    String tokenUrl = credentials.tokenUrl().toString();
    HttpExchange exchange = api.token(tokenUrl, authorization(), BytesBody.form(form()));
    guard.accept(mine.over, exchange::abort);
    mine.isSent(exchange);
    exchange.onResult(
        result ->
            result.then(
                answer -> mine.end(TokenAnswer.read(answer, tokenUrl, clock.instant())),
                failure -> mine.end(Try.failed(failure))));
  }

  /** A request for a token, and all who wait for it. */
  private final class Refresh {
    final Shared<Try<AccessToken>> answer = new Shared<>(this::abandon);
    final CompletableFuture<Void> over = new CompletableFuture<>();
    private volatile @Nullable HttpExchange exchange;

    void isSent(HttpExchange sent) {
      exchange = sent;
      if (over.isDone()) {
        sent.abort();
      }
    }

    void end(Try<AccessToken> token) {
      lock.lock();
      try {
        if (refresh == this) { // and not abandoned: there may be another
          refresh = null;
          current = token.value();
        }
      } finally {
        lock.unlock();
      }
      over.complete(null);
      answer.complete(token);
    }

    /** Whoever needs a token from now on asks anew. */
    private void abandon() {
      lock.lock();
      try {
        if (!answer.closeIfUnwanted()) {
          return; // somebody has joined in between
        }
        if (refresh == this) {
          refresh = null;
        }
      } finally {
        lock.unlock();
      }
      over.complete(null);
      HttpExchange sent = exchange;
      if (sent != null) {
        sent.abort();
      }
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
