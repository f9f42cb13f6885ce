package io.github.functionapps.internal.auth;

import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.auth.TokenProvider;
import io.github.functionapps.error.AuthenticationException;
import io.github.functionapps.internal.failure.Try;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tokens and nonces of the user's own code, which may block and so runs on threads of its own, may
 * throw, and without JSpecify may well answer null. It is asked for nobody who has left, and once
 * for all who wait for it to be asked. Thread-safe.
 */
public final class UserSupplied implements TokenSource {
  private final TokenProvider provider;
  private final Executor executor;
  private final Lock lock = new ReentrantLock();

  /** The questions that wait for a thread, by the token that they are about. */
  private final Map<String, Shared<Try<AccessToken>>> queued = new HashMap<>(); // guarded

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
              } catch (Throwable e) {
                return refused("session's supplier must answer a nonce", e);
              }
            },
            executor);
  }

  @Override
  public CompletableFuture<Try<AccessToken>> token() {
    return shared("", this::ask);
  }

  @Override
  public CompletableFuture<Try<AccessToken>> tokenAfter(AccessToken rejected) {
    return shared(
        rejected.value(),
        () -> {
          try {
            provider.rejected(rejected);
          } catch (Throwable e) {
            return refused("TokenProvider must take back a token", e);
          }
          return ask();
        });
  }

  /**
   * Joins those whose question was not asked yet. One that is being asked is left to whom it is
   * asked for: a provider that hangs must not take all later calls with it.
   *
   * @param about the refused token, or nothing
   */
  private CompletableFuture<Try<AccessToken>> shared(
      String about, Supplier<Try<AccessToken>> question) {
    Shared<Try<AccessToken>> answer;
    CompletableFuture<Try<AccessToken>> mine;
    lock.lock();
    try {
      Shared<Try<AccessToken>> known = queued.get(about);
      mine = known == null ? null : known.join();
      if (mine != null) {
        return mine;
      }
      answer = new Shared<>(() -> {}); // it may be joined again
      queued.put(about, answer);
      mine = Objects.requireNonNull(answer.join());
    } finally {
      lock.unlock();
    }
    executor.execute(() -> answer(about, answer, question));
    return mine;
  }

  private void answer(
      String about, Shared<Try<AccessToken>> answer, Supplier<Try<AccessToken>> question) {
    boolean isWanted;
    lock.lock();
    try {
      queued.remove(about, answer);
      isWanted = answer.close();
    } finally {
      lock.unlock();
    }
    if (isWanted) {
      answer.complete(question.get());
    }
  }

  private Try<AccessToken> ask() {
    try {
      AccessToken token = provider.token();
      String value = token == null || token.value() == null ? "" : token.value().strip();
      return TokenSource.isUsable(value)
          ? Try.of(new AccessToken(value, token.expiresAt()))
          : refused("TokenProvider must answer a token", null);
    } catch (Throwable e) { // an Error too: the calls must end
      return refused("TokenProvider must answer a token", e);
    }
  }

  private static <T> Try<T> refused(String required, @Nullable Throwable thrown) {
    String found =
        thrown == null
            ? "answered none, or one that holds white space"
            : "threw " + thrown.getClass().getName();
    return Try.failed(
        call ->
            new AuthenticationException("the " + required + ", but it " + found, null, 0, call));
  }
}
