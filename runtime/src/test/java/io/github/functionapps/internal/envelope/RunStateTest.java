package io.github.functionapps.internal.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the answer to a poll says of the call (wire.md 4). */
class RunStateTest {
  private static final String DEEP = "[".repeat(1200) + "]".repeat(1200);

  /** More than any call that runs has to say. */
  private static final String LONG = "[" + "1,".repeat(1 << 16) + "1]";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "{\"callId\":7,\"functionId\":8}",
        "{\"callId\":7,\"runtimeStatus\":\"Running\"}",
        "{\"call_id\":7,\"runtime_status\":\"Queued\",\"response\":null,\"error\":null}",
        "{\"response\":{},\"runtimeStatus\":\"Running\"}",
        "{\"runtimeStatus\":\"Thinking\",\"error\":{\"code\":500}}",
        "{\"runtimeStatus\":\"Running\",\"progress\":NaN}",
        "{\"progress\":-Infinity,\"runtimeStatus\":\"Running\"}",
        "{\"callId\":7,\"response\":null}",
        "{\"error\":\"busy\"}", // of whatever stands between
      })
  void aCallWithoutAnEndRuns(String answer) {
    assertThat(of(answer)).isEqualTo(RunState.RUNNING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"callId\":7,\"runtimeStatus\":\"Completed\"}",
        "{\"runtime_status\":\"FAILED\"}",
        "{\"error\":{},\"runtimeStatus\":\"timeout\"}",
        "{\"functionId\":8,\"callId\":7,\"response\":{\"statusCode\":200}}",
        "{\"response\":0,\"callId\":7}",
        "{\"response\":{\"data\":NaN,\"statusCode\":200},\"callId\":7}",
        "{\"response\":{\"data\":[Infinity,-Infinity]},\"runtimeStatus\":\"Completed\"}",
        "{\"callId\":7,\"response\":{\"data\":no JSON}}",
      })
  void aResponseOrAStatusIsTheEnd(String answer) {
    assertThat(of(answer)).isEqualTo(RunState.ENDED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"functionId\":8,\"callId\":7,\"response\":null,\"error\":{\"code\":500}}",
        "{\"error\":\"lost\",\"callId\":7}",
        "{\"call_id\":\"7\",\"error\":{}}",
      })
  void anErrorInPlaceOfTheResponseIsTheEnd(String answer) {
    assertThat(of(answer)).isEqualTo(RunState.ENDED);
  }

  @Test
  void dataThatAreNestedTooDeepAreTheEnd() {
    assertThat(of("{\"callId\":7,\"response\":{\"statusCode\":200,\"data\":" + DEEP + "}}"))
        .isEqualTo(RunState.ENDED);
    assertThat(of("{\"response\":" + DEEP + ",\"runtimeStatus\":\"Completed\"}"))
        .isEqualTo(RunState.ENDED);
  }

  @Test
  void aLongResponseIsTheEndWithoutBeingReadThrough() {
    assertThat(of("{\"callId\":7,\"response\":" + LONG + ",\"runtimeStatus\":\"Running\"}"))
        .isEqualTo(RunState.ENDED);
    assertThat(of("{\"callId\":7,\"response\":" + LONG)).isEqualTo(RunState.ENDED);
    assertThat(of("{\"runtimeStatus\":\"Running\",\"response\":" + LONG + "}"))
        .isEqualTo(RunState.RUNNING);
    assertThat(of("{\"log\":" + LONG + ",\"runtimeStatus\":\"Running\"}"))
        .isEqualTo(RunState.RUNNING);
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "[]", "\"Completed\"", "null", "<html>", "{html}", "{\"callId\":7"})
  void anythingElseIsUnreadable(String answer) {
    assertThat(of(answer)).isEqualTo(RunState.UNREADABLE);
  }

  private static RunState of(String answer) {
    return RunState.of(answer.getBytes(StandardCharsets.UTF_8));
  }
}
