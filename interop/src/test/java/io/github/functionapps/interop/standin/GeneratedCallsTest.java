package io.github.functionapps.interop.standin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.interop.cell.RawCalls;
import io.github.functionapps.interop.cell.Server;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * LocalCdf takes any path, query and body apart as the framework does, whether a client would send
 * it or not. Only releases that ignore what a handler does not declare: a lambda declares nothing.
 */
class GeneratedCallsTest {
  /**
   * The same calls in every build: a corner of Python that is found by chance belongs into a change
   * of its own. Whoever changes how LocalCdf takes a call apart tries other seeds and many more.
   */
  private static final String SEED = "20261126";

  private static List<Pair> pairs;

  record Call(String verb, String target, String body) {}

  @BeforeContainer
  static void start() {
    pairs =
        Pair.releases().stream()
            .filter(release -> !release.isBefore("0.7"))
            .map(release -> Pair.of(release, Server.PASSING_ERRORS))
            .toList();
  }

  @AfterContainer
  static void stop() {
    pairs.forEach(Pair::close);
  }

  @Provide
  Arbitrary<Call> paths() {
    return Combinators.combine(
            Arbitraries.of("GET", "POST", "DELETE", "OPTIONS"),
            Arbitraries.of("/path/", "/path/x", "", "/", "//", "/pair/", "/items/", "/label/"),
            oddText(),
            Arbitraries.of("", "/end", "/"))
        .as((verb, prefix, text, suffix) -> new Call(verb, prefix + text + suffix, "{}"))
        .filter(call -> !hasOddHost(call.target()));
  }

  /**
   * What follows two slashes is a host to Python, which ends the function where it is none. Which
   * it takes for none differs between versions of Python, and no client sends such a path.
   */
  private static boolean hasOddHost(String target) {
    String url = target.replaceAll("[\\t\\r\\n]", "").replaceFirst("^[\\x00-\\x20]+", "");
    String host = url.startsWith("//") ? url.substring(2).split("[/?#]", 2)[0] : "";
    return !host.chars().allMatch(c -> c > ' ' && c < 127 && c != '[' && c != ']');
  }

  @Provide
  Arbitrary<Call> queries() {
    Arbitrary<String> values =
        Arbitraries.oneOf(
            oddText(),
            Arbitraries.strings().withChars("+-0123456789._einfaINF ").ofMaxLength(6),
            Arbitraries.of("true", "YES", "off", "%C3%A6", "%", "%%41", "%e9", "+", "1e5", "nan"));
    Arbitrary<String> pairsOfQuery =
        Combinators.combine(
                Arbitraries.of("text", "number", "real", "flag", "maybe", "%74ext", "te+xt", ""),
                Arbitraries.of("=", "=", "=", ""),
                values)
            .as((key, equals, value) -> key + equals + value);
    return pairsOfQuery
        .list()
        .ofMaxSize(3)
        .map(parts -> new Call("GET", "/query?" + String.join("&", parts), "{}"));
  }

  @Provide
  Arbitrary<Call> scalars() {
    Arbitrary<String> json =
        Arbitraries.oneOf(
            Arbitraries.of("null", "[]", "{}", "[1]", "0", "-0", "-0.0", "1E5", "1e400"),
            Arbitraries.bigIntegers().map(Object::toString),
            Arbitraries.doubles().map(Object::toString),
            oddText().map(RawCalls::quoted),
            Arbitraries.strings()
                .withChars("+-0123456789._einfaINF ")
                .ofMaxLength(6)
                .map(RawCalls::quoted));
    return Combinators.combine(json, json, json, json, Arbitraries.of("POST", "PATCH"))
        .as(
            (n, f, b, s, verb) ->
                new Call(
                    verb,
                    "/scalars",
                    "{\"n\":%s,\"f\":%s,\"b\":%s,\"s\":%s}".formatted(n, f, b, s)));
  }

  @Property(tries = 400, seed = SEED)
  void takesPathsApartAlike(@ForAll("paths") Call call) {
    assertAlike(call);
  }

  @Property(tries = 400, seed = SEED)
  void takesQueriesApartAlike(@ForAll("queries") Call call) {
    assertAlike(call);
  }

  @Property(tries = 400, seed = SEED)
  void convertsScalarsAlike(@ForAll("scalars") Call call) {
    assertAlike(call);
  }

  private static Arbitrary<String> oddText() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ascii().ofMaxLength(4),
        Arbitraries.strings().withChars("/?#;%&=+ :@[]{}<>\\\t\r\n\0\u00a0\u2028æ").ofMaxLength(4),
        Arbitraries.strings().withCharRange('\u0080', '\u2fff').ofMaxLength(3));
  }

  private static void assertAlike(Call call) {
    for (Pair pair : pairs) {
      Pair.Answers answers = pair.answers(raw -> raw.call(call.verb(), call.target(), call.body()));
      assertThat(answers.local()).as(pair.cell().toString()).isEqualTo(answers.real());
    }
  }
}
