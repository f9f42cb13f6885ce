package io.github.functionapps.it.property;

import static io.github.functionapps.it.property.MethodMistake.Needs.ANYTHING;
import static io.github.functionapps.it.property.MethodMistake.Needs.BODY;
import static io.github.functionapps.it.property.MethodMistake.Needs.NO_BODY;
import static io.github.functionapps.it.property.MethodMistake.Needs.PATH_PARAMETER;

import io.github.functionapps.processor.diagnostic.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** A mistake in a method that was right, and the code that tells it (diagnostics.md). */
enum MethodMistake {
  VERB_REMOVED(Code.VERB_MISSING, ANYTHING, (m, t) -> t.annotated(m.policy().own())),
  VERB_ADDED(
      Code.SEVERAL_VERBS,
      ANYTHING,
      (m, t) -> t.alsoAnnotated(m.verb() == Verb.PUT ? "@Get(\"/x\")" : "@Put(\"/x\")")),
  VERB_ON_DEFAULT_METHOD(
      Code.VERB_NOT_ALLOWED_HERE,
      ANYTHING,
      (m, t) -> t.modified("default ").ending(" { throw new IllegalStateException(); }")),
  TYPE_PARAMETER(Code.METHOD_GENERIC, ANYTHING, (m, t) -> t.modified("<X9> ").alsoTaking("X9 x9")),
  CHECKED_EXCEPTION(
      Code.THROWS_CHECKED, ANYTHING, (m, t) -> t.ending(" throws java.io.IOException;")),
  TIMEOUT(Code.TIMEOUT_INVALID, ANYTHING, (m, t) -> t.timed("soon")),
  LONG_TIMEOUT(Code.TIMEOUT_INVALID, ANYTHING, (m, t) -> t.timed("P366D")),
  POLICY_ON_DEFAULT_METHOD(
      Code.ANNOTATION_NOT_ALLOWED_HERE,
      ANYTHING,
      (m, t) ->
          t.annotated(List.of("@RespondAsync"))
              .modified("default ")
              .ending(" { throw new IllegalStateException(); }")),

  RELATIVE_PATH(Code.PATH_INVALID, ANYTHING, routed("items")),
  TWO_SLASHES(Code.PATH_INVALID, ANYTHING, routed("//items")),
  SPACE_IN_PATH(Code.PATH_INVALID, ANYTHING, routed("/all items")),
  QUERY_IN_PATH(Code.PATH_INVALID, ANYTHING, routed("/items?limit=1")),
  FRAGMENT_IN_PATH(Code.PATH_INVALID, ANYTHING, routed("/items#top")),
  ESCAPE_IN_PATH(Code.PATH_INVALID, ANYTHING, routed("/all%20items")),
  INVISIBLE_IN_PATH(Code.PATH_INVALID, ANYTHING, routed("/items\u200b")),
  WHOLE_URL(Code.PATH_INVALID, ANYTHING, routed("https://example.com/items")),
  UNCLOSED_VARIABLE(Code.PATH_SYNTAX, ANYTHING, routed("/items/<id")),
  EMPTY_VARIABLE(Code.PATH_SYNTAX, ANYTHING, routed("/items/{}")),
  TWO_VARIABLES_IN_SEGMENT(Code.PATH_SYNTAX, ANYTHING, routed("/items/<a>-<b>")),
  COLON_VARIABLE(Code.PATH_SYNTAX, ANYTHING, routed("/items/:id")),
  SHELL_VARIABLE(Code.PATH_SYNTAX, ANYTHING, routed("/items/${id}")),
  VARIABLE_TWICE(Code.PATH_VARIABLE_TWICE, ANYTHING, extended("<id9>/x/{id9}")),
  VARIABLE_WITHOUT_PARAMETER(Code.PATH_VARIABLE_UNBOUND, ANYTHING, extended("<id9>")),
  PATH_PARAMETER_REMOVED(
      Code.PATH_VARIABLE_UNBOUND, PATH_PARAMETER, (m, t) -> withPathParameter(m, t, "")),
  LIST_IN_PATH(
      Code.PATH_TYPE_UNSUPPORTED,
      PATH_PARAMETER,
      (m, t) -> withPathParameter(m, t, "%s List<String> %s")),
  OPTIONAL_IN_PATH(
      Code.PATH_TYPE_UNSUPPORTED,
      PATH_PARAMETER,
      (m, t) -> withPathParameter(m, t, "%s Optional<String> %s")),
  NULL_IN_PATH(
      Code.PATH_TYPE_UNSUPPORTED,
      PATH_PARAMETER,
      (m, t) -> withPathParameter(m, t, "%s @Nullable Integer %s")),
  VARIABLE_BOUND_AGAIN(
      Code.PATH_VARIABLE_BOUND_TWICE,
      PATH_PARAMETER,
      (m, t) -> t.alsoTaking("@Path(\"" + pathParameter(m).wireName() + "\") String twice9")),
  UNKNOWN_VARIABLE(Code.PATH_PARAMETER_UNKNOWN, ANYTHING, taking("@Path(\"nowhere\") String p9")),

