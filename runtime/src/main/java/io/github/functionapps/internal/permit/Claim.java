package io.github.functionapps.internal.permit;

import io.github.functionapps.internal.lifetime.CurrentStep;
import io.github.functionapps.internal.permit.Permits.Permit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Somebody's claim to one permit: waited for, held, given back. Thread-safe. */
public final class Claim {
  private final Permits permits;
  private final CurrentStep step;
  private final AtomicReference<@Nullable Permit> held = new AtomicReference<>();

  /**
   * A claim that was not made yet.
   *
   * @param step the step under way of whoever makes it
   */
  Claim(Permits permits, CurrentStep step) {
    this.permits = permits;
    this.step = step;
  }

  /**
   * Waits for the permit, without a thread.
   *
   * @param whenHad runs with it, where all has not ended meanwhile
   */
  public void await(Runnable whenHad) {
    CompletableFuture<Permit> next = permits.acquire();
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

  /** Gives it back, if it is held. */
  public void release() {
    Permit mine = held.getAndSet(null);
    if (mine != null) {
      mine.release();
    }
  }
}
