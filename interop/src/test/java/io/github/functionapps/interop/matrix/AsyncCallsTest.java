package io.github.functionapps.interop.matrix;

import static io.github.functionapps.interop.compatibility.Limitation.ANSWERS_AT_ONCE;
import static io.github.functionapps.interop.compatibility.Limitation.CRASH_IS_THE_SERVERS_OWN_ERROR;
import static io.github.functionapps.interop.compatibility.Limitation.ERRORS_LOSE_THEIR_CONTENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.FunctionCall;
import io.github.functionapps.LogEntry;
import io.github.functionapps.error.ApiException;
import io.github.functionapps.error.FunctionAppsException;
import io.github.functionapps.error.FunctionErrorException;
import io.github.functionapps.error.FunctionFailedException;
import io.github.functionapps.interop.odd.Item;
import io.github.functionapps.interop.odd.NewItem;
import io.github.functionapps.interop.odd.WaitingApi;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** wire.md 4: calls that are accepted first and polled then. */
@DisplayName("Asynchronous calls")
class AsyncCallsTest extends MatrixTest {
  private final String gate = UUID.randomUUID().toString();
  private WaitingApi api;

  @BeforeEach
  void create() {
    api = cell.create(WaitingApi.class);
  }

  @Test
  @DisplayName("a running call is polled to its end")
  void runningCallsArePolled() {
    limits
        .where(
            ANSWERS_AT_ONCE,
            () -> {
              api.open(gate);
              FunctionCall<String> call = api.waitAt(gate);
              call.started().join();
              assertThat(call.location()).isEmpty();
              assertThat(call.callId()).hasValueSatisfying(id -> assertThat(id).startsWith("dev-"));
              assertThat(call.poll()).contains(gate + " is open");
            })
        .otherwise(
            () -> {
              FunctionCall<String> call = api.waitAt(gate);
              call.started().join();
              assertThat(call.poll()).isEmpty();
              assertThat(call.isDone()).isFalse();

              api.open(gate);

              assertThat(call.result().join()).isEqualTo(gate + " is open");
              assertThat(call.callId()).isPresent();
            });
  }

  @Test
  @DisplayName("a running call is taken up by another client from its handle")
  void runningCallsAreResumed() {
    FunctionCall<String> call = api.waitAt(gate);
    limits
        .where(
            ANSWERS_AT_ONCE,
            () -> {
              api.open(gate);
              assertThat(call.result().join()).isEqualTo(gate + " is open");
            })
        .otherwise(
            () -> {
              String handle = call.handle();
              try (FunctionApps other = cell.builder().build()) {
                FunctionCall<String> resumed = other.resume(handle, String.class);

                api.open(gate);

                assertThat(resumed.await(Duration.ofMinutes(1))).isEqualTo(gate + " is open");
              }
            });
  }

  @Test
  @DisplayName("what a function prints is its log")
  void logs() {
    api.open(gate);
    FunctionCall<String> call = api.waitAt(gate);
    assertThat(call.result().join()).isEqualTo(gate + " is open");
    limits
        .where(
            ANSWERS_AT_ONCE,
            () -> assertThatExceptionOfType(FunctionAppsException.class).isThrownBy(call::logs))
        .otherwise(
            () ->
                assertThat(call.logs())
                    .extracting(LogEntry::message)
                    .containsExactly("waiting at " + gate, "it is open"));
  }

  @Test
  @DisplayName("`@RespondAsync` on a method that waits")
  void respondAsyncUnderTheHood() {
    assertThat(api.item(1)).isEqualTo(new Item(1, NewItem.of("pump", 10)));
  }

  @Test
  @DisplayName("a function's errors, polled")
  void errors() {
    FrameworkError.EXECUTION.assertThrownBy(cell, "kaboom ⚡", api::raises);
    FunctionCall<String> call = api.conflict("pump");
    assertThatExceptionOfType(FunctionErrorException.class)
        .isThrownBy(() -> call.await(Duration.ofMinutes(1)))
        .satisfies(e -> assertThat(e.status()).isEqualTo(409))
        .satisfies(
            e ->
                assertThat(e.data().isPresent())
                    .isNotEqualTo(limits.has(ERRORS_LOSE_THEIR_CONTENT)));
  }

  @Test
  @DisplayName("a crash, polled")
  void crashes() {
    limits
        .where(
            CRASH_IS_THE_SERVERS_OWN_ERROR,
            () -> assertThatExceptionOfType(ApiException.class).isThrownBy(api::stampedList))
        .otherwise(
            () ->
                assertThatExceptionOfType(FunctionFailedException.class)
                    .isThrownBy(api::stampedList));
  }
}