  NULL_FOR_PRIMITIVE(Code.SEND_NULL_USELESS, BODY, taking("@Field(sendNull = true) boolean null9")),
  TWO_BINDINGS(Code.SEVERAL_BINDINGS, ANYTHING, taking("@Query @Field String both9")),
  BLANK_NAME(Code.NAME_INVALID, ANYTHING, taking("@Query(\" \") String blank9")),
  SAME_NAME(
      Code.NAME_TWICE, ANYTHING, taking("@Query(\"same\") String a9", "@Query(\"same\") int b9")),
  MAP_IN_QUERY(Code.QUERY_TYPE_UNSUPPORTED, ANYTHING, taking("@Query Map<String, String> q9")),
  BYTES_IN_QUERY(Code.QUERY_TYPE_UNSUPPORTED, ANYTHING, taking("@Query byte[] q9")),
  OTHER_KEYS_IN_QUERY(Code.QUERY_MAP_TYPE, ANYTHING, taking("@QueryMap Map<Integer, String> q9")),
  BODY_ON_GET(Code.BODY_NOT_ALLOWED, NO_BODY, taking("@Body Map<String, String> b9")),
  FIELD_ON_GET(Code.BODY_NOT_ALLOWED, NO_BODY, taking("@Field String f9")),
  RECORD_ON_GET(Code.BODY_NOT_ALLOWED, NO_BODY, taking("Map<String, String> b9")),
  TWO_BODIES(
      Code.SEVERAL_BODIES,
      BODY,
      sending("@Body Map<String, String> a9", "@Body Map<String, String> b9")),
  BODY_BESIDE_FIELD(Code.BODY_AND_FIELDS, BODY, sending("@Body Map<String, String> b9", "int f9")),
  BODY_BESIDE_QUERY(
      Code.BODY_AND_QUERY, BODY, sending("@Body Map<String, String> b9", "@Query int q9")),
  TEXT_AS_BODY(Code.BODY_NOT_OBJECT, BODY, sending("@Body String b9")),
  TEXTS_AS_BODY(Code.BODY_ARRAY_OF_SCALARS, BODY, sending("@Body List<String> b9")),
  STREAM_SENT(Code.PARAMETER_TYPE_UNSUPPORTED, ANYTHING, taking("java.io.InputStream content9")),
  WILDCARD_SENT(Code.PARAMETER_TYPE_UNSUPPORTED, ANYTHING, taking("List<?> open9")),
  FUNCTION_SENT(Code.PARAMETER_TYPE_UNSUPPORTED, ANYTHING, taking("Runnable run9")),
  NOTHING_TO_WRITE(Code.TYPE_NOT_WRITABLE, BODY, sending("List<Opaque> o9")),
  JACKSON_3_SENT(
      Code.TYPE_NOT_WRITABLE, BODY, sending("@Body List<tools.jackson.databind.JsonNode> j9")),

