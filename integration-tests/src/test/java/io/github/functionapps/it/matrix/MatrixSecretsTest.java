package io.github.functionapps.it.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.call.CallListener;
import io.github.functionapps.error.FunctionException;
import io.github.functionapps.it.failure.LogCapture;
import io.github.functionapps.it.failure.Planted;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No token, nonce, client secret, argument or answer is in what a caller, a listener or a log
 * receives, whatever goes wrong on the way and however often it is tried again: every fault, every
 * logger at its finest level but for HttpClient's own wire and headers.
 */
class MatrixSecretsTest {
  @ParameterizedTest(name = "{0}: {1}, {2}")
  @MethodSource("cells")
  void nobodyIsToldASecret(Fault fault, Kind kind, Kind.Form form) {
    Told told = new Told();
    try (LogCapture logs = LogCapture.open();
        MatrixStage stage = new MatrixStage()) {
      fault.arrangement().accept(stage);
      Throwable thrown;
      try (FunctionApps apps = stage.settings().listener(told).build()) {
        MatrixApi api = apps.create(MatrixApi.class);
        thrown = catchThrowable(() -> kind.call(api, form));
        told.awaitEnd();
        assertTellsNothing(apps + " " + api + " " + stage.settings());
      }
      if (thrown != null) {
        assertTellsNothing(stackTrace(thrown));
        assertThat(stackTrace(thrown).contains(Planted.OWN_WORDS))
            .as("the function's own words are in its own exception alone")
            .isEqualTo(thrown instanceof FunctionException);
      }
      assertThat(told.texts).isNotEmpty().allSatisfy(MatrixSecretsTest::assertTellsNothingAtAll);
      assertThat(logs.texts()).isNotEmpty().allSatisfy(MatrixSecretsTest::assertTellsNothingAtAll);
    }
  }

  /** Blocking, but for a handle to a running call. */
  static Stream<Arguments> cells() {
    return FaultMatrixTest.faults().stream()
        .flatMap(
            fault ->
                Stream.concat(
                    Stream.of(Kind.values())
                        .map(kind -> Arguments.of(fault, kind, Kind.Form.BLOCKING)),
                    Stream.of(Arguments.of(fault, Kind.RESPOND_ASYNC, Kind.Form.FUTURE))));
  }

  private static void assertTellsNothing(String text) {
    assertThat(Planted.in(text)).as(text).isEmpty();
  }

  private static void assertTellsNothingAtAll(String text) {
    assertTellsNothing(text);
    assertThat(text).doesNotContain(Planted.OWN_WORDS);
  }

  /** Messages, causes, suppressed ones and frames. */
  private static String stackTrace(Throwable thrown) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  /** All that a listener is told. */
  private static final class Told implements CallListener {
    final List<String> texts = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> end = new CompletableFuture<>();

    @Override
    public void started(Call call) {
      texts.add(call + " " + call.function() + call.verb() + call.route());
    }

    @Override
    public void attempted(Call call, Attempt attempt) {
      texts.add(call + " " + attempt + attempt.failure());
    }

    @Override
    public void ended(Call call, End ended) {
      texts.add(call + " " + ended + ended.callId() + ended.failure());
      end.complete(null);
    }

    void awaitEnd() {
      end.orTimeout(30, TimeUnit.SECONDS).join();
    }
  }
}
