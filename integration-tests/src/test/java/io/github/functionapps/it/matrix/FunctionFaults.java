package io.github.functionapps.it.matrix;

import io.github.functionapps.it.failure.Planted;
import io.github.functionapps.testing.ErrorShape;
import io.github.functionapps.testing.Handler;
import io.github.functionapps.testing.LocalResponse;
import java.util.List;
import java.util.Map;

/** What the function itself says, which is never a reason to run it again. */
final class FunctionFaults {
  private FunctionFaults() {}

  static List<Fault> all() {
    return List.of(
        new Fault("nothing", stage -> {}),
        answers(
            "404",
            request ->
                LocalResponse.error(
                    404, "NotFound", Planted.OWN_WORDS, Map.of("key", Planted.MARK))),
        answers(
            "429",
            request ->
                LocalResponse.error(429, "Busy", Planted.OWN_WORDS, Map.of("key", Planted.MARK))),
        answers(
            "503",
            request ->
                LocalResponse.error(503, "Busy", Planted.OWN_WORDS, Map.of("key", Planted.MARK))),
        new Fault(
            "function: 503 in the shape of a failure",
            stage -> {
              stage.platform().errorShape(ErrorShape.FAILED);
              stage.answers(
                  request ->
                      LocalResponse.error(
                          503, "Busy", Planted.OWN_WORDS, Map.of("key", Planted.MARK)));
            }),
        answers(
            "raises",
            request -> {
              throw new IllegalStateException(Planted.OWN_WORDS);
            }),
        answers("crashes", request -> LocalResponse.crash(Planted.OWN_WORDS)),
        answers("is stopped", request -> LocalResponse.timeout(Planted.OWN_WORDS)),
        answers("answers another type", request -> Map.of(Planted.MARK, Planted.MARK)));
  }

  private static Fault answers(String name, Handler handler) {
    return new Fault("function: " + name, stage -> stage.answers(handler));
  }
}
