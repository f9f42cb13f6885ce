package io.github.functionapps.processor.read;

import static java.util.stream.Collectors.joining;

import io.github.functionapps.processor.diagnostic.Code;
import io.github.functionapps.processor.diagnostic.Findings;
import io.github.functionapps.processor.diagnostic.Mistake;
import io.github.functionapps.processor.model.Answer;
import io.github.functionapps.processor.model.Argument;
import io.github.functionapps.processor.model.CallPolicy;
import io.github.functionapps.processor.model.EndpointMethod;
import io.github.functionapps.processor.model.Origin;
import io.github.functionapps.processor.model.Place;
import io.github.functionapps.processor.model.Route;
import io.github.functionapps.processor.model.Verb;
import io.github.functionapps.processor.read.ParameterSource.Binding;
import io.github.functionapps.processor.read.RouteReader.RouteSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads one method of an interface, whether it is declared there or inherited. */
final class MethodReader {
  private final TypeQueries queries;
  private final Access access;
  private final JsonTypes jsonTypes;
  private final ResultReader results;

  MethodReader(TypeQueries queries, Access access, JsonTypes jsonTypes) {
    this.queries = queries;
    this.access = access;
    this.jsonTypes = jsonTypes;
    this.results = new ResultReader(queries, access, jsonTypes);
  }

  /** The method, unless there is a mistake or it depends on a type that does not exist. */
  Optional<EndpointMethod> read(MethodSource source, Settings settings, Findings findings) {
    Optional<RouteSource> route = RouteReader.read(source, settings, findings);
    if (isForeign(source)) {
      return Optional.empty();
    }
    checkDeclaration(source, findings);
    checkForeign(source, findings);
    // Without a verb there is no client, whichever it might be.
    PolicyReader policies = new PolicyReader(source, route.map(RouteSource::verb).orElse(Verb.GET));
    boolean isBoundAlike = route.map(r -> isBoundAlike(source, r, settings)).orElse(true);
    checkParentsAgree(source, policies, isBoundAlike, findings);
    List<BoundParameter> parameters =
        route.map(r -> bind(source, r, settings, findings)).orElse(List.of());
    Optional<Answer> answer = results.read(source, findings);
    Optional<CallPolicy> policy = policies.read(findings);
    if (findings.hasErrors()
        || route.flatMap(r -> r.template().path()).isEmpty()
        || answer.isEmpty()
        || policy.isEmpty()
        || !parameters.stream().allMatch(BoundParameter::isSettled)) {
      return Optional.empty();
    }
    return Optional.of(
        new EndpointMethod(
            Signatures.of(source, access),
            new Route(route.get().verb(), route.get().template().path().orElseThrow()),
            policy.get(),
            parameters.stream().map(this::argument).toList(),
            answer.get(),
            new Origin(source.declaringType().getQualifiedName().toString(), source.text())));
  }

  /**
   * Of an interface that knows nothing of routes, only the verb is missing: it was not meant so.
   */
  private static boolean isForeign(MethodSource source) {
    return source.routes().isEmpty()
        && ElementFilter.methodsIn(source.declaringType().getEnclosedElements()).stream()
            .allMatch(method -> Annotations.verbs(method).isEmpty());
  }

  /** Where the verb is missing, what it says about that is enough. */
  private static void checkForeign(MethodSource source, Findings findings) {
    if (!source.routes().isEmpty()) {
      Stream.concat(Stream.of(source.method()), source.routes().stream())
          .distinct()
          .flatMap(ForeignAnnotations::on)
          .forEach(findings::add);
    }
  }

  private void checkDeclaration(MethodSource source, Findings findings) {
    if (!source.method().getTypeParameters().isEmpty()) {
      findings.add(Code.METHOD_GENERIC.at(source.anchor(), source.text()));
    }
    reserved(source).ifPresent(findings::add);
    String checked =
        source.type().getThrownTypes().stream()
            .filter(this::isChecked)
            .map(TypeTree::text)
            .collect(joining(" and "));
    if (!checked.isEmpty()) {
      findings.add(Code.THROWS_CHECKED.at(source.anchor(), source.text(), checked));
    }
  }

  /** What a class inherits from Object without its being public. */
  private static Optional<Mistake> reserved(MethodSource source) {
    String owner = source.declaringType().getSimpleName().toString();
    TypeKind result = source.type().getReturnType().getKind();
    return switch (source.text()) {
      case "finalize()" ->
          Optional.of(
              Code.METHOD_NAME_RESERVED.at(
                  source.anchor(),
                  "The garbage collector calls finalize(), and would call the function by it",
                  owner,
                  "it"));
      case "clone()" ->
          result.isPrimitive() || result == TypeKind.VOID
              ? Optional.of(
                  Code.METHOD_NAME_RESERVED.at(
                      source.anchor(),
                      "Every class has a method clone() that returns an object",
                      owner,
                      "one that returns " + TypeTree.text(source.type().getReturnType())))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private boolean isChecked(TypeMirror thrown) {
    return thrown.getKind() == TypeKind.DECLARED
        && !queries.is(thrown, "java.lang.RuntimeException")
        && !queries.is(thrown, "java.lang.Error");
  }

  /** Redeclared without a verb, a method cannot go by two routes or be called in two ways. */
  private static void checkParentsAgree(
      MethodSource source, PolicyReader policies, boolean isBoundAlike, Findings findings) {
    long routes =
        source.routes().stream()
            .map(Annotations::verbs)
            .map(verbs -> verbs.get(0) + "")
            .distinct()
            .count();
    if (routes > 1 || !isBoundAlike || !policies.isUnambiguous()) {
      String parents =
          source.parents().stream()
              .map(above -> above.declaringType().getSimpleName())
              .collect(joining(" and "));
      findings.add(
          Code.INHERITED_CONFLICT.at(
              source.anchor(), source.declaringType().getSimpleName(), source.text(), parents));
    }
  }

  /** Whether each parameter goes to one place, whichever of the parents binds it. */
  private boolean isBoundAlike(MethodSource source, RouteSource route, Settings settings) {
    PlaceReader places = new PlaceReader(route, settings, queries, new Findings());
    return IntStream.range(0, source.method().getParameters().size())
        .allMatch(
            i ->
                source.inheritable(i).stream()
                        .map(places::read)
                        .filter(parameter -> parameter.wireName().isPresent())
                        .map(MethodReader::destination)
                        .distinct()
                        .count()
                    <= 1);
  }

  private static List<Object> destination(BoundParameter parameter) {
    return List.of(
        parameter.place(),
        parameter.wireName(),
        parameter.source().bindings().stream().anyMatch(Binding::sendsNull));
  }

  private List<BoundParameter> bind(
      MethodSource source, RouteSource route, Settings settings, Findings findings) {
    PlaceReader places = new PlaceReader(route, settings, queries, findings);
    List<BoundParameter> parameters = source.parameters().stream().map(places::read).toList();
    new PathChecks(source, route, settings, parameters, queries, findings).run();
    BodyChecks.run(parameters, findings);
    ParameterTypeChecks types = new ParameterTypeChecks(queries, access, jsonTypes, findings);
    parameters.stream()
        .filter(p -> !source.isGeneric() || !TypeTree.isOpen(p.source().type()))
        .forEach(types::run);
    return parameters;
  }

  private Argument argument(BoundParameter parameter) {
    ParameterSource source = parameter.source();
    return new Argument(
        Signatures.parameter(source, access),
        parameter.place().orElseThrow(),
        parameter.wireName().orElseThrow(),
        parameter.isIn(Place.FIELD) && source.bindings().stream().anyMatch(Binding::sendsNull));
  }
}
