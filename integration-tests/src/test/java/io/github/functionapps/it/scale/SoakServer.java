package io.github.functionapps.it.scale;

import io.github.functionapps.testing.LocalCdf;
import io.github.functionapps.testing.LocalRequest;
import io.github.functionapps.testing.LocalResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** A server that fails in every way, and counts what its function really did. */
final class SoakServer {
  private static final double SHARE_OF_FAULTS = 0.1;

  /** How often the function was run for a key that must not be repeated. */
  private final Map<Integer, Integer> runs = new ConcurrentHashMap<>();

  private SoakServer() {}

  /** Takes a seed. */
  public static void main(String[] arguments) throws IOException {
    SoakServer server = new SoakServer();
    try (LocalCdf cdf = LocalCdf.start().keepRequests(false)) {
      cdf.function(SoakApi.FUNCTION)
          .get("/repeatable/{key}", SoakServer::answer)
          .put("/repeatable/{key}", SoakServer::answer)
          .post("/repeatable/{key}", SoakServer::answer)
          .post("/once/{key}", server::answerOnce);
      SoakFaults faults =
          new SoakFaults(cdf.faults(), Long.parseLong(arguments[0]), SHARE_OF_FAULTS);
      Server.serve(
          cdf,
          Map.of(
              "begin", rest -> begin(faults),
              "repeated", rest -> server.repeated(),
              "run", rest -> server.whichRan(rest),
              "violations", rest -> cdf.violations()));
    }
  }

  private static String begin(SoakFaults faults) {
    faults.begin();
    return "begun";
  }

  private Object answerOnce(LocalRequest request) {
    runs.merge(request.pathInt("key"), 1, Integer::sum);
    return answer(request);
  }

  /** Some fail, most take a moment, a few take longer than anybody waits. */
  private static Object answer(LocalRequest request) {
    int key = request.pathInt("key");
    request.log("key " + key);
    return switch (key % 100) {
      case 0 -> LocalResponse.error(409, "Conflict", "no", Map.of());
      case 1 -> LocalResponse.crash("out of memory");
      case 2 -> LocalResponse.timeout("10 minutes");
      case 3 -> throw new IllegalStateException("no");
      case 4 -> key % 1_000 == 4 ? later(key, 20_000) : key;
      default -> key % 2 == 0 ? later(key, key % 20) : key;
    };
  }

  private static CompletableFuture<Integer> later(int key, long millis) {
    return CompletableFuture.supplyAsync(
        () -> key, CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS));
  }

  private List<Integer> repeated() {
    return runs.entrySet().stream()
        .filter(run -> run.getValue() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<Integer> whichRan(String keys) {
    return Arrays.stream(keys.split(","))
        .filter(key -> !key.isEmpty())
        .map(Integer::valueOf)
        .filter(runs::containsKey)
        .toList();
  }
}
