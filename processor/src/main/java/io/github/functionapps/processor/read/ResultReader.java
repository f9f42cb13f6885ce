package io.github.functionapps.processor.read;

import com.palantir.javapoet.TypeName;
import io.github.functionapps.processor.diagnostic.Code;
import io.github.functionapps.processor.diagnostic.Findings;
import io.github.functionapps.processor.model.Answer;
import io.github.functionapps.processor.model.Answer.Delivery;
import io.github.functionapps.processor.model.Answer.Kind;
import io.github.functionapps.processor.read.ResultGrammar.Wrapper;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads what a method returns. A result gets one error, the first that fits. */
final class ResultReader {
  private final TypeQueries queries;
  private final Access access;
  private final JsonTypes jsonTypes;

  ResultReader(TypeQueries queries, Access access, JsonTypes jsonTypes) {
    this.queries = queries;
    this.access = access;
    this.jsonTypes = jsonTypes;
  }

  /** The answer, unless there is a mistake or nothing can be said about the type. */
  Optional<Answer> read(MethodSource source, Findings findings) {
    TypeMirror result = source.type().getReturnType();
    boolean isOpen = TypeTree.isOpen(result);
    if (TypeTree.isMissing(result) || (isOpen && source.isGeneric())) {
      return Optional.empty();
    }
    ResultGrammar grammar = ResultGrammar.of(result, source.method().getReturnType());
    Optional<Flaw> flaw =
        flaw(result, grammar)
            .or(() -> misplacedNullable(source, grammar))
            .or(() -> isOpen ? Optional.empty() : unreadable(grammar));
    flaw.ifPresent(
        found ->
            findings.add(
                found.code.at(
                    source.anchor(),
                    source.text(),
                    TypeTree.text(result),
                    found.why,
                    found.advice)));
    return flaw.isPresent() || isOpen ? Optional.empty() : Optional.of(answer(source, grammar));
  }

  private record Flaw(Code code, String why, String advice) {}

  private Optional<Flaw> flaw(TypeMirror result, ResultGrammar grammar) {
    List<TypeMirror> nodes = TypeTree.nodes(result).toList();
    return nodes.stream()
        .flatMap(node -> unsupported(node).stream())
        .findFirst()
        .or(() -> nodes.stream().filter(TypeTree::isRaw).findFirst().map(ResultReader::raw))
        .or(
            () ->
                nodes.stream()
                    .filter(node -> node.getKind() == TypeKind.WILDCARD)
                    .findFirst()
                    .map(node -> open(node, result)))
        .or(
            () ->
                grammar
                    .flaw()
                    .map(why -> new Flaw(Code.RETURN_TYPE_NESTING, why, grammar.advice())));
  }

  /**
   * An annotation of the declaration means the data: it has nowhere else to stand. Nothing is left
   * for it to mean where the data is an Optional.
   */
  private static Optional<Flaw> misplacedNullable(MethodSource source, ResultGrammar grammar) {
    Optional<String> misplaced =
        Nullness.isNullable(source.method())
            ? grammar.optional()
            : ResultGrammar.nullable(source.method().getReturnType());
    return misplaced.map(
        wrapper -> new Flaw(Code.NULLABLE_MISPLACED, wrapper, grammar.nullableAdvice()));
  }

  private Optional<Flaw> unreadable(ResultGrammar grammar) {
    return isNothing(grammar)
        ? Optional.empty()
        : jsonTypes
            .unreadable(grammar.data())
            .map(found -> new Flaw(Code.TYPE_NOT_READABLE, found.why(), found.advice()));
  }

  private Optional<Flaw> unsupported(TypeMirror node) {
    return RefusedTypes.asResult(node, queries)
        .map(
            advice ->
                new Flaw(
                    Code.RETURN_TYPE_UNSUPPORTED,
                    "nothing can become " + TypeTree.text(node),
                    advice))
        .or(
            () ->
                access
                    .obstacle(node)
                    .map(why -> new Flaw(Code.RETURN_TYPE_UNSUPPORTED, why, "Make it visible.")));
  }

  private static Flaw raw(TypeMirror node) {
    return new Flaw(Code.RETURN_TYPE_RAW, TypeTree.text(node), TypeTree.generic(node));
  }

  private static Flaw open(TypeMirror node, TypeMirror result) {
    return new Flaw(
        Code.RETURN_TYPE_OPEN,
        TypeTree.text(node),
        TypeTree.closed(result, "Object").orElse(TypeTree.CONCRETE));
  }

  private static boolean isNothing(ResultGrammar grammar) {
    return grammar.data().getKind() == TypeKind.VOID
        || TypeTree.className(grammar.data()).equals("java.lang.Void");
  }

  private static Answer answer(MethodSource source, ResultGrammar grammar) {
    return new Answer(
        delivery(grammar),
        grammar.has(Wrapper.OUTCOME),
        grammar.has(Wrapper.RESPONSE),
        kind(source, grammar),
        TypeName.get(grammar.data()));
  }

  private static Delivery delivery(ResultGrammar grammar) {
    if (grammar.has(Wrapper.FUNCTION_CALL)) {
      return Delivery.CALL;
    }
    if (grammar.has(Wrapper.FUTURE)) {
      return Delivery.FUTURE;
    }
    return grammar.data().getKind() == TypeKind.VOID ? Delivery.NOTHING : Delivery.VALUE;
  }

  private static Kind kind(MethodSource source, ResultGrammar grammar) {
    if (isNothing(grammar)) {
      return Kind.NOTHING;
    }
    if (grammar.has(Wrapper.OPTIONAL)) {
      return Kind.OPTIONAL;
    }
    return switch (TypeTree.className(grammar.data())) {
      case "java.util.OptionalInt" -> Kind.OPTIONAL_INT;
      case "java.util.OptionalLong" -> Kind.OPTIONAL_LONG;
      case "java.util.OptionalDouble" -> Kind.OPTIONAL_DOUBLE;
      default -> isNullable(source, grammar) ? Kind.NULLABLE : Kind.DATA;
    };
  }

  /** Annotated on the type, where the data stands, or on the method as a whole. */
  private static boolean isNullable(MethodSource source, ResultGrammar grammar) {
    return !grammar.data().getKind().isPrimitive()
        && (Nullness.isNullable(source.method())
            || grammar.declared().filter(Nullness::isNullable).isPresent());
  }
}
