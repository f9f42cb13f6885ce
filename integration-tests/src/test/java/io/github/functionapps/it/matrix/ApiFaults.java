package io.github.functionapps.it.matrix;

import static io.github.functionapps.testing.Endpoint.CALL;

import io.github.functionapps.it.failure.Planted;
import io.github.functionapps.testing.ScriptedAnswer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What the calls endpoint answers in place of a function. */
final class ApiFaults {
  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

  private ApiFaults() {}

  static List<Fault> all() {
    List<Fault> faults = new ArrayList<>();
    for (int status : new int[] {408, 429, 500, 502, 503, 504}) {
      faults.add(once(status + " once", answer -> answer.error(status, Planted.MARK)));
    }
    faults.add(always("429 for ever", answer -> answer.error(429, Planted.MARK)));
    faults.add(always("503 for ever", answer -> answer.error(503, Planted.MARK)));
    faults.add(
        once(
            "429 once, retry after 0 seconds",
            answer -> answer.error(429, Planted.MARK).retryAfter(Duration.ZERO)));
    faults.add(
        once(
            "429 once, retry after a date that has passed",
            answer -> answer.error(429, Planted.MARK).retryAfter(LONG_AGO)));
    faults.add(
        always(
            "429, retry after more than the time left",
            answer -> answer.error(429, Planted.MARK).retryAfter(Duration.ofMinutes(1))));
    faults.add(
        once(
            "400 once, auto-retryable by header",
            answer -> answer.error(400, Planted.MARK).header("cdf-is-auto-retryable", "true")));
    faults.add(
        once(
            "500 once, auto-retryable by body",
            answer -> answer.answer(500, "{\"error\":{\"code\":500,\"isAutoRetryable\":true}}")));
    for (int status : new int[] {400, 403, 404, 413}) {
      faults.add(once(status + " once", answer -> answer.error(status, Planted.MARK)));
    }
    faults.add(once("a refused token", ScriptedAnswer::refuseToken));
    faults.add(always("tokens refused for ever", ScriptedAnswer::refuseToken));
    faults.add(once("a refused nonce", ScriptedAnswer::refuseNonce));
    faults.add(always("nonces refused for ever", ScriptedAnswer::refuseNonce));
    faults.add(once("an HTML page with 502", answer -> answer.errorPage(502)));
    faults.add(once("an HTML page with 200", answer -> answer.errorPage(200)));
    faults.add(
        once(
            "a redirect to another host",
            answer ->
                answer.answer(302, Map.of("Location", "https://elsewhere.example"), new byte[0])));
    return faults;
  }

  private static Fault once(String name, Consumer<ScriptedAnswer> answer) {
    return new Fault("calls: " + name, stage -> answer.accept(stage.faults().next(CALL)));
  }

  private static Fault always(String name, Consumer<ScriptedAnswer> answer) {
    return new Fault("calls: " + name, stage -> answer.accept(stage.faults().always(CALL)));
  }
}
