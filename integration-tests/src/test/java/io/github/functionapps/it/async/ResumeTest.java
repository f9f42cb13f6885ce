package io.github.functionapps.it.async;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import io.github.functionapps.FunctionApps;
import io.github.functionapps.FunctionCall;
import io.github.functionapps.FunctionResponse;
import io.github.functionapps.Outcome;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Naming;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.error.ConfigurationException;
import io.github.functionapps.error.FunctionErrorException;
import io.github.functionapps.it.async.ReportsApi.Report;
import io.github.functionapps.testing.Endpoint;
import io.github.functionapps.testing.LocalCdf;
import io.github.functionapps.testing.LocalResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A handle takes a running call to another process, and nowhere else. */
class ResumeTest extends AsyncFixture {
  private final FunctionApps elsewhere = opened(settings());

  private String handle() {
    return client(settings()).report(2024).handle();
  }

  private static String json(String handle) {
    return new String(Base64.getUrlDecoder().decode(handle), StandardCharsets.UTF_8);
  }

  private static String handle(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theEndIsFoundByWhoeverHasTheHandle() {
    String handle = handle();
    FunctionCall<Report> resumed = elsewhere.resume(handle, Report.class);
    assertThat(resumed.isDone()).isFalse();
    assertThat(resumed.poll()).isEmpty();
    endWithReport();
    assertThat(resumed.await(PATIENCE)).isEqualTo(REPORT);
    assertThat(await(resumed.result())).isEqualTo(REPORT);
    assertThat(requests(Endpoint.CALL)).as("nothing is called again").hasSize(1);
  }

  @Test
  void aResumedCallKnowsWhereItRuns() {
    FunctionCall<Report> call = client(settings()).report(2024);
    String handle = call.handle();
    FunctionCall<Report> resumed = elsewhere.resume(handle, Report.class);
    await(resumed.started());
    assertThat(resumed.callId()).isEqualTo(call.callId()).isPresent();
    assertThat(resumed.location()).isEqualTo(call.location()).isPresent();
    assertThat(resumed.handle()).isEqualTo(handle);
  }

  @Test
  void itIsReadByTheGrammarOfResults() {
    endWithReport();
    String handle = handle();
    assertThat(
            elsewhere
                .resume(handle, new TypeReference<Outcome<Report>>() {})
                .await(PATIENCE)
                .orThrow())
        .isEqualTo(REPORT);
    assertThat(elsewhere.resume(handle, new TypeReference<Optional<Report>>() {}).await(PATIENCE))
        .contains(REPORT);
    FunctionResponse<Report> response =
        elsewhere.resume(handle, new TypeReference<FunctionResponse<Report>>() {}).await(PATIENCE);
    assertThat(response.data()).isEqualTo(REPORT);
    assertThat(response.status()).isEqualTo(200);
    assertThat(
            elsewhere.resume(handle, new TypeReference<Map<String, Integer>>() {}).await(PATIENCE))
        .containsOnly(Map.entry("year", 2024), Map.entry("page_count", 7));
    assertThat(elsewhere.resume(handle, Void.class).await(PATIENCE)).isNull();
  }

  /** It would be a ClassCastException in the code of whoever waits for it. */
  @Test
  void whatNoMethodMayDeclareIsRefused() {
    String handle = handle();
    assertThatThrownBy(
            () -> elsewhere.resume(handle, new TypeReference<Outcome<Outcome<Report>>>() {}))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            "resume returns a FunctionCall of the data, with Outcome, FunctionResponse and Optional"
                + " around them in this order, each at most once, but it was given"
                + " Outcome<Outcome<%s>>, and Outcome cannot contain Outcome; write Outcome<%s>"
                    .formatted(Report.class.getName(), Report.class.getName()));
  }

  @Test
  void anErrorOfTheFunctionIsTheSameHere() {
    end.complete(LocalResponse.error(404, "NotFound", "none", Map.of()));
    String handle = handle();
    assertThatThrownBy(() -> elsewhere.resume(handle, Report.class).await(PATIENCE))
        .isInstanceOf(FunctionErrorException.class)
        .hasMessage("POST /reports of reports: the function answered 404 NotFound: none");
    assertThat(elsewhere.resume(handle, new TypeReference<Optional<Report>>() {}).await(PATIENCE))
        .isEmpty();
  }

  @FunctionApp(value = "reports", naming = Naming.AS_DECLARED)
  interface DeclaredApi {
    @Post("/reports")
    FunctionCall<Report> report(int year);
  }

  @Test
  void namesAreMappedAsWhereItWasStarted() {
    end.complete(Map.of("year", 2024, "pageCount", 7));
    String handle = opened(settings()).create(DeclaredApi.class).report(2024).handle();
    assertThat(elsewhere.resume(handle, Report.class).await(PATIENCE)).isEqualTo(REPORT);
  }

  @Test
  void aCallThatWasAnsweredAtOnceCanBeResumedToo() {
    cdf.settings().asyncCalls().ignorePrefer(true);
    endWithReport();
    assertThat(elsewhere.resume(handle(), Report.class).await(PATIENCE)).isEqualTo(REPORT);
  }

  @Test
  void theHandleHoldsNoSecretAndNoArgument() {
    String text = json(handle());
    assertThat(text)
        .doesNotContain("local-token", "local-nonce", "local-secret", "local-client", "2024")
        .contains("\"route\":\"/reports\"", "\"project\":\"local-project\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "completed", "e30", "bm90IGpzb24", "%%%", "W10"})
  void whatIsNoHandleIsRefused(String text) {
    assertRefused(text, "what was given is no handle of a FunctionCall that this version can read");
  }

  @Test
  void aHandleThatWasCutOffIsRefused() {
    String handle = handle();
    assertRefused(
        handle.substring(0, handle.length() / 2),
        "what was given is no handle of a FunctionCall that this version can read");
  }

  @Test
  void aHandleOfAnotherHostIsRefused() {
    try (LocalCdf other = LocalCdf.start();
        FunctionApps apps = other.apps()) {
      String handle = handle();
      assertThatThrownBy(() -> apps.resume(handle, Report.class))
          .isInstanceOf(ConfigurationException.class)
          .hasMessage(
              "the call runs at %s in project local-project, but this FunctionApps is of %s and"
                      .formatted(cdf.baseUrl(), other.baseUrl())
                  + " project local-project; resume it with settings of its own");
      assertThat(other.requests()).isEmpty();
    }
  }

  @Test
  void aHandleOfAnotherProjectIsRefused() {
    String other = json(handle()).replace("local-project\"", "another\"");
    assertRefused(
        handle(other),
        "the call runs at %s in project another, but this FunctionApps is of %s and project"
                .formatted(cdf.baseUrl(), cdf.baseUrl())
            + " local-project; resume it with settings of its own");
  }

  /** Somebody would have the token sent to a host of their own. */
  @Test
  void aHandleWhoseLocationWasChangedIsRefused() {
    for (String location :
        List.of("https://elsewhere.example/x", "http://127.0.0.1:1/x", "//elsewhere.example/x")) {
      String changed =
          json(handle()).replaceAll("\"location\":\"[^\"]+\"", "\"location\":\"" + location + "\"");
      assertRefused(handle(changed), "its location is at another host than its call");
    }
  }

  private void assertRefused(String handle, String message) {
    assertThatThrownBy(() -> elsewhere.resume(handle, Report.class))
        .isInstanceOfSatisfying(
            ConfigurationException.class,
            refused -> assertThat(refused.setting()).isEqualTo("handle"))
        .hasMessage(message);
    assertThat(requests(Endpoint.POLL)).isEmpty();
  }
}
