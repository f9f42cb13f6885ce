package io.github.functionapps.it.property;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a method returns (design.md 5).
 *
 * @param wrapping how the answer is delivered
 * @param data what is in it
 * @param type the type of the data; ignored where there is none
 */
record DrawnResult(Wrapping wrapping, Data data, DrawnType type) {
  /** What is outermost, if anything is. */
  enum Delivery {
    VALUE("%s"),
    FUTURE("CompletableFuture<%s>"),
    CALL("FunctionCall<%s>");

    private final String text;

    Delivery(String text) {
      this.text = text;
    }
  }

  /** What is around the data: all that may be, in the order in which it may. */
  record Wrapping(Delivery delivery, boolean isOutcome, boolean isResponse) {
    static final List<Wrapping> ALL =
        Arrays.stream(Delivery.values())
            .flatMap(
                delivery ->
                    Stream.of(
                        new Wrapping(delivery, false, false),
                        new Wrapping(delivery, false, true),
                        new Wrapping(delivery, true, false),
                        new Wrapping(delivery, true, true)))
            .toList();

    boolean isNone() {
      return delivery == Delivery.VALUE && !isOutcome && !isResponse;
    }

    boolean isFuture() {
      return delivery == Delivery.FUTURE;
    }

    boolean isCall() {
      return delivery == Delivery.CALL;
    }

    private String around(String data) {
      String response = isResponse ? "FunctionResponse<" + data + ">" : data;
      return delivery.text.formatted(isOutcome ? "Outcome<" + response + ">" : response);
    }
  }

  enum Data {
    NOTHING,
    VALUE,
    NULLABLE,
    OPTIONAL,
    PRIMITIVE_OPTIONAL,
    TREE
  }

  /** A rule: what is delivered, and how. */
  record Form(Wrapping wrapping, Data data) {}

  static Set<Object> rules() {
    return Wrapping.ALL.stream()
        .flatMap(wrapping -> Arrays.stream(Data.values()).map(data -> new Form(wrapping, data)))
        .collect(Collectors.toSet());
  }

  static DrawnResult drawn(Draw draw, TypeGrammar types) {
    Wrapping wrapping = draw.of(Wrapping.ALL);
    List<Data> often = List.of(Data.VALUE, Data.VALUE, Data.OPTIONAL);
    Data data = draw.oneIn(2) ? draw.of(often) : draw.among(Data.values());
    draw.use(new Form(wrapping, data));
    return new DrawnResult(wrapping, data, type(data, wrapping, draw, types));
  }

  private static DrawnType type(Data data, Wrapping wrapping, Draw draw, TypeGrammar types) {
    DrawnType type =
        switch (data) {
          case PRIMITIVE_OPTIONAL -> draw.among(OptionalType.Primitive.values());
          case TREE -> OpaqueType.TREE;
          case NOTHING, VALUE, NULLABLE, OPTIONAL -> types.drawn(Place.RESULT);
        };
    // A type argument is no primitive, a tree has a null of its own.
    boolean isObject = data == Data.OPTIONAL || data == Data.NULLABLE || !wrapping.isNone();
    boolean fits = !isObject || !type.isPrimitive();
    boolean isSure =
        (data != Data.OPTIONAL && data != Data.NULLABLE)
            || (type != OpaqueType.TREE && !type.source(Map.of()).endsWith("[]"));
    return fits && isSure ? type : ScalarType.BOXED_LONG;
  }

  String source(Map<DrawnType, String> variables) {
    String written = DrawnType.written(type, variables);
    return wrapping.around(
        switch (data) {
          case NOTHING -> wrapping.isNone() ? "void" : "Void";
          case VALUE, PRIMITIVE_OPTIONAL, TREE -> written;
          case NULLABLE -> "@Nullable " + written;
          case OPTIONAL -> "Optional<" + written + ">";
        });
  }
}
