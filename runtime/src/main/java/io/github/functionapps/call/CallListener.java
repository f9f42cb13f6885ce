package io.github.functionapps.call;

import io.github.functionapps.error.TransportException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Is told of calls and their attempts, for metrics and traces. Events hold names, numbers and
 * times: no argument, no answer, no token. They come on the callback executor, those of one call in
 * their order and with the same {@link Call}; {@link #ended} may come after the caller has the
 * result. What is thrown here is logged and dropped. Must be thread-safe.
 */
public interface CallListener {
  /**
   * A call begins.
   *
   * @param call the call
   */
  default void started(Call call) {}

  /**
   * An attempt of a call has ended: there is an answer, or none. Attempts that never came to an
   * end, because the call was given up, are not told.
   *
   * @param call the call
   * @param attempt the attempt
   */
  default void attempted(Call call, Attempt attempt) {}

  /**
   * A call has ended: with a result, by a failure, or given up by its caller.
   *
   * @param call the call
   * @param end how it ended
   */
  default void ended(Call call, End end) {}

  /** A call: always the same object for the same call. */
  interface Call {
    /**
     * The function.
     *
     * @return its external id
     */
    String function();

    /**
     * The verb.
     *
     * @return upper case
     */
    String verb();

    /**
     * The route, without its values.
     *
     * @return the path template, such as {@code /items/<item_id>}
     */
    String route();
  }

  /** What an attempt does, one after the other. */
  enum Step {
    /** Getting a token. */
    TOKEN,
    /** Getting a nonce. */
    NONCE,
    /** The call itself. */
    CALL
  }

  /** One attempt of a call. */
  interface Attempt {
    /**
     * Which attempt it was.
     *
     * @return 1 for the first
     */
    int number();

    /**
     * How far it got.
     *
     * @return the step that failed; {@code CALL} where none did
     */
    Step step();

    /**
     * How long it took, waiting for a token and a nonce included.
     *
     * @return the time
     */
    Duration duration();

    /**
     * The API's HTTP status of the call.
     *
     * @return the status; empty where there was no answer to the call
     */
    OptionalInt httpStatus();

    /**
     * What went wrong.
     *
     * @return the simple name of the exception, such as {@code TransportException}; empty where
     *     nothing did
     */
    Optional<String> failure();

    /**
     * What happened to the connection.
     *
     * @return the kind; empty where the failure is no {@code TransportException}
     */
    Optional<TransportException.Kind> transportKind();

    /**
     * When the next attempt is made.
     *
     * @return the time from now on; empty where there will be none
     */
    Optional<Duration> retryIn();
  }

  /** The end of a call. */
  interface End {
    /**
     * How many attempts there were, as {@link Attempt#number} counts them.
     *
     * @return the number, one that was given up included; 0 where the call was not begun here
     */
    int attempts();

    /**
     * How often the call was sent, as the exception's {@code attempts()} says.
     *
     * @return the number of attempts that got as far as that
     */
    int sent();

    /**
     * How long it took, everything included.
     *
     * @return the time
     */
    Duration duration();

    /**
     * The function's own status.
     *
     * @return the status; empty where the function did not answer
     */
    OptionalInt functionStatus();

    /**
     * The platform's id of the call.
     *
     * @return the id, where the platform gave one
     */
    Optional<String> callId();

    /**
     * What the caller gets in place of a result.
     *
     * @return the simple name of the exception, {@code CancellationException} where the caller gave
     *     the call up; empty where there is a result
     */
    Optional<String> failure();
  }
}
