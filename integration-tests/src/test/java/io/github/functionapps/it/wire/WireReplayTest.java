package io.github.functionapps.it.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.functionapps.error.FunctionErrorException;
import io.github.functionapps.error.FunctionFailedException;
import io.github.functionapps.it.wire.Replay.Clients;
import io.github.functionapps.testing.ErrorShape;
import io.github.functionapps.testing.LocalCdf;
import io.github.functionapps.testing.LocalFunction;
import io.github.functionapps.testing.LocalResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What released frameworks were sent and what they answered, through generated clients: the client
 * sends the recorded data and reads the recorded envelope as wire.md 1 and 5 say.
 */
class WireReplayTest {
  static final List<String> RELEASES = Recording.RELEASES;

  private static LocalCdf cdf;
  private static Clients clients;

  @BeforeAll
  static void start() {
    cdf = LocalCdf.start();
    clients = Clients.of(cdf.apps());
  }

  @AfterAll
  static void stop() {
    cdf.close();
  }

  @BeforeEach
  void forget() {
    cdf.clearRequests();
    cdf.errorShape(ErrorShape.ENVELOPE);
  }

  static Stream<Arguments> recordings() {
    Map<WireRequest, Replay> replays =
        Replays.ALL.stream().collect(Collectors.toMap(Replay::recorded, replay -> replay));
    return RELEASES.stream()
        .flatMap(release -> Recording.of(release).stream())
        .filter(recording -> replays.containsKey(recording.request()))
        .map(recording -> Arguments.of(recording, replays.get(recording.request())));
  }

  static Stream<Arguments> recordedErrors() {
    return recordings().filter(pair -> ((Recording) pair.get()[0]).status() >= 400);
  }

  @ParameterizedTest
  @FieldSource("RELEASES")
  void onlyWhatNoClientCanCauseIsLeftOut(String release) {
    List<WireRequest> replayed = Replays.ALL.stream().map(Replay::recorded).toList();

    assertThat(Recording.of(release))
        .extracting(Recording::request)
        .filteredOn(request -> !replayed.contains(request))
        .containsExactlyInAnyOrderElementsOf(Replays.IMPOSSIBLE.keySet());
    assertThat(Recording.of(release)).extracting(Recording::request).containsAll(replayed);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("recordings")
  void sendsWhatWasSentAndReadsWhatWasAnswered(Recording recording, Replay replay) {
    answerAsRecorded(recording, replay);

    if (recording.status() >= 400) {
      assertErrorEnvelope(recording, replay);
    } else {
      replay.success().accept(() -> replay.call().apply(clients));
    }

    assertSentAsRecorded(replay);
  }

  /** The platform reports the function's own error as a failed call: status and message remain. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("recordedErrors")
  void readsErrorsThatArriveAsFailedCalls(Recording recording, Replay replay) {
    cdf.errorShape(ErrorShape.FAILED);
    answerAsRecorded(recording, replay);

    if (recording.status() == 500) {
      assertCrash(recording, replay);
    } else {
      assertBareError(recording, replay);
    }

    assertSentAsRecorded(replay);
  }

  @ParameterizedTest
  @FieldSource("RELEASES")
  void optionalResultsAreEmptyForNullDataAndTheFunctionsOwn404(String release) {
    for (Recording recording : Recording.of(release)) {
      if (List.of("/nothing", "/missing").contains(recording.request().path())) {
        answer(recording.request(), recording);
      }
    }

    assertThat(clients.right().nothing()).isEmpty();
    assertThat(clients.right().findMissing()).isEmpty();
    cdf.errorShape(ErrorShape.FAILED);
    assertThat(clients.right().findMissing()).isEmpty();
  }

  private static void answerAsRecorded(Recording recording, Replay replay) {
    answer(replay.sent(), recording);
  }

  private static void answer(WireRequest request, Recording recording) {
    LocalFunction inventory = cdf.function("inventory");
    String path = request.path().split("\\?", 2)[0];
    LocalResponse response = LocalResponse.raw(recording.response());
    switch (request.verb()) {
      case "GET" -> inventory.get(path, ignored -> response);
      case "POST" -> inventory.post(path, ignored -> response);
      case "PUT" -> inventory.put(path, ignored -> response);
      case "PATCH" -> inventory.patch(path, ignored -> response);
      case "DELETE" -> inventory.delete(path, ignored -> response);
      default -> throw new IllegalArgumentException(request.verb());
    }
  }

  private static void assertSentAsRecorded(Replay replay) {
    assertThat(cdf.calls()).extracting(WireRequest::of).containsExactly(replay.sent());
    assertThat(cdf.violations()).isEmpty();
  }

  private static void assertErrorEnvelope(Recording recording, Replay replay) {
    FunctionErrorException error =
        catchThrowableOfType(FunctionErrorException.class, () -> replay.call().apply(clients));

    assertThat(error.status()).isEqualTo(recording.status());
    assertThat(error.errorType().orElse("")).isEqualTo(recording.errorType());
    assertThat(error).hasMessageContaining(recording.envelope().path("message").asText());
    assertThat(error.details()).isEqualTo(Optional.ofNullable(recording.envelope().get("details")));
    assertThat(error.data()).isEqualTo(Optional.ofNullable(recording.envelope().get("data")));
    assertThat(error.callId()).isPresent();
  }

  private static void assertBareError(Recording recording, Replay replay) {
    FunctionErrorException error =
        catchThrowableOfType(FunctionErrorException.class, () -> replay.call().apply(clients));

    assertThat(error.status()).isEqualTo(recording.status());
    assertThat(error).hasMessageContaining(recording.envelope().path("message").asText());
    assertThat(error.errorType()).isEmpty();
    assertThat(error.details()).isEmpty();
    assertThat(error.data()).isEmpty();
    assertThat(error.callId()).isPresent();
  }

  private static void assertCrash(Recording recording, Replay replay) {
    FunctionFailedException crash =
        catchThrowableOfType(FunctionFailedException.class, () -> replay.call().apply(clients));

    assertThat(crash.code()).hasValue(500);
    assertThat(crash.platformMessage()).hasValue(recording.envelope().path("message").asText());
    assertThat(crash.callId()).isPresent();
  }
}
