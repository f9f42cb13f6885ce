package io.github.functionapps.it.async;

import static io.github.functionapps.testing.Endpoint.CALL;
import static io.github.functionapps.testing.Endpoint.POLL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.FunctionCall;
import io.github.functionapps.it.async.ReportsApi.Report;
import io.github.functionapps.testing.ScriptedAnswer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A server can ask for more patience than the client has by itself, never for less. */
class PollIntervalsTest extends AsyncFixture {
  private final FunctionApps apps =
      opened(settings().pollIntervals(Duration.ofHours(1), Duration.ofHours(1)));
  private final ReportsApi patient = apps.create(ReportsApi.class);

  @ParameterizedTest
  @ValueSource(strings = {"0", "Wed, 21 Oct 2015 07:28:00 GMT"})
  void anAcceptanceThatAsksForNoPatienceIsPolledNoSooner(String retryAfter) {
    cdf.next(CALL).header("Retry-After", retryAfter);
    FunctionCall<Report> call = started(patient.report(2024));
    CompletableFuture<Report> result = call.result();
    makeOtherCalls(patient);
    assertThat(result).isNotDone();
    assertThat(cdf.count(POLL)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "202, '0'",
    "202, 'Wed, 21 Oct 2015 07:28:00 GMT'",
    "429, '0'",
    "503, '0'",
    "503, 'Wed, 21 Oct 2015 07:28:00 GMT'"
  })
  void aPollWhoseAnswerAsksForNoPatienceIsFollowedByTheNextNoSooner(int status, String retryAfter) {
    String handle = started(patient.report(2024)).handle();
    CompletableFuture<Void> polled = new CompletableFuture<>();
    cdf.faults()
        .decide(
            request -> {
              if (request.endpoint() != POLL) {
                return Optional.empty();
              }
              polled.complete(null);
              return Optional.of(
                  new ScriptedAnswer().answer(status, "{}").header("Retry-After", retryAfter));
            });
    CompletableFuture<Report> result = apps.resume(handle, Report.class).result();
    await(polled); // at once: nobody knows when the call was accepted
    makeOtherCalls(patient);
    assertThat(result).isNotDone();
    assertThat(cdf.count(POLL)).isEqualTo(1);
  }

  @Test
  void aServerThatAsksForPatienceIsGivenIt() {
    cdf.settings().asyncCalls().retryAfter(Duration.ofHours(1));
    ReportsApi hasty = client(settings());
    FunctionCall<Report> call = started(hasty.report(2024));
    CompletableFuture<Report> result = call.result();
    makeOtherCalls(hasty);
    assertThat(result).isNotDone();
    assertThat(cdf.count(POLL)).isLessThanOrEqualTo(1); // the acceptance may ask for none
  }
}
