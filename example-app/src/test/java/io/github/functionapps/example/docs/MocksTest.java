package io.github.functionapps.example.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.functionapps.FunctionCall;
import io.github.functionapps.FunctionResponse;
import io.github.functionapps.Outcome;
import io.github.functionapps.error.CallInfo;
import io.github.functionapps.error.DeadlineException;
import io.github.functionapps.error.ErrorContent;
import io.github.functionapps.error.FunctionErrorException;
import io.github.functionapps.example.docs.Reports.Report;
import io.github.functionapps.example.docs.Reports.ReportsApi;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A client without HTTP, and all that it may have to make. */
class MocksTest {
  // snippet: mocks
  static final class FakeReports implements ReportsApi {
    private static final JsonMapper JSON =
        JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

    @Override
    public FunctionCall<Report> report(int year) {
      return FunctionCall.completed(new Report(year, 12.5));
    }

    @Override
    public Outcome<Report> tryReport(int year) {
      return new Outcome.Success<>(new Report(year, 12.5));
    }

    @Override
    public Report reportNow(int year) { // the function answers 409
      JsonNode details = JSON.valueToTree(Map.of("existing_id", 3));
      throw new FunctionErrorException(
          "POST /reports of reports: the function answered 409 Conflict",
          409,
          "Conflict",
          "it exists already", // its own words
          new ErrorContent(details, null, (tree, type) -> JSON.convertValue(tree, type)),
          CallInfo.of("POST /reports of reports").withAttempts(1, true));
    }

    @Override
    public Report latest() { // the answer does not come in time
      throw new DeadlineException(
          "no answer in time",
          Duration.ofSeconds(5),
          CallInfo.of("GET /reports/latest of reports").withAttempts(2, true),
          null); // the failure of the last attempt
    }

    @Override
    public Report query(int year) {
      return new Report(year, 12.5);
    }
  }

  // end

  record Existing(int existingId) {}

  @Test
  void doesWhatAClientDoes() {
    ReportsApi reports = new FakeReports();

    assertThat(reports.report(2026).result()).isCompletedWithValue(new Report(2026, 12.5));
    assertThat(reports.tryReport(2026).orThrow()).isEqualTo(reports.query(2026));
    assertThatExceptionOfType(FunctionErrorException.class)
        .isThrownBy(() -> reports.reportNow(2026))
        .satisfies(e -> assertThat(e.details(Existing.class)).contains(new Existing(3)))
        .satisfies(e -> assertThat(e.mayHaveRun()).isTrue());
    assertThatExceptionOfType(DeadlineException.class)
        .isThrownBy(reports::latest)
        .satisfies(e -> assertThat(e.attempts()).isEqualTo(2));
    assertThat(FunctionResponse.of(1)).isEqualTo(FunctionResponse.of(1));
  }
}
