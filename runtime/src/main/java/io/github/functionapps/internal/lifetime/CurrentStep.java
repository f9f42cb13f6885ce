package io.github.functionapps.internal.lifetime;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The step under way of something that may be ended from outside at any time: what it waits for,
 * and how it is aborted. Thread-safe.
 */
public final class CurrentStep {
  private final CompletableFuture<?> over;
  private volatile String waitingFor;
  private volatile @Nullable Runnable abort;

  /**
   * That nothing was begun yet.
   *
   * @param over completed when there are to be no steps any more
   * @param waitingFor for what a deadline that passes now finds
   */
  public CurrentStep(CompletableFuture<?> over, String waitingFor) {
    this.over = over;
    this.waitingFor = waitingFor;
  }

  /**
   * Remembers how to abort a step, and does so where all is over since the step began.
   *
   * @param howToAbort aborts it
   */
  public void began(Runnable howToAbort) {
    abort = howToAbort;
    if (isOver()) {
      howToAbort.run();
    }
  }

  /** Aborts the step, for whoever has ended all. */
  public void abort() {
    Runnable step = abort;
    if (step != null) {
      step.run();
    }
  }

  /**
   * Whether there are to be no steps any more.
   *
   * @return true once all has ended
   */
  public boolean isOver() {
    return over.isDone();
  }

  /**
   * Changes what a deadline that passes now finds.
   *
   * @param what what is waited for
   */
  public void waitFor(String what) {
    waitingFor = what;
  }

  /**
   * What a deadline that passes now finds.
   *
   * @return what is waited for
   */
  public String waitingFor() {
    return waitingFor;
  }
}
