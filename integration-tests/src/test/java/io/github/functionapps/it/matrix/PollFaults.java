package io.github.functionapps.it.matrix;

import static io.github.functionapps.testing.Endpoint.CALL;
import static io.github.functionapps.testing.Endpoint.POLL;

import io.github.functionapps.it.failure.Planted;
import io.github.functionapps.testing.LocationForm;
import io.github.functionapps.testing.PlatformSettings;
import io.github.functionapps.testing.ResultShape;
import io.github.functionapps.testing.ScriptedAnswer;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** What a call that is polled can meet (wire.md 4). No other call polls. */
final class PollFaults {
  private PollFaults() {}

  static List<Fault> all() {
    List<Fault> faults = new ArrayList<>(waysOfThePlatform());
    for (int status : new int[] {408, 429, 500, 502, 503, 504}) {
      faults.add(once(status + " once", answer -> answer.error(status, Planted.MARK)));
    }
    faults.add(
        once(
            "429 once, retry after 0 seconds",
            answer -> answer.error(429, Planted.MARK).retryAfter(Duration.ZERO)));
    faults.add(
        new Fault(
            "poll: 503 for ever",
            stage -> {
              stage.isStuck();
              stage.faults().always(POLL).error(503, Planted.MARK);
            }));
    faults.add(
        new Fault(
            "poll: 404 for ever",
            stage -> {
              stage.isStuck(); // before the ten seconds in which the call may not be known yet
              stage.faults().always(POLL).error(404, Planted.MARK);
            }));
    faults.add(
        new Fault(
            "poll: 404 after it was known",
            stage -> {
              stage.faults().next(POLL).answer(202, "");
              stage.faults().always(POLL).error(404, Planted.MARK);
            }));
    faults.add(once("403 once", answer -> answer.error(403, Planted.MARK)));
    faults.add(once("a refused token", ScriptedAnswer::refuseToken));
    faults.add(always("tokens refused for ever", ScriptedAnswer::refuseToken));
    faults.add(
        once(
            "a redirect to another host",
            answer ->
                answer.answer(302, Map.of("Location", "https://elsewhere.example"), new byte[0])));
    faults.add(once("dropped once", ScriptedAnswer::dropAnswer));
    faults.add(once("cut short once", answer -> answer.cutShortAfter(10)));
    faults.add(
        new Fault("poll: ends within its status line", stage -> stage.cutsAnswer("GET ", 12)));
    faults.add(new Fault("poll: ends within a header", stage -> stage.cutsAnswer("GET ", 30)));
    faults.add(once("an HTML page with 200", answer -> answer.errorPage(200)));
    faults.add(once("an HTML page with 502", answer -> answer.errorPage(502)));
    faults.add(once("an answer that is too large", answer -> answer.answerOfSize(200, 1L << 40)));
    faults.add(once("no answer", answer -> answer.delayUntil(new CompletableFuture<>())));
    faults.add(
        accepted(
            "a Location at another host",
            answer -> answer.locationAt(URI.create("https://elsewhere.example"))));
    faults.add(
        new Fault(
            "poll: a Location at another port",
            stage -> stage.faults().next(CALL).locationAt(URI.create("http://127.0.0.1:1"))));
    faults.add(accepted("no Location", answer -> answer.withoutHeader("Location")));
    faults.add(
        accepted(
            "neither Location nor callId", answer -> answer.answer(202, Map.of(), new byte[0])));
    return faults;
  }

  private static List<Fault> waysOfThePlatform() {
    return List.of(
        platform("runs for three polls", stage -> stage.asyncCalls().pollsBeforeEnd(3)),
        platform(
            "runs for three polls of 200 Running",
            stage -> stage.asyncCalls().pollsBeforeEnd(3).runningStatus("Running")),
        platform(
            "runs for three polls of 200 with an unknown status",
            stage -> stage.asyncCalls().pollsBeforeEnd(3).runningStatus("Thinking")),
        platform("unknown at first", stage -> stage.asyncCalls().unknownAtFirst(3)),
        platform(
            "asks for patience",
            stage -> stage.asyncCalls().pollsBeforeEnd(1).retryAfter(Duration.ZERO)),
        platform(
            "a relative Location", stage -> stage.asyncCalls().location(LocationForm.RELATIVE)),
        platform("an empty 202", stage -> stage.asyncCalls().emptyBody(true)),
        platform("the classic shape", stage -> stage.asyncCalls().resultShape(ResultShape.CLASSIC)),
        platform("answers at once", stage -> stage.asyncCalls().ignorePrefer(true)),
        new Fault(
            "poll: stuck",
            stage -> {
              stage.isStuck();
              stage.platform().asyncCalls().pollsBeforeEnd(Integer.MAX_VALUE);
            }));
  }

  private static Fault platform(String name, Consumer<PlatformSettings> settings) {
    return new Fault("poll: " + name, stage -> settings.accept(stage.platform()));
  }

  private static Fault accepted(String name, Consumer<ScriptedAnswer> answer) {
    return new Fault("poll: " + name, stage -> answer.accept(stage.faults().next(CALL)));
  }

  private static Fault once(String name, Consumer<ScriptedAnswer> answer) {
    return new Fault("poll: " + name, stage -> answer.accept(stage.faults().next(POLL)));
  }

  private static Fault always(String name, Consumer<ScriptedAnswer> answer) {
    return new Fault("poll: " + name, stage -> answer.accept(stage.faults().always(POLL)));
  }
}
