package io.github.functionapps.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.functionapps.processor.diagnostic.Code;
import io.github.functionapps.processor.diagnostic.Findings;
import io.github.functionapps.processor.model.Place;
import io.github.functionapps.processor.read.JsonTypes.Flaw;
import io.github.functionapps.processor.read.ParameterSource.Binding;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * Holds a parameter's type against its place. One error for each parameter, the first that fits.
 */
final class ParameterTypeChecks {
  private final TypeQueries queries;
  private final Access access;
  private final JsonTypes jsonTypes;
  private final Findings findings;

  ParameterTypeChecks(TypeQueries queries, Access access, JsonTypes jsonTypes, Findings findings) {
    this.queries = queries;
    this.access = access;
    this.jsonTypes = jsonTypes;
    this.findings = findings;
  }

  void run(BoundParameter parameter) {
    TypeMirror type = parameter.source().type();
    boolean isReported = parameter.source().bindings().size() > 1;
    if (isReported || TypeTree.isMissing(type)) {
      return;
    }
    Optional<String> unsupported = unsupported(type, filler(parameter));
    if (unsupported.isPresent()) {
      report(Code.PARAMETER_TYPE_UNSUPPORTED, parameter, unsupported.get());
      return;
    }
    if (TypeTree.isOpen(type)) {
      checkOpen(parameter);
      return;
    }
    checkSendNull(parameter);
    boolean isInBody = parameter.isIn(Place.BODY) || parameter.isIn(Place.FIELD);
    Optional<Flaw> ofJackson3 = isInBody ? jsonTypes.ofJackson3(type) : Optional.empty();
    if (ofJackson3.isPresent()) { // what its shape is does not matter
      reportUnwritable(parameter, ofJackson3.get());
      return;
    }
    // Where the place is open, so is whether the type would be written.
    if (parameter.place().isEmpty() || !fits(parameter, parameter.place().get())) {
      return;
    }
    if (!parameter.isIn(Place.PATH) && !parameter.isIn(Place.QUERY)) {
      jsonTypes.unwritable(type).ifPresent(flaw -> reportUnwritable(parameter, flaw));
    }
  }

  private void reportUnwritable(BoundParameter parameter, Flaw flaw) {
    findings.add(
        Code.TYPE_NOT_WRITABLE.at(
            parameter.source().anchor(), parameter.name(), flaw.why(), flaw.advice()));
  }

  /** Whatever is in it, what has something in it is no scalar. */
  private void checkOpen(BoundParameter parameter) {
    if (parameter.isIn(Place.PATH) && parameter.source().type().getKind() != TypeKind.TYPEVAR) {
      fits(parameter, Place.PATH);
    }
  }

  private void checkSendNull(BoundParameter parameter) {
    TypeMirror type = parameter.source().type();
    if (type.getKind().isPrimitive()) {
      parameter.source().bindings().stream()
          .filter(Binding::sendsNull)
          .forEach(
              binding ->
                  findings.add(
                      Code.SEND_NULL_USELESS.at(
                          parameter.source().anchor(),
                          parameter.name(),
                          TypeTree.text(type),
                          "@Nullable " + ((ClassName) TypeName.get(type).box()).simpleName())));
    }
  }

  /** What the type is and what to use instead, where it can be sent nowhere. */
  private Optional<String> unsupported(TypeMirror type, String filler) {
    return TypeTree.nodes(type)
        .flatMap(node -> unsupportedNode(node, type, filler).stream())
        .findFirst()
        .map(why -> TypeTree.text(type) + why)
        .or(
            () ->
                access
                    .obstacle(type)
                    .map(why -> TypeTree.text(type) + ", and " + why + ". Make it visible"));
  }

  private Optional<String> unsupportedNode(TypeMirror node, TypeMirror whole, String filler) {
    Optional<String> advice = RefusedTypes.asParameter(node, queries);
    String here = node == whole ? "" : ", where " + TypeTree.text(node) + " has no JSON form";
    if (advice.isPresent()) {
      return Optional.of(here + ". " + advice.get().substring(0, advice.get().length() - 1));
    }
    if (TypeTree.isRaw(node)) {
      return Optional.of(
          ", where %s has no type argument. Write %s"
              .formatted(TypeTree.text(node), TypeTree.generic(node)));
    }
    if (node instanceof WildcardType wildcard && wildcard.getExtendsBound() == null) {
      return Optional.of(
          ", where %s could be anything. Write %s"
              .formatted(TypeTree.text(node), closed(whole, filler)));
    }
    return Optional.empty();
  }

  private static String closed(TypeMirror type, String filler) {
    return TypeTree.className(type).equals("java.lang.Enum")
        ? "the enum that is meant"
        : TypeTree.closed(type, filler).orElse(TypeTree.CONCRETE);
  }

  /** What may stand for anything: a query takes scalars only. */
  private static String filler(BoundParameter parameter) {
    return parameter.isIn(Place.QUERY) || parameter.isIn(Place.QUERY_MAP) ? "String" : "Object";
  }

  /** Whether the type can travel where the parameter goes; reports it if not. */
  private boolean fits(BoundParameter parameter, Place place) {
    TypeMirror type = parameter.source().type();
    Shape shape = Shape.of(type, queries);
    Optional<Code> code =
        switch (place) {
          case PATH ->
              unless(shape == Shape.SCALAR && !isNullable(parameter), Code.PATH_TYPE_UNSUPPORTED);
          case QUERY -> unless(shape.fitsQuery(), queryCode(parameter));
          case QUERY_MAP -> unless(QueryMaps.isOne(type, queries), Code.QUERY_MAP_TYPE);
          case BODY -> bodyCode(shape);
          case FIELD -> Optional.empty();
        };
    code.ifPresent(
        found ->
            findings.add(
                found.at(
                    parameter.source().anchor(),
                    parameter.name(),
                    (place == Place.PATH && isNullable(parameter) ? "@Nullable " : "")
                        + TypeTree.text(type),
                    place == Place.PATH ? pathAdvice(shape) : QueryMaps.advice(type, queries))));
    return code.isEmpty();
  }

  /** A null has no text, and without one the path would be that of another route. */
  private static boolean isNullable(BoundParameter parameter) {
    return Nullness.isNullable(parameter.source().element())
        || Nullness.isNullable(parameter.source().element().asType());
  }

  private static String pathAdvice(Shape shape) {
    return shape == Shape.SCALAR
        ? "Remove @Nullable: without a value, it would be another path."
        : "Use one of these.";
  }

  private static Optional<Code> unless(boolean fits, Code code) {
    return fits ? Optional.empty() : Optional.of(code);
  }

  /** Nobody asked for the query if there is no annotation: it is the body that is missing. */
  private static Code queryCode(BoundParameter parameter) {
    return parameter.source().bindings().isEmpty()
        ? Code.BODY_NOT_ALLOWED
        : Code.QUERY_TYPE_UNSUPPORTED;
  }

  private static Optional<Code> bodyCode(Shape shape) {
    return switch (shape) {
      case SCALAR, VALUE, OPTIONAL_SCALAR, TEXT_ARRAY -> Optional.of(Code.BODY_NOT_OBJECT);
      case SCALARS, NESTED_ARRAY -> Optional.of(Code.BODY_ARRAY_OF_SCALARS);
      case OTHER -> Optional.empty();
    };
  }

  private void report(Code code, BoundParameter parameter, String found) {
    findings.add(code.at(parameter.source().anchor(), parameter.name(), found));
  }
}
