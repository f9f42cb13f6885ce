package io.github.functionapps.it.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.functionapps.annotation.Body;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.error.InvalidRequestException;
import io.github.functionapps.testing.LocalCdf;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Any text arrives as it was given, or is refused before it is sent (wire.md 6). */
class TextTravelsTest {
  private static LocalCdf cdf;
  private static Api api;

  @BeforeContainer
  static void start() {
    cdf = LocalCdf.start();
    cdf.function("echo")
        .get("/path/{text}", request -> request.path("text"))
        .get("/path/{text}/end", request -> request.path("text"))
        .get("/query", request -> request.query("text").orElse("the default"))
        .get("/list", request -> request.queryAll("text"))
        .post("/field", request -> request.field("text", String.class))
        .post("/body", request -> request.body());
    api = cdf.apps().create(Api.class);
  }

  @AfterContainer
  static void stop() {
    cdf.close();
  }

  @AfterTry
  void everyRequestKeptToTheProtocol() {
    List<String> violations = cdf.violations();
    cdf.clearRequests();
    assertThat(violations).isEmpty();
  }

  /**
   * Any text: plain, any characters at all, halves of surrogate pairs, and what means something.
   */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> codePoints =
        Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.integers().between(0, 0x10FFFF)),
                Tuple.of(2, Arbitraries.integers().between(0x1F300, 0x1F6FF)),
                Tuple.of(4, Arbitraries.integers().between(' ', '~')))
            .map(Character::toString)
            .list()
            .ofMaxSize(12)
            .map(parts -> String.join("", parts));
    Arbitrary<String> meaningful =
        Arbitraries.strings()
            .withChars(
                "/?#;%+&=.:@{}<>[]()'\"\\ \t\r\n\0\u007f\u0085\u00a0\u2028\ufeff\ud83d\ude00aé")
            .ofMaxLength(6);
    return Arbitraries.oneOf(codePoints, meaningful, Arbitraries.strings().ofMaxLength(8));
  }

  @Property(tries = 400)
  void pathValues(@ForAll("texts") String text) {
    if (text.isEmpty()
        || text.chars().anyMatch(c -> "/?#;".indexOf(c) >= 0 || Character.isISOControl(c))
        || !isWellFormed(text)) {
      assertRefused(() -> api.path(text));
      assertRefused(() -> api.pathAndMore(text));
    } else {
      assertThat(api.path(text)).isEqualTo(text);
      assertThat(api.pathAndMore(text)).isEqualTo(text);
    }
  }

  @Property(tries = 400)
  void queryValues(@ForAll("texts") String text) {
    if (text.isEmpty() || !isWellFormed(text)) {
      assertRefused(() -> api.query(Optional.of(text)));
    } else {
      assertThat(api.query(Optional.of(text))).isEqualTo(text);
    }
  }

  @Property(tries = 200)
  void repeatedQueryValues(@ForAll("texts") String one, @ForAll("texts") String two) {
    if (Stream.of(one, two).anyMatch(text -> text.isEmpty() || !isWellFormed(text))) {
      assertRefused(() -> api.list(List.of(one, two)));
    } else {
      assertThat(api.list(List.of(one, two))).containsExactly(one, two);
    }
  }

  /** JSON has an escape for half of a surrogate pair too, so a body holds any text. */
  @Property(tries = 200)
  void fields(@ForAll("texts") String text) {
    String answer = api.field(text);

    assertThat(arrivedBody()).isEqualTo(Map.of("text", text));
    assertThat(answer).isEqualTo(asUtf8(text));
  }

  @Property(tries = 200)
  void bodies(@ForAll("texts") String key, @ForAll("texts") String value) {
    Assume.that(isWellFormed(key)); // Jackson, in which the stand-in reads, has no other keys
    Map<String, List<String>> body = Map.of(key, List.of(value, key));

    Map<String, List<String>> answer = api.body(body);

    assertThat(arrivedBody()).isEqualTo(body);
    assertThat(answer).isEqualTo(Map.of(key, List.of(asUtf8(value), key)));
  }

  private static Object arrivedBody() {
    return new ObjectMapper().convertValue(cdf.calls().get(0).functionBody(), Object.class);
  }

  /** The stand-in answers in UTF-8 without escapes, which turns half of a pair into "?". */
  private static String asUtf8(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private static void assertRefused(Runnable call) {
    assertThatThrownBy(call::run).isExactlyInstanceOf(InvalidRequestException.class);
    assertThat(cdf.calls()).isEmpty();
  }

  /** UTF-8 has no place for half of a surrogate pair. */
  private static boolean isWellFormed(String text) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  @FunctionApp("echo")
  interface Api {
    @Get("/path/{text}")
    String path(String text);

    @Get("/path/{text}/end")
    String pathAndMore(String text);

    @Get("/query")
    String query(Optional<String> text);

    @Get("/list")
    List<String> list(List<String> text);

    @Post("/field")
    String field(String text);

    @Post("/body")
    Map<String, List<String>> body(@Body Map<String, List<String>> texts);
  }
}
