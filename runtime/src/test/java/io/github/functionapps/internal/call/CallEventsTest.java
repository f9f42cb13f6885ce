package io.github.functionapps.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.call.CallListener;
import io.github.functionapps.call.RetryPolicy;
import io.github.functionapps.error.CallInfo;
import io.github.functionapps.internal.endpoint.CallPlan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallEventsTest {
  private final List<String> told = new ArrayList<>();

  private final CallEvents events =
      new CallEvents(
          new CallPlan(
              "f",
              "GET",
              "/a",
              true,
              Duration.ofSeconds(1),
              RetryPolicy.standard(),
              Map.of(),
              false),
          new CallListener() {
            @Override
            public void started(Call call) {
              told.add("started");
            }

            @Override
            public void attempted(Call call, Attempt attempt) {
              told.add("attempted");
            }

            @Override
            public void ended(Call call, End end) {
              told.add("ended");
            }
          },
          Runnable::run);

  @Test
  void eventsComeInTheirOrder() {
    events.attempted(CallListener.Step.CALL, 200, null, null);
    events.ended(CallInfo.NONE, 200, null);
    assertThat(told).containsExactly("started", "attempted", "ended");
  }

  /** An attempt may end on an I/O thread while the caller gives the call up. */
  @Test
  void theEndIsTheLastEvent() {
    events.ended(CallInfo.NONE, 0, null);
    events.attempted(CallListener.Step.CALL, 200, null, null);
    events.ended(CallInfo.NONE, 200, null);
    assertThat(told).containsExactly("started", "ended");
  }
}
