package io.github.functionapps.internal.lifetime;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The step under way of something that may be ended from outside at any time: what it waits for,
 * and how it is aborted. Thread-safe.
 */
public final class CurrentStep {
  private final BooleanSupplier over;
  private volatile String waitingFor;
  private volatile @Nullable Runnable abort;

  /**
   * That nothing was begun yet, of something that no deadline asks what it waits for.
   *
   * @param over whether there are to be no steps any more; it must say so before {@link #abort}
   */
  public CurrentStep(BooleanSupplier over) {
    this(over, "");
  }

  /**
   * That nothing was begun yet.
   *
   * @param over whether there are to be no steps any more; it must say so before {@link #abort}
   * @param waitingFor for what a deadline that passes now finds
   */
  public CurrentStep(BooleanSupplier over, String waitingFor) {
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

  /** Forgets how to abort a step that has ended by itself, and all that it held. */
  public void done() {
    abort = null;
  }

  /**
   * Whether there are to be no steps any more.
   *
   * @return true once all has ended
   */
  public boolean isOver() {
    return over.getAsBoolean();
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
