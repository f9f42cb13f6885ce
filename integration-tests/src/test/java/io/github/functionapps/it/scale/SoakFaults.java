package io.github.functionapps.it.scale;

import io.github.functionapps.testing.Endpoint;
import io.github.functionapps.testing.Faults;
import io.github.functionapps.testing.RecordedRequest;
import io.github.functionapps.testing.ScriptedAnswer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/** Whatever can go wrong with a request, at random. */
final class SoakFaults {
  private static final CompletableFuture<Void> NEVER = new CompletableFuture<>();

  /** Of every endpoint. */
  private static final List<UnaryOperator<ScriptedAnswer>> ANYWHERE =
      List.of(
          answer -> answer.error(429, "busy").retryAfter(Duration.ZERO),
          answer -> answer.error(503, "busy"),
          answer -> answer.error(503, "busy").retryAfter(Duration.ZERO),
          answer -> answer.error(500, "broken"),
          ScriptedAnswer::refuseToken,
          ScriptedAnswer::dropAfterReading,
          ScriptedAnswer::dropAnswer,
          answer -> answer.cutShortAfter(10),
          answer -> answer.errorPage(200),
          answer -> answer.errorPage(502),
          answer -> answer.slowly(20, Duration.ofMillis(1)));

  private final Faults faults;
  private final Random random;
  private final double share;

  /**
   * Faults of a share of the requests.
   *
   * @param seed what the random numbers begin with
   */
  SoakFaults(Faults faults, long seed, double share) {
    this.faults = faults;
    this.random = new Random(seed);
    this.share = share;
  }

  void begin() {
    faults.decide(this::decide);
  }

  private Optional<ScriptedAnswer> decide(RecordedRequest request) {
    if (random.nextDouble() >= share) {
      return Optional.empty();
    }
    int which = random.nextInt(ANYWHERE.size() + 4);
    if (which < ANYWHERE.size()) {
      return Optional.of(ANYWHERE.get(which).apply(new ScriptedAnswer()));
    }
    return switch (which - ANYWHERE.size()) {
      case 0 -> { // of a later request: this one was read
        faults.next(request.endpoint(), 1, new ScriptedAnswer().dropBeforeReading());
        yield Optional.empty();
      }
      case 1 ->
          random.nextInt(10) == 0
              ? Optional.of(new ScriptedAnswer().delayUntil(NEVER))
              : Optional.empty();
      case 2 ->
          random.nextInt(10) == 0
              ? Optional.of(new ScriptedAnswer().stallAfter(10, NEVER))
              : Optional.empty();
      default ->
          request.endpoint() == Endpoint.CALL
              ? Optional.of(new ScriptedAnswer().refuseNonce())
              : Optional.empty();
    };
  }
}
