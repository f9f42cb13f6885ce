package io.github.functionapps.it.matrix;

import io.github.functionapps.it.failure.Planted;
import io.github.functionapps.testing.Endpoint;
import io.github.functionapps.testing.ScriptedAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** What goes wrong before the call is sent: with its token, with its nonce. */
final class IdentityFaults {
  private IdentityFaults() {}

  static List<Fault> all() {
    List<Fault> faults = new ArrayList<>();
    for (Endpoint endpoint : List.of(Endpoint.TOKEN, Endpoint.SESSION)) {
      String name = endpoint == Endpoint.TOKEN ? "token: " : "session: ";
      faults.add(once(endpoint, name + "503 once", answer -> answer.error(503, Planted.MARK)));
      faults.add(once(endpoint, name + "429 once", answer -> answer.error(429, Planted.MARK)));
      faults.add(once(endpoint, name + "500 once", answer -> answer.error(500, Planted.MARK)));
      faults.add(once(endpoint, name + "403 once", answer -> answer.error(403, Planted.MARK)));
      faults.add(once(endpoint, name + "401 once", answer -> answer.error(401, Planted.MARK)));
      faults.add(once(endpoint, name + "dropped once", ScriptedAnswer::dropAfterReading));
      faults.add(once(endpoint, name + "an HTML page with 200", answer -> answer.errorPage(200)));
      faults.add(
          once(endpoint, name + "an answer without end", answer -> answer.answerWithoutEnd(200)));
      faults.add(
          once(
              endpoint,
              name + "no answer",
              answer -> answer.delayUntil(new CompletableFuture<>())));
      faults.add(always(endpoint, name + "down", answer -> answer.error(503, Planted.MARK)));
    }
    return faults;
  }

  private static Fault once(Endpoint endpoint, String name, Consumer<ScriptedAnswer> answer) {
    return new Fault(name, stage -> answer.accept(stage.faults().next(endpoint)));
  }

  private static Fault always(Endpoint endpoint, String name, Consumer<ScriptedAnswer> answer) {
    return new Fault(name, stage -> answer.accept(stage.faults().always(endpoint)));
  }
}
