package io.github.functionapps.internal.permit;

import io.github.functionapps.internal.lifetime.CurrentStep;
import io.github.functionapps.internal.permit.Permits.Permit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What a call needs to be sent: a permit of its function, held while the function runs, and a
 * connection, held while an attempt needs one. The connection comes before the nonce: a request
 * that waits for one with its nonce in hand would wait behind all others, for longer than the nonce
 * lives. No thread waits. Thread-safe.
 */
public final class Turn {
  private final Permits permits;
  private final Permits connections;
  private final CurrentStep step;
  private final AtomicReference<@Nullable Permit> permit = new AtomicReference<>();
  private final AtomicReference<@Nullable Permit> connection = new AtomicReference<>();

  Turn(Permits permits, Permits connections, CurrentStep step) {
    this.permits = permits;
    this.connections = connections;
    this.step = step;
  }

  /**
   * Waits for both, in this order: who waits for a permit must not keep a connection from others.
   *
   * @param whenHad runs where the call has not ended meanwhile
   */
  public void await(Runnable whenHad) {
    step.waitFor("its turn, because " + permits.number() + " calls run (maxRunningCalls)");
    await(
        permits,
        permit,
        () -> {
          step.waitFor(
              "a connection, because " + connections.number() + " are in use (maxConnections)");
          await(connections, connection, whenHad);
        });
  }

  /** The attempt has ended. */
  public void releaseConnection() {
    release(connection);
  }

  /** The function has ended, or nobody waits for it any more. */
  public void release() {
    release(connection);
    release(permit);
  }

  private void await(Permits from, AtomicReference<@Nullable Permit> held, Runnable whenHad) {
    CompletableFuture<Permit> next = from.acquire();
    step.began(() -> next.cancel(false));
    CompletableFuture<?> unused =
        next.thenAccept(
            granted -> {
              held.set(granted);
              if (step.isOver()) {
                release();
              } else {
                whenHad.run();
              }
            });
  }

  private static void release(AtomicReference<@Nullable Permit> held) {
    Permit mine = held.getAndSet(null);
    if (mine != null) {
      mine.release();
    }
  }
}
