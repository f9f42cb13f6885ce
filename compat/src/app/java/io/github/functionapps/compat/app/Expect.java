package io.github.functionapps.compat.app;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Assertions that need no library, which would be one more on the class path. */
final class Expect {
  private Expect() {}

  static void equal(Object actual, Object expected) {
    if (!Objects.equals(actual, expected)) {
      throw new AssertionError("expected " + expected + ", but was " + actual);
    }
  }

  static <E extends Throwable> E thrown(Class<E> type, Callable<?> action) {
    Object result;
    try {
      result = action.call();
    } catch (Throwable e) {
      if (type.isInstance(e)) {
        return type.cast(e);
      }
      throw new AssertionError("expected " + type.getSimpleName() + ", but it threw " + e, e);
    }
    throw new AssertionError("expected " + type.getSimpleName() + ", but got " + result);
  }

  /** A test that waits for ever shows nothing. */
  static <T> T soon(CompletableFuture<T> future) throws Exception {
    return future.get(30, TimeUnit.SECONDS);
  }
}
