package io.github.functionapps.internal.call;

import io.github.functionapps.internal.call.Permits.Permit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What a call needs to be sent: a permit of its function, held while the function runs, and a
 * connection, held while an attempt needs one. The connection comes before the nonce: a request
 * that waits for one with its nonce in hand would wait behind all others, for longer than the nonce
 * lives. No thread waits. Thread-safe.
 */
final class Turn {
  private final Calls calls;
  private final Permits permits;
  private final CallRun run;
  private final AtomicReference<@Nullable Permit> permit = new AtomicReference<>();
  private final AtomicReference<@Nullable Permit> connection = new AtomicReference<>();

  Turn(Calls calls, String function, CallRun run) {
    this.calls = calls;
    this.permits = calls.permits(function);
    this.run = run;
  }

  /**
   * Waits for both, in this order: who waits for a permit must not keep a connection from others.
   */
  void await(Runnable whenHad) {
    run.waitFor("its turn, because " + calls.maxRunningCalls + " calls run (maxRunningCalls)");
    await(
        permits,
        permit,
        () -> {
          run.waitFor(
              "a connection, because " + calls.maxConnections + " are in use (maxConnections)");
          await(calls.connections, connection, whenHad);
        });
  }

  /** The attempt has ended. */
  void releaseConnection() {
    release(connection);
  }

  /** The function has ended, or nobody waits for it any more. */
  void release() {
    release(connection);
    release(permit);
  }

  private void await(Permits from, AtomicReference<@Nullable Permit> held, Runnable whenHad) {
    CompletableFuture<Permit> next = from.acquire();
    run.step(() -> next.cancel(false));
    CompletableFuture<?> unused =
        next.thenAccept(
            granted -> {
              held.set(granted);
              if (run.result().isDone()) {
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
