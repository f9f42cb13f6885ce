package io.github.functionapps.internal.call;

import io.github.functionapps.call.CallListener;
import io.github.functionapps.call.CallListener.Step;
import io.github.functionapps.error.CallInfo;
import io.github.functionapps.error.FunctionAppsException;
import io.github.functionapps.error.TransportException;
import io.github.functionapps.internal.endpoint.CallPlan;
import io.github.functionapps.internal.failure.Failure;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells a listener and the log what becomes of one call: in order, on the callback executor, never
 * on a thread that carries calls. Names and numbers only. Thread-safe.
 */
public final class CallEvents implements CallListener.Call {
  private static final System.Logger LOG = System.getLogger("io.github.functionapps");

  private final CallPlan plan;
  private final @Nullable CallListener listener;
  private final Executor inOrder;
  private final long startedAt = System.nanoTime();
  private final AtomicBoolean ended = new AtomicBoolean();
  private final AtomicInteger attempts = new AtomicInteger();
  private volatile long attemptStartedAt = startedAt;
  private boolean endIsTold; // used by what is told in order

  CallEvents(CallPlan plan, @Nullable CallListener listener, Executor callbacks) {
    this.plan = plan;
    this.listener = listener;
    this.inOrder = new SerialExecutor(callbacks);
    tell(to -> to.started(this));
  }

  @Override
  public String function() {
    return plan.function();
  }

  @Override
  public String verb() {
    return plan.verb();
  }

  @Override
  public String route() {
    return plan.route();
  }

  void attemptStarted() {
    attempts.incrementAndGet();
    attemptStartedAt = System.nanoTime();
  }

  /**
   * Whether anybody hears what is told.
   *
   * @return true where there is a listener, or the log is on
   */
  public boolean isHeard() {
    return listener != null || LOG.isLoggable(Level.DEBUG);
  }

  /** The attempt that was started last has ended. */
  void attempted(Step step, int httpStatus, @Nullable Failure failure, @Nullable Duration retryIn) {
    boolean isLogged = failure != null && LOG.isLoggable(Level.DEBUG);
    if (listener == null && !isLogged) {
      return;
    }
    Optional<FunctionAppsException> thrown =
        Optional.ofNullable(failure).map(end -> end.exception(CallInfo.NONE));
    AttemptEvent event =
        new AttemptEvent(
            attempts.get(),
            step,
            Duration.ofNanos(System.nanoTime() - attemptStartedAt),
            httpStatus == 0 ? OptionalInt.empty() : OptionalInt.of(httpStatus),
            thrown.map(exception -> exception.getClass().getSimpleName()),
            thrown
                .filter(TransportException.class::isInstance)
                .map(exception -> ((TransportException) exception).kind()),
            Optional.ofNullable(retryIn));
    if (isLogged) {
      LOG.log(Level.DEBUG, () -> this + ": " + event.text());
    }
    tell(
        to -> {
          if (!endIsTold) { // by a caller who gave the call up meanwhile
            to.attempted(this, event);
          }
        });
  }

  /**
   * The call has ended. The first to say so is believed.
   *
   * @param call what is known of it
   * @param functionStatus the function's status; 0 where it did not answer
   * @param failure what the caller gets in place of a result
   */
  public void ended(CallInfo call, int functionStatus, @Nullable Throwable failure) {
    if (!ended.compareAndSet(false, true)) {
      return;
    }
    boolean isLogged = LOG.isLoggable(Level.DEBUG);
    if (listener == null && !isLogged) {
      return;
    }
    EndEvent event =
        new EndEvent(
            attempts.get(),
            call.attempts(),
            Duration.ofNanos(System.nanoTime() - startedAt),
            functionStatus == 0 ? OptionalInt.empty() : OptionalInt.of(functionStatus),
            call.callId(),
            Optional.ofNullable(failure).map(thrown -> thrown.getClass().getSimpleName()));
    if (isLogged) {
      LOG.log(Level.DEBUG, () -> this + ": " + event.text());
    }
    tell(
        to -> {
          endIsTold = true;
          to.ended(this, event);
        });
  }

  private void tell(Consumer<CallListener> event) {
    CallListener to = listener;
    if (to != null) {
      inOrder.execute(() -> tell(to, event));
    }
  }

  private static void tell(CallListener to, Consumer<CallListener> event) {
    try {
      event.accept(to);
    } catch (Throwable thrown) { // an assertion of a test too: nobody else would be told
      // Without its message, which may hold anything.
      LOG.log(Level.WARNING, "a CallListener threw {0}", thrown.getClass().getName());
    }
  }

  /** For the log: the endpoint and its function, as exceptions call it. */
  @Override
  public String toString() {
    return verb() + " " + route() + " of " + function();
  }

  private record AttemptEvent(
      int number,
      Step step,
      Duration duration,
      OptionalInt httpStatus,
      Optional<String> failure,
      Optional<TransportException.Kind> transportKind,
      Optional<Duration> retryIn)
      implements CallListener.Attempt {
    String text() {
      return "attempt "
          + number
          + " failed at the "
          + step.name().toLowerCase(Locale.ROOT)
          + " after "
          + duration
          + failure.map(name -> " with " + name).orElse("")
          + transportKind.map(kind -> " (" + kind + ")").orElse("")
          + (httpStatus.isPresent() ? " (HTTP " + httpStatus.getAsInt() + ")" : "")
          + retryIn.map(time -> "; the next is made in " + time).orElse("; it was the last");
    }
  }

  private record EndEvent(
      int attempts,
      int sent,
      Duration duration,
      OptionalInt functionStatus,
      Optional<String> callId,
      Optional<String> failure)
      implements CallListener.End {
    String text() {
      return "ended after "
          + duration
          + " and "
          + attempts
          + " attempts ("
          + sent
          + " sent)"
          + (functionStatus.isPresent() ? ", function status " + functionStatus.getAsInt() : "")
          + callId.map(id -> ", call " + id).orElse("")
          + failure.map(name -> ", with " + name).orElse("");
    }
  }
}
