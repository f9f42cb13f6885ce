package io.github.functionapps.example.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.FunctionCall;
import io.github.functionapps.Outcome;
import io.github.functionapps.call.CallListener;
import io.github.functionapps.call.RetryPolicy;
import io.github.functionapps.error.DeadlineException;
import io.github.functionapps.example.docs.Reports.Report;
import io.github.functionapps.example.docs.Reports.ReportsApi;
import io.github.functionapps.testing.Endpoint;
import io.github.functionapps.testing.LocalCdf;
import io.github.functionapps.testing.LocalResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How calls are made to hold up, as the documentation shows it. */
class ReliabilityTest {
  private final LocalCdf cdf = LocalCdf.start();
  private final FunctionApps apps =
      cdf.builder().pollIntervals(Duration.ofMillis(1), Duration.ofMillis(5)).build();
  private final ReportsApi reports = apps.create(ReportsApi.class);

  ReliabilityTest() {
    cdf.function("reports")
        .post("/reports", request -> new Report(request.field("year", Integer.class), 12.5))
        .post("/reports/query", request -> new Report(2026, 1))
        .get("/reports/latest", request -> new Report(2026, 1))
        .get(
            "/reports/{year}",
            request ->
                request.pathInt("year") < 2000
                    ? LocalResponse.error(410, "Gone", "too old", Map.of("oldest", 2000))
                    : new Report(request.pathInt("year"), 12.5));
  }

  @AfterEach
  void close() {
    apps.close();
    cdf.close();
  }

  @Test
  void theDeclaredMethodsWork() {
    assertThat(reports.reportNow(2026)).isEqualTo(new Report(2026, 12.5));
    assertThat(reports.query(2026)).isEqualTo(new Report(2026, 1));
    assertThat(reports.latest()).isEqualTo(new Report(2026, 1));
  }

  @Test
  void runningCalls() throws Exception {
    // snippet: running-call
    FunctionCall<Report> call = reports.report(2026);
    CompletableFuture<Double> total = call.result().thenApply(Report::total); // no thread waits

    String handle = call.handle(); // once it is accepted: keep it where a restart finds it
    try {
      Report report = call.await(Duration.ofMinutes(2));
      assertThat(report.year()).isEqualTo(2026);
    } catch (DeadlineException e) {
      // It runs on: await it again, or leave it to whoever has the handle.
    }
    // end
    assertThat(total.get(30, TimeUnit.SECONDS)).isEqualTo(12.5);
    assertThat(call.await(Duration.ofMinutes(2))).isEqualTo(new Report(2026, 12.5));

    // snippet: running-call-resume
    FunctionCall<Report> resumed = apps.resume(handle, Report.class); // in another process, too
    // end
    assertThat(resumed.await(Duration.ofMinutes(2))).isEqualTo(new Report(2026, 12.5));
  }

  @Test
  void outcomes() {
    assertThat(describe(2026)).isEqualTo("total 12.5");
    assertThat(describe(1999)).isEqualTo("only since 2000");
  }

  // snippet: outcome
  record Gone(int oldest) {}

  String describe(int year) {
    Outcome<Report> outcome = reports.tryReport(year);
    if (outcome instanceof Outcome.Success<Report> success) { // or a switch, from Java 21 on
      return "total " + success.value().total();
    }
    if (outcome instanceof Outcome.FunctionError<Report> error && error.status() == 410) {
      return error.details(Gone.class).map(gone -> "only since " + gone.oldest()).orElse("gone");
    }
    return "total " + outcome.orThrow().total(); // throws what a plain method would
  }

  // end

  @Test
  void views() {
    String traceId = "1f3a";
    // snippet: views
    FunctionApps hasty =
        apps.with(
            options ->
                options
                    .deadline(Duration.ofSeconds(20))
                    .retry(RetryPolicy.standard().attempts(2))
                    .header("x-trace-id", traceId));
    ReportsApi hastyReports = hasty.create(ReportsApi.class);
    // end
    assertThat(hastyReports.latest()).isEqualTo(new Report(2026, 1));
    assertThat(cdf.calls().get(0).header("x-trace-id")).contains("1f3a");
  }

  // snippet: listener
  static final class Metrics implements CallListener {
    private final Map<String, LongAdder> failures = new ConcurrentHashMap<>();

    @Override
    public void attempted(Call call, Attempt attempt) {
      attempt
          .failure() // such as TransportException
          .ifPresent(name -> count(call.route() + " " + attempt.step() + " " + name));
    }

    @Override
    public void ended(Call call, End end) {
      // end.duration(), end.attempts(), end.sent(), end.functionStatus(), end.failure()
    }

    private void count(String name) {
      failures.computeIfAbsent(name, none -> new LongAdder()).increment();
    }
  }

  // end

  @Test
  void listeners() {
    cdf.next(Endpoint.CALL).error(503, "busy");
    Metrics metrics = new Metrics();
    try (FunctionApps observed =
        cdf.builder().listener(metrics).callbackExecutor(Runnable::run).build()) {
      observed.create(ReportsApi.class).latest();
    }
    assertThat(metrics.failures).containsOnlyKeys("/reports/latest CALL ApiException");
  }

  @Test
  void settings() {
    FunctionApps.Builder builder = cdf.builder();
    // snippet: configuration-retry
    builder.retry(RetryPolicy.standard().attempts(3).cap(Duration.ofSeconds(5)));
    // end
    builder.build().close();
  }
}
