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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tokens and nonces of the user's own code, which may block and so runs on threads of its own, may
 * throw, and without JSpecify may well answer null. It is asked for nobody who has left, and once
 * for all who wait for it to be asked. Thread-safe.
 */
public final class UserSupplied implements TokenSource {
  private static final Pattern HEADER_VALUE =
      Pattern.compile("bearer(\\s|$)", Pattern.CASE_INSENSITIVE);

  private final TokenProvider provider;
  private final Executor executor;
  private final GivenTokens given = new GivenTokens();
  private final Lock lock = new ReentrantLock();

  /** The questions that can be joined, by the token that they are about. */
  private final Map<String, Question> open = new HashMap<>(); // guarded by the lock

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
    return answer(null);
  }

  /**
   * Whether the token is still the current one only the provider knows, which may give those of
   * several users in turn. So it is always told, but once only, until it gives the token again.
   */
  @Override
  public CompletableFuture<Try<AccessToken>> tokenAfter(AccessToken rejected) {
    return answer(rejected);
  }

  /**
   * Joins those whose question was not asked yet. One that is being asked is left to whom it is
   * asked for: a provider that hangs must not take all later calls with it. But while it takes a
   * token back, it could only give that one.
   */
  private CompletableFuture<Try<AccessToken>> answer(@Nullable AccessToken rejected) {
    Question question;
    CompletableFuture<Try<AccessToken>> mine;
    lock.lock();
    try {
      AccessToken refused = rejected == null || given.isTakenBack(rejected) ? null : rejected;
      String about = refused == null ? "" : refused.value();
      Question known = open.get(about);
      mine = known == null ? null : known.answer.join();
      if (mine != null) {
        return mine;
      }
      question = new Question(about, refused);
      open.put(about, question);
      mine = Objects.requireNonNull(question.answer.join());
    } finally {
      lock.unlock();
    }
    executor.execute(() -> put(question));
    return mine;
  }

  private void put(Question question) {
    AccessToken refused = question.refused;
    Try<AccessToken> failure =
        refused == null || question.answer.closeIfUnwanted() ? null : takeBack(refused);
    boolean isWanted;
    lock.lock();
    try {
      open.remove(question.about, question);
      isWanted = question.answer.close();
    } finally {
      lock.unlock();
    }
    if (isWanted) {
      question.answer.complete(failure == null ? ask() : failure);
    }
  }

  /** Null where the provider took it back. */
  private @Nullable Try<AccessToken> takeBack(AccessToken refused) {
    try {
      provider.rejected(given.own(refused));
    } catch (Throwable e) { // an Error too: the calls must end
      return refused("TokenProvider must take back a token", e);
    }
    given.takeBack(refused);
    return null;
  }

  private Try<AccessToken> ask() {
    long askedAt = given.takenBack();
    try {
      AccessToken token = provider.token();
      String value = token == null || token.value() == null ? "" : token.value().strip();
      if (HEADER_VALUE.matcher(value).lookingAt()) {
        return refused(
            "TokenProvider must answer a token, but what it answered begins with Bearer; leave"
                + " Bearer out, or give its supplier to TokenProvider.of");
      }
      if (!TokenSource.isUsable(value)) {
        return refused("TokenProvider must answer a token", null);
      }
      given.give(value, token, askedAt);
      return Try.of(
          value.equals(token.value()) ? token : new AccessToken(value, token.expiresAt()));
    } catch (Throwable e) { // an Error too: the calls must end
      return refused("TokenProvider must answer a token", e);
    }
  }

  private static <T> Try<T> refused(String required, @Nullable Throwable thrown) {
    String found =
        thrown == null
            ? "answered none, or one that holds white space"
            : "threw " + thrown.getClass().getName();
    return refused(required + ", but it " + found);
  }

  private static <T> Try<T> refused(String message) {
    return Try.failed(call -> new AuthenticationException("the " + message, null, 0, call));
  }

  /** A question, and all who wait for its answer. */
  private static final class Question {
    final String about;
    final @Nullable AccessToken refused;
    final Shared<Try<AccessToken>> answer = new Shared<>(() -> {}); // it may be joined again

    Question(String about, @Nullable AccessToken refused) {
      this.about = about;
      this.refused = refused;
    }
  }
}
