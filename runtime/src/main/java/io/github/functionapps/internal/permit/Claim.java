package io.github.functionapps.internal.permit;

import io.github.functionapps.internal.lifetime.CurrentStep;
import io.github.functionapps.internal.permit.Permits.Permit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Somebody's claim to one permit: waited for, held, given back. Thread-safe. */
public final class Claim {
  private final Supplier<CompletableFuture<Permit>> next;
  private final String waitingFor;
  private final CurrentStep step;
  private final AtomicReference<@Nullable Permit> held = new AtomicReference<>();

  /**
   * A claim that was not made yet.
   *
   * @param next gets the next permit
   * @param waitingFor what a deadline finds that passes before it is had
   * @param step the step under way of whoever makes it
   */
  Claim(Supplier<CompletableFuture<Permit>> next, String waitingFor, CurrentStep step) {
    this.next = next;
    this.waitingFor = waitingFor;
    this.step = step;
  }

  /**
   * Waits for the permit, without a thread.
   *
   * @param whenHad runs with it, where all has not ended meanwhile
   */
  public void await(Runnable whenHad) {
    step.waitFor(waitingFor);
    CompletableFuture<Permit> mine = next.get();
    step.began(() -> mine.cancel(false));
    CompletableFuture<?> unused =
        mine.thenAccept(
            granted -> {
              held.set(granted);
              if (step.isOver()) {
                release();
              } else {
                whenHad.run();
              }
            });
  }

  /** Gives it back, if it is held. */
  public void release() {
    Permit had = held.getAndSet(null);
    if (had != null) {
      had.release();
    }
  }
}
