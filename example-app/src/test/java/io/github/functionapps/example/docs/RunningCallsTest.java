package io.github.functionapps.example.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import io.github.functionapps.FunctionApps;
import io.github.functionapps.FunctionCall;
import io.github.functionapps.LogEntry;
import io.github.functionapps.Outcome;
import io.github.functionapps.example.docs.Reports.Report;
import io.github.functionapps.example.docs.Reports.ReportsApi;
import io.github.functionapps.testing.LocalCdf;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What can be asked of a running call. */
class RunningCallsTest {
  private final LocalCdf cdf = LocalCdf.start();
  private final FunctionApps apps =
      cdf.builder().pollIntervals(Duration.ofMillis(1), Duration.ofMillis(5)).build();
  private final ReportsApi reports = apps.create(ReportsApi.class);
  private final CompletableFuture<Object> end = new CompletableFuture<>();

  RunningCallsTest() {
    cdf.function("reports")
        .post(
            "/reports",
            request -> {
              request.log("counting");
              return end.minimalCompletionStage();
            });
  }

  @AfterEach
  void close() {
    apps.close();
    cdf.close();
  }

  @Test
  void canBeAsked() {
    // snippet: running-call-asked
    FunctionCall<Report> call = reports.report(2026);
    call.started().join(); // accepted; exceptionally complete where the API refused it
    String callId = call.callId().orElse("none"); // what CDF's own pages know it by

    Optional<Report> soFar = call.poll(); // asks once: empty while it runs
    boolean isOver = call.isDone(); // asks nobody
    for (LogEntry line : call.logs()) {
      System.out.println(line.timestamp() + " " + line.message()); // not in toString()
    }
    // end
    assertThat(callId).isNotEqualTo("none");
    assertThat(soFar).isEmpty();
    assertThat(isOver).isFalse();
    assertThat(call.location()).isPresent();
    assertThat(call.logs()).extracting(LogEntry::message).isEqualTo(List.of("counting"));

    end.complete(Map.of("year", 2026, "total", 12.5));
    String handle = call.handle();
    // snippet: running-call-resume-typed
    FunctionCall<Outcome<Report>> resumed =
        apps.resume(handle, new TypeReference<Outcome<Report>>() {});
    // end
    assertThat(resumed.await(Duration.ofMinutes(2)).orThrow()).isEqualTo(new Report(2026, 12.5));
    assertThat(resumed.isDone()).isTrue();
  }
}
