package io.github.functionapps.testing;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What handlers and other lambdas of the test threw. Over the wire only its class and message
 * travel, as with the framework; who wrote the lambda wants the stack. Thread-safe.
 */
final class Raised {
  /** A test of millions of calls does not want them all. */
  private static final int KEPT = 100;

  private static final Logger LOGGER = System.getLogger("io.github.functionapps.testing");

  private final Queue<Throwable> throwables = new ConcurrentLinkedQueue<>();

  /** What was thrown itself, where a stage has wrapped it. */
  static Throwable unwrapped(Throwable failure) {
    Throwable cause = failure.getCause();
    return failure instanceof CompletionException && cause != null ? cause : failure;
  }

  /** Keeps what {@code thrower} threw, or what a lambda that it called threw. */
  void add(String thrower, Throwable raised) {
    if (raised instanceof LambdaException ofLambda) {
      add(ofLambda.lambda(), ofLambda.thrown());
    } else if (throwables.size() < KEPT) {
      throwables.add(raised);
      LOGGER.log(Level.WARNING, thrower + " threw", raised);
    }
  }

  List<Throwable> throwables() {
    return List.copyOf(throwables);
  }

  void clear() {
    throwables.clear();
  }
}
