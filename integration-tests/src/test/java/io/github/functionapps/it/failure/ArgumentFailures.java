package io.github.functionapps.it.failure;

import static io.github.functionapps.it.failure.Planted.BODY;
import static io.github.functionapps.it.failure.Planted.PATH;
import static io.github.functionapps.it.failure.Planted.QUERY;

import java.util.Map;

/** Arguments that cannot be sent (wire.md 6). Nothing is. */
final class ArgumentFailures {
  private ArgumentFailures() {}

  static Catalogue catalogue() {
    return new Catalogue("arguments")
        .add("null in the path", Call.item(null, QUERY, BODY), stage -> {})
        .add("an empty path value", Call.item("", QUERY, BODY), stage -> {})
        .add("a slash in the path", Call.item("PLANTED/1", QUERY, BODY), stage -> {})
        .add("a line break in the path", Call.item("PLANTED\n", QUERY, BODY), stage -> {})
        .add("half a surrogate pair", Call.item("PLANTED\ud83d", QUERY, BODY), stage -> {})
        .add("an empty query value", Call.item(PATH, "", BODY), stage -> {})
        .add("NaN in the body", item(Map.of("PLANTED", Double.NaN)), stage -> {})
        .add(
            "a null key in the body",
            item(java.util.Collections.singletonMap(null, 1)),
            stage -> {})
        .add("a getter that throws", item(new Throwing()), stage -> {})
        .add("an object that holds itself", item(new Endless()), stage -> {})
        .add("more than maxRequestBytes", stage -> stage.settings().maxRequestBytes(40));
  }

  private static Call item(Object body) {
    return Call.item(PATH, QUERY, body);
  }

  /** Quotes a secret when it is written. */
  public static final class Throwing {
    @SuppressWarnings("DoNotCallSuggester") // Jackson calls it
    public String getSecret() {
      throw new IllegalStateException("PLANTED");
    }
  }

  /** Has no end. */
  public static final class Endless {
    public Endless getSelf() {
      return this;
    }

    @Override
    public String toString() {
      return "PLANTED";
    }
  }
}
