package io.github.functionapps.internal.lifetime;

import io.github.functionapps.error.ConfigurationException;
import io.github.functionapps.internal.failure.Failure;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;

/** What is under way on one connection, and ends when that is closed. Thread-safe. */
public final class UnderWay implements AutoCloseable {
  /** Why it ends then, and why no timer can be set any more. */
  public static final Failure CLOSED =
      call ->
          new ConfigurationException(
              "FunctionApps",
              "FunctionApps must be open while its clients are used, but it was closed; close it"
                  + " last",
              call);

  private final Set<Ending> open = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  /**
   * Starts something, which ends at once where this is closed.
   *
   * @param ending what ends it
   * @param over completed when nothing is left to end
   * @param start starts it
   */
  public void start(Ending ending, CompletableFuture<?> over, Runnable start) {
    open.add(ending);
    CompletableFuture<?> unused = over.whenComplete((end, thrown) -> open.remove(ending));
    if (closed) {
      ending.end(CLOSED);
      return;
    }
    try {
      start.run();
    } catch (RejectedExecutionException e) {
      ending.end(CLOSED); // closed in between
    }
  }

  /** Ends what is under way, and what is started later. */
  @Override
  public void close() {
    closed = true;
    open.forEach(ending -> ending.end(CLOSED));
  }
}