  STREAM_RETURNED(
      Code.RETURN_TYPE_UNSUPPORTED, ANYTHING, returning("java.util.stream.Stream<String>")),
  FUTURE_RETURNED(
      Code.RETURN_TYPE_UNSUPPORTED, ANYTHING, returning("java.util.concurrent.Future<String>")),
  BYTES_RETURNED(Code.RETURN_TYPE_UNSUPPORTED, ANYTHING, returning("java.io.InputStream")),
  RAW_LIST_RETURNED(Code.RETURN_TYPE_RAW, ANYTHING, returning("CompletableFuture<List>")),
  TURNED_INSIDE_OUT(
      Code.RETURN_TYPE_NESTING, ANYTHING, returning("Optional<CompletableFuture<String>>")),
  OUTCOME_TWICE(Code.RETURN_TYPE_NESTING, ANYTHING, returning("Outcome<Outcome<String>>")),
  FUTURE_OF_CALL(
      Code.RETURN_TYPE_NESTING, ANYTHING, returning("CompletableFuture<FunctionCall<String>>")),
  SUCCESS_RETURNED(Code.RETURN_TYPE_UNSUPPORTED, ANYTHING, returning("Outcome.Success<String>")),
  RAW_OUTCOME_RETURNED(Code.RETURN_TYPE_RAW, ANYTHING, returning("FunctionCall<Outcome>")),
  NULLABLE_OUTCOME(Code.NULLABLE_MISPLACED, ANYTHING, returning("@Nullable Outcome<String>")),
  NULLABLE_OPTIONAL(Code.NULLABLE_MISPLACED, ANYTHING, returning("@Nullable Optional<String>")),
  NULLABLE_NUMBER(Code.NULLABLE_MISPLACED, ANYTHING, returning("Outcome<@Nullable OptionalInt>")),
  OPTIONAL_TWICE(Code.RETURN_TYPE_NESTING, ANYTHING, returning("Optional<Optional<String>>")),
  WILDCARD_RETURNED(Code.RETURN_TYPE_OPEN, ANYTHING, returning("List<? extends Number>")),
  NOTHING_TO_BUILD(Code.TYPE_NOT_READABLE, ANYTHING, returning("Map<String, Opaque>")),
  JACKSON_3_RETURNED(
      Code.TYPE_NOT_READABLE, ANYTHING, returning("Optional<tools.jackson.databind.JsonNode>")),
  NOTHING_TO_SET(Code.TYPE_NOT_READABLE, ANYTHING, returning("Optional<Closed>"));

  /** What a method must have for a mistake to be one. */
  enum Needs {
    ANYTHING(m -> true),
    NO_BODY(m -> !m.verb().hasBody()),
    BODY(m -> m.verb().hasBody()),
    PATH_PARAMETER(m -> m.parameters().stream().anyMatch(p -> p.place() == Place.PATH));

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Predicate<DrawnMethod> test;

    Needs(Predicate<DrawnMethod> test) {
      this.test = test;
    }
  }

  private final Code code;
  private final Needs needs;

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final BiFunction<DrawnMethod, MethodText, MethodText> mistake;

  MethodMistake(Code code, Needs needs, BiFunction<DrawnMethod, MethodText, MethodText> mistake) {
    this.code = code;
    this.needs = needs;
    this.mistake = mistake;
  }

  Code code() {
    return code;
  }

  /** Only where a method is declared once: elsewhere javac finds that it overrides nothing. */
  boolean fits(DrawnMethod method) {
    boolean isDeclaredOnce =
        method.home() == DrawnMethod.Home.OWN || method.home() == DrawnMethod.Home.PARENT;
    return isDeclaredOnce && needs.test.test(method);
  }

  MethodText made(DrawnMethod method, MethodText text) {
    return mistake.apply(method, text);
  }

  private static BiFunction<DrawnMethod, MethodText, MethodText> routed(String template) {
    return (m, t) -> t.annotated(List.of(m.verb().annotated(template)));
  }

  private static BiFunction<DrawnMethod, MethodText, MethodText> extended(String end) {
    return (m, t) -> {
      String template = PathPart.template(m.template());
      String all = template + (template.endsWith("/") ? "" : "/") + end;
      return t.annotated(List.of(m.verb().annotated(all)));
    };
  }

  private static BiFunction<DrawnMethod, MethodText, MethodText> taking(String... parameters) {
    return (m, t) -> t.alsoTaking(parameters);
  }

  /** With these parameters alone beside those of the path. */
  private static BiFunction<DrawnMethod, MethodText, MethodText> sending(String... parameters) {
    return (m, t) ->
        t.taking(
                IntStream.range(0, m.parameters().size())
                    .filter(i -> m.parameters().get(i).place() == Place.PATH)
                    .mapToObj(t.parameters()::get)
                    .toList())
            .alsoTaking(parameters);
  }

  private static BiFunction<DrawnMethod, MethodText, MethodText> returning(String type) {
    return (m, t) -> t.returning(type);
  }

  private static DrawnParameter pathParameter(DrawnMethod method) {
    return method.parameters().stream()
        .filter(p -> p.place() == Place.PATH)
        .findFirst()
        .orElseThrow();
  }

  private static MethodText withPathParameter(DrawnMethod method, MethodText text, String format) {
    DrawnParameter parameter = pathParameter(method);
    int index = method.parameters().indexOf(parameter);
    List<String> parameters = new ArrayList<>(text.parameters());
    parameters.remove(index);
    if (!format.isEmpty()) {
      parameters.add(index, format.formatted(parameter.annotation(), parameter.name()));
    }
    return text.taking(parameters);
  }
}
