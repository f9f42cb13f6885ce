package io.github.functionapps.processor.read;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * A result taken apart by the grammar of return types: wrappers in their order, data inside.
 *
 * @param wrappers the wrappers from the outside in
 * @param data what is inside of the last one
 * @param declared the data's place in the declaration, which alone has annotations of types; empty
 *     where a type variable stood
 */
record ResultGrammar(List<Wrapper> wrappers, TypeMirror data, Optional<TypeMirror> declared) {

  /** In the order in which they may stand in each other. */
  enum Wrapper {
    FUNCTION_CALL("io.github.functionapps.FunctionCall"),
    FUTURE("java.util.concurrent.CompletableFuture"),
    OUTCOME("io.github.functionapps.Outcome"),
    RESPONSE("io.github.functionapps.FunctionResponse"),
    OPTIONAL("java.util.Optional");

    private final String className;

    Wrapper(String className) {
      this.className = className;
    }

    String simpleName() {
      return className.substring(className.lastIndexOf('.') + 1);
    }

    /** The wrapper that a type is, if it is one with an argument. */
    static Optional<Wrapper> of(TypeMirror type) {
      return TypeTree.arguments(type).size() == 1
          ? List.of(values()).stream()
              .filter(wrapper -> wrapper.className.equals(TypeTree.className(type)))
              .findFirst()
          : Optional.empty();
    }
  }

  /** Takes off every wrapper there is, allowed or not. */
  static ResultGrammar of(TypeMirror result, TypeMirror declared) {
    List<Wrapper> wrappers = new ArrayList<>();
    TypeMirror data = result;
    Optional<TypeMirror> place = Optional.of(declared);
    for (Optional<Wrapper> w = Wrapper.of(data); w.isPresent(); w = Wrapper.of(data)) {
      wrappers.add(w.get());
      data = TypeTree.arguments(data).get(0);
      place = place.filter(p -> Wrapper.of(p).isPresent()).map(p -> TypeTree.arguments(p).get(0));
    }
    return new ResultGrammar(List.copyOf(wrappers), data, place);
  }

  boolean has(Wrapper wrapper) {
    return wrappers.contains(wrapper);
  }

  /** What is wrong with the nesting, if anything. */
  Optional<String> flaw() {
    for (int i = 1; i < wrappers.size(); i++) {
      if (wrappers.get(i).compareTo(wrappers.get(i - 1)) <= 0 || isSecondRoot(i)) {
        return Optional.of(cannotContain(wrappers.get(i - 1), wrappers.get(i).simpleName()));
      }
    }
    if (has(Wrapper.OPTIONAL) && !canBeAbsent()) {
      return Optional.of(cannotContain(Wrapper.OPTIONAL, TypeTree.text(data)));
    }
    return wrapperInData()
        .map(inner -> "%s cannot be part of the data".formatted(inner.simpleName()));
  }

  /** An Optional may be anywhere in the data; what tells how an answer arrives may not. */
  private Optional<Wrapper> wrapperInData() {
    return TypeTree.nodes(data)
        .flatMap(node -> Wrapper.of(node).stream())
        .filter(wrapper -> wrapper != Wrapper.OPTIONAL)
        .findFirst();
  }

  /** The order tells all but this: a call and a future are both the outermost. */
  private boolean isSecondRoot(int i) {
    return wrappers.get(i) == Wrapper.FUTURE && wrappers.get(i - 1) == Wrapper.FUNCTION_CALL;
  }

  private static String cannotContain(Wrapper outer, String inner) {
    return "%s cannot contain %s".formatted(outer.simpleName(), inner);
  }

  private boolean canBeAbsent() {
    return !isPrimitiveOptional(data) && !TypeTree.className(data).equals("java.lang.Void");
  }

  private static boolean isPrimitiveOptional(TypeMirror type) {
    return List.of("java.util.OptionalInt", "java.util.OptionalLong", "java.util.OptionalDouble")
        .contains(TypeTree.className(type));
  }

  /**
   * The outermost wrapper that is declared to be null at times, which none but the data ever is.
   */
  static Optional<String> nullable(TypeMirror declared) {
    Optional<Wrapper> wrapper = Wrapper.of(declared);
    if (Nullness.isNullable(declared) && (wrapper.isPresent() || isPrimitiveOptional(declared))) {
      return Optional.of(TypeTree.element(declared).orElseThrow().getSimpleName().toString());
    }
    return wrapper
        .filter(w -> w != Wrapper.OPTIONAL)
        .flatMap(w -> nullable(TypeTree.arguments(declared).get(0)));
  }

  /** The Optional that the data is in or is, if it is. */
  Optional<String> optional() {
    return has(Wrapper.OPTIONAL)
        ? Optional.of(Wrapper.OPTIONAL.simpleName())
        : Optional.of(data).filter(ResultGrammar::isPrimitiveOptional).map(TypeTree::text);
  }

  /** The same wrappers, each once and in their order. */
  String advice() {
    return wrapperInData().isPresent() ? "Write its content there." : sorted(TypeTree.text(data));
  }

  /** The same with data that may be null, where the wrappers leave that to it. */
  String nullableAdvice() {
    return sorted(
        has(Wrapper.OPTIONAL) || !canBeAbsent()
            ? TypeTree.text(data)
            : "@Nullable " + TypeTree.text(data));
  }

  private String sorted(String content) {
    List<Wrapper> sorted =
        wrappers.stream()
            .distinct()
            .filter(w -> w != Wrapper.FUTURE || !has(Wrapper.FUNCTION_CALL))
            .filter(w -> w != Wrapper.OPTIONAL || canBeAbsent())
            .sorted()
            .toList();
    return "Write "
        + sorted.stream().map(w -> w.simpleName() + "<").collect(joining())
        + content
        + ">".repeat(sorted.size())
        + ".";
  }
}
