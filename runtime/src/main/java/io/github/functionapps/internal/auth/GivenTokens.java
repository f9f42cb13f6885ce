package io.github.functionapps.internal.auth;

import io.github.functionapps.auth.AccessToken;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The tokens that a provider gave lately: which objects they were, and which of them it was told to
 * take back and has not given again. Thread-safe.
 */
final class GivenTokens {
  /** More than are in use at once, and few enough to be kept. */
  private static final int MOST = 100;

  private final Lock lock = new ReentrantLock();

  /** By their value, in the order in which they were last needed. Guarded by the lock. */
  private final Map<String, Given> given = new LinkedHashMap<>(16, 0.75f, true);

  private volatile long takenBack;

  /** How many were taken back so far: tells what was asked before from what was asked after. */
  long takenBack() {
    return takenBack;
  }

  /**
   * A token was given.
   *
   * @param value its value, as it is sent
   * @param own the provider's own object
   * @param askedAt what {@link #takenBack()} was when the provider was asked
   */
  void give(String value, AccessToken own, long askedAt) {
    lock.lock();
    try {
      Given before = given.get(value);
      long takenBackAt = before == null ? 0 : before.takenBackAt;
      put(value, new Given(own, takenBackAt > askedAt ? takenBackAt : 0)); // not by a late answer
    } finally {
      lock.unlock();
    }
  }

  /** The provider was told to take it back. */
  void takeBack(AccessToken token) {
    lock.lock();
    try {
      long number = takenBack + 1;
      takenBack = number;
      put(token.value(), new Given(own(token), number));
    } finally {
      lock.unlock();
    }
  }

  /** Whether the provider was told to take it back, and has not given it again. */
  boolean isTakenBack(AccessToken token) {
    Given known = find(token);
    return known != null && known.takenBackAt > 0;
  }

  /** The provider's own object of that value: it may compare references, or have white space. */
  AccessToken own(AccessToken token) {
    Given known = find(token);
    return known == null ? token : known.own;
  }

  private @Nullable Given find(AccessToken token) {
    lock.lock();
    try {
      return given.get(token.value());
    } finally {
      lock.unlock();
    }
  }

  private void put(String value, Given token) {
    given.put(value, token);
    if (given.size() > MOST) {
      Iterator<String> eldest = given.keySet().iterator();
      eldest.next();
      eldest.remove();
    }
  }

  private static final class Given {
    final AccessToken own;

    /** How many were taken back when it was, itself included; 0 if it was not. */
    final long takenBackAt;

    Given(AccessToken own, long takenBackAt) {
      this.own = own;
      this.takenBackAt = takenBackAt;
    }
  }
}
