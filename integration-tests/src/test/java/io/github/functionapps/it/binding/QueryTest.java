package io.github.functionapps.it.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.annotation.Delete;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.Query;
import io.github.functionapps.annotation.QueryMap;
import io.github.functionapps.it.StubFunction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What goes into the query, and how often (design.md 3). */
class QueryTest {
  @RegisterExtension static final StubFunction FUNCTION = new StubFunction();

  private Api api;

  @BeforeEach
  void create() {
    api = FUNCTION.client(Api.class);
  }

  @Test
  void absentArgumentsAreNotSent() {
    assertThat(
            FUNCTION.sentBy(
                () ->
                    api.optionals(
                        Optional.empty(),
                        OptionalInt.empty(),
                        OptionalLong.empty(),
                        OptionalDouble.empty(),
                        null)))
        .isEqualTo("GET /optionals {}");
  }

  @Test
  void presentOnesAreSentInTheOrderOfTheirDeclaration() {
    assertThat(
            FUNCTION.sentBy(
                () ->
                    api.optionals(
                        Optional.of("t"),
                        OptionalInt.of(1),
                        OptionalLong.of(2),
                        OptionalDouble.of(3),
                        4)))
        .isEqualTo("GET /optionals?text=t&an_int=1&a_long=2&a_double=3.0&boxed=4 {}");
  }

  @Test
  void severalValuesRepeatTheKey() {
    assertThat(FUNCTION.sentBy(() -> api.list(List.of("a", "b", "a"))))
        .isEqualTo("GET /many?tags=a&tags=b&tags=a {}");
    assertThat(FUNCTION.sentBy(() -> api.set(new TreeSet<>(Set.of(2L, 1L)))))
        .isEqualTo("GET /many?ids=1&ids=2 {}");
    assertThat(FUNCTION.sentBy(() -> api.array(new double[] {1, 2.5})))
        .isEqualTo("GET /many?weights=1.0&weights=2.5 {}");
    assertThat(FUNCTION.sentBy(() -> api.varargs("x", "y")))
        .isEqualTo("GET /many?tags=x&tags=y {}");
  }

  @Test
  void anEmptyCollectionIsNothingAndALonelyElementIsSent() {
    assertThat(FUNCTION.sentBy(() -> api.list(List.of()))).isEqualTo("GET /many {}");
    assertThat(FUNCTION.sentBy(() -> api.list(null))).isEqualTo("GET /many {}");
    assertThat(FUNCTION.sentBy(() -> api.varargs())).isEqualTo("GET /many {}");
    assertThat(FUNCTION.sentBy(() -> api.list(List.of("a")))).isEqualTo("GET /many?tags=a {}");
  }

  @Test
  void keysAndValuesAreFormEncoded() {
    assertThat(FUNCTION.sentBy(() -> api.named("a b&c=d+é😀?#/%")))
        .isEqualTo("GET /named?the+q%3D=a+b%26c%3Dd%2B%C3%A9%F0%9F%98%80%3F%23%2F%25 {}");
  }

  @Test
  void aMapIsOneArgumentForEachEntryAndItsKeysAreNotMapped() {
    Map<String, Integer> filter = new LinkedHashMap<>();
    filter.put("maxPrice", 3);
    filter.put("left out", null);
    filter.put("a&b", 4);

    assertThat(FUNCTION.sentBy(() -> api.map(1, filter)))
        .isEqualTo("GET /map?page_size=1&maxPrice=3&a%26b=4 {}");
    assertThat(FUNCTION.sentBy(() -> api.map(1, null))).isEqualTo("GET /map?page_size=1 {}");
    assertThat(FUNCTION.sentBy(() -> api.lists(Map.of("tag", List.of("a", "b")))))
        .isEqualTo("GET /map?tag=a&tag=b {}");
  }

  @Test
  void everyVerbTakesAQuery() {
    assertThat(FUNCTION.sentBy(() -> api.delete(true))).isEqualTo("DELETE /things?dry_run=true {}");
    assertThat(FUNCTION.sentBy(() -> api.post("t", 1)))
        .isEqualTo("POST /things?traceId=t {\"count\":1}");
  }

  @FunctionApp("f")
  interface Api {
    @Get("/optionals")
    void optionals(
        Optional<String> text,
        OptionalInt anInt,
        OptionalLong aLong,
        OptionalDouble aDouble,
        @Nullable Integer boxed);

    @Get("/many")
    void list(List<String> tags);

    @Get("/many")
    void set(Set<Long> ids);

    @Get("/many")
    void array(double[] weights);

    @Get("/many")
    void varargs(String... tags);

    @Get("/named")
    void named(@Query("the q=") String q);

    @Get("/map")
    void map(int pageSize, @QueryMap Map<String, Integer> filter);

    @Get("/map")
    void lists(@QueryMap Map<String, List<String>> filter);

    @Delete("/things")
    void delete(boolean dryRun);

    @Post("/things")
    void post(@Query("traceId") String trace, int count);
  }
}
