package io.github.functionapps.internal.decode;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is worked out once, on the thread of whoever asks first; who asks meanwhile waits
 * for that. Thread-safe.
 *
 * @param <T> the value
 */
public final class Once<T> {
  private final AtomicReference<@Nullable CompletableFuture<T>> worked = new AtomicReference<>();

  /**
   * The value.
   *
   * @param work works it out; what it throws, all get who ask meanwhile, and the next asks anew
   * @return the value, the same for all
   */
  public T get(Supplier<T> work) {
    CompletableFuture<T> mine = new CompletableFuture<>();
    CompletableFuture<T> others = worked.compareAndExchange(null, mine);
    if (others != null) {
      return ofOthers(others);
    }
    try {
      T value = work.get();
      mine.complete(value);
      return value;
    } catch (Throwable e) {
      worked.set(null);
      mine.completeExceptionally(e);
      throw e;
    }
  }

  /**
   * The value, where it is known already.
   *
   * @return the value; empty too while it is being worked out
   */
  public Optional<T> known() {
    CompletableFuture<T> value = worked.get();
    return value == null || !value.isDone() || value.isCompletedExceptionally()
        ? Optional.empty()
        : Optional.of(value.join());
  }

  private static <T> T ofOthers(CompletableFuture<T> value) {
    try {
      return value.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException exception ? exception : e;
    }
  }
}
