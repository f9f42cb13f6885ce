package io.github.functionapps.it.property;

import io.github.functionapps.it.property.DrawnMethod.Home;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a method may be called, as annotations.
 *
 * @param own what stands on the method itself
 * @param above what stands on the one that it redeclares
 */
record DrawnPolicy(List<String> own, List<String> above) {
  private static final List<String> TIMEOUTS = List.of("PT1H", "pt90m", "P1D", "PT3600.5S");

  /** What may be said of a call. */
  enum Kind {
    TIMEOUT,
    IDEMPOTENT,
    NOT_IDEMPOTENT,
    RESPOND_ASYNC;

    private String annotation(Draw draw) {
      return switch (this) {
        case TIMEOUT -> "@Timeout(\"" + draw.of(TIMEOUTS) + "\")";
        case IDEMPOTENT -> draw.among("@Idempotent", "@Idempotent(true)");
        case NOT_IDEMPOTENT -> "@Idempotent(false)";
        case RESPOND_ASYNC -> "@RespondAsync";
      };
    }
  }

  /** A rule: what is said, and where. */
  record Said(Kind kind, Home home) {}

  static Set<Object> rules() {
    return Arrays.stream(Kind.values())
        .flatMap(kind -> Arrays.stream(Home.values()).map(home -> new Said(kind, home)))
        .collect(Collectors.toSet());
  }

  /** Whether the platform is asked to answer early although the method waits. */
  boolean respondsAsync(Home home) {
    return own.contains("@RespondAsync")
        || (home == Home.REDECLARED && above.contains("@RespondAsync"));
  }

  /** What a redeclared method does not say it inherits; a replaced one says all anew. */
  static DrawnPolicy drawn(Draw draw, Home home) {
    List<String> own = new ArrayList<>();
    List<String> above = new ArrayList<>();
    for (List<Kind> kinds :
        List.of(
            List.of(Kind.TIMEOUT),
            List.of(Kind.IDEMPOTENT, Kind.NOT_IDEMPOTENT),
            List.of(Kind.RESPOND_ASYNC))) {
      if (draw.oneIn(3)) {
        own.add(draw.use(new Said(draw.of(kinds), home)).kind().annotation(draw));
      }
      if (draw.oneIn(3)) {
        above.add(draw.of(kinds).annotation(draw));
      }
    }
    return new DrawnPolicy(own, above);
  }
}
