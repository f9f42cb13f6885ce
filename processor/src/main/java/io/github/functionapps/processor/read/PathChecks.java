package io.github.functionapps.processor.read;

import io.github.functionapps.annotation.Naming;
import io.github.functionapps.processor.diagnostic.Code;
import io.github.functionapps.processor.diagnostic.Findings;
import io.github.functionapps.processor.diagnostic.Pairing;
import io.github.functionapps.processor.diagnostic.Suggestion;
import io.github.functionapps.processor.model.Place;
import io.github.functionapps.processor.read.ParameterSource.Binding;
import io.github.functionapps.processor.read.RouteReader.RouteSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.type.TypeMirror;

/** Holds variables and parameters of one method against each other: one for each. */
final class PathChecks {
  private final MethodSource source;
  private final RouteSource route;
  private final Settings settings;
  private final List<BoundParameter> parameters;
  private final TypeQueries queries;
  private final Findings findings;

  PathChecks(
      MethodSource source,
      RouteSource route,
      Settings settings,
      List<BoundParameter> parameters,
      TypeQueries queries,
      Findings findings) {
    this.source = source;
    this.route = route;
    this.settings = settings;
    this.parameters = parameters;
    this.queries = queries;
    this.findings = findings;
  }

  void run() {
    if (route.template().path().isEmpty()) {
      return;
    }
    parameters.forEach(this::checkDollar);
    List<String> unbound = new ArrayList<>();
    for (String variable : route.template().variables()) {
      List<BoundParameter> bound = boundTo(variable);
      if (bound.isEmpty()) {
        unbound.add(variable);
      }
      bound.stream().skip(1).forEach(second -> reportTwice(bound.get(0), second, variable));
    }
    parameters.forEach(parameter -> forgive(parameter, unbound));
    Map<String, String> meant = Pairing.of(unbound, candidates());
    unbound.forEach(variable -> reportUnbound(variable, Optional.ofNullable(meant.get(variable))));
  }

  /** The parameters that could give a variable its value if their names said so. */
  private List<String> candidates() {
    return parameters.stream()
        .filter(p -> !p.isIn(Place.PATH) && p.source().bindings().isEmpty())
        .filter(this::couldBeInPath)
        .map(BoundParameter::name)
        .toList();
  }

  private boolean couldBeInPath(BoundParameter parameter) {
    TypeMirror type = parameter.source().type();
    return Shape.isScalar(type, queries) || TypeTree.isUnknown(type);
  }

  /** Another parameter for the variable would have the same name for the function. */
  private static boolean hasName(BoundParameter parameter, String variable) {
    return parameter.place().filter(Place::isNamed).isPresent()
        && parameter.wireName().filter(variable::equals).isPresent();
  }

  /** A route may begin a segment with a dollar, but not with that and the name of a parameter. */
  private void checkDollar(BoundParameter parameter) {
    Stream.of(parameter.name(), settings.wireName(parameter.name()))
        .filter(name -> (route.template().text() + "/").contains("/$" + name + "/"))
        .findFirst()
        .ifPresent(
            name ->
                findings.add(
                    Code.PATH_SYNTAX.at(
                        route.anchor(),
                        TemplateParser.syntaxSentence(
                            "%s has $%s in it. Did you mean <%s>?"
                                .formatted(route.quoted(), name, name)))));
  }

  private List<BoundParameter> boundTo(String variable) {
    return parameters.stream()
        .filter(p -> p.isIn(Place.PATH) && p.wireName().filter(variable::equals).isPresent())
        .toList();
  }

  private void reportTwice(BoundParameter first, BoundParameter second, String variable) {
    findings.add(
        Code.PATH_VARIABLE_BOUND_TWICE.at(
            second.source().anchor(), first.name(), second.name(), variable, second.name()));
  }

  /** A parameter whose own mistake was reported counts as bound wherever it might be. */
  private void forgive(BoundParameter parameter, List<String> unbound) {
    if (parameter.isIn(Place.PATH) && parameter.wireName().isEmpty()) {
      String written = parameter.source().bindings().get(0).name().orElseGet(parameter::name);
      Suggestion.nearest(written, unbound)
          .or(() -> unbound.stream().findFirst())
          .ifPresent(unbound::remove);
    } else if (parameter.place().isEmpty()) {
      List<String> names =
          Stream.of(
                  Stream.of(parameter.name(), settings.wireName(parameter.name())),
                  parameter.source().bindings().stream()
                      .filter(b -> b.place() == Place.PATH)
                      .flatMap((Binding b) -> b.name().stream()),
                  LookAlikeBinding.names(parameter.source().element()))
              .flatMap(some -> some)
              .toList();
      unbound.removeAll(names);
    }
  }

  private void reportUnbound(String variable, Optional<String> meant) {
    findings.add(
        Code.PATH_VARIABLE_UNBOUND.at(
            route.anchor(), route.quoted(), variable, source.text(), advice(variable, meant)));
  }

  private String advice(String variable, Optional<String> meant) {
    return parameters.stream()
        .filter(p -> hasName(p, variable) && isSentElsewhere(p) && !isNamedLike(p, variable))
        .findFirst()
        .map(p -> adviceForHolder(p, variable))
        .orElseGet(() -> adviceByName(variable, meant));
  }

  /** No other parameter can have the name while this one does. */
  private String adviceForHolder(BoundParameter holder, String variable) {
    return "Annotate %s @Path(\"%s\") instead of @%s%s."
        .formatted(
            holder.name(),
            variable,
            Annotations.simpleName(holder.source().bindings().get(0).annotation()),
            couldBeInPath(holder) ? "" : ", and give it a scalar type");
  }

  private String adviceByName(String variable, Optional<String> meant) {
    Optional<BoundParameter> elsewhere =
        parameters.stream().filter(p -> isNamedLike(p, variable) && isSentElsewhere(p)).findFirst();
    if (elsewhere.filter(this::couldBeInPath).isPresent()) {
      return "Remove the annotation of %s, which sends it elsewhere."
          .formatted(elsewhere.get().name());
    }
    if (elsewhere.filter(p -> hasName(p, variable)).isPresent()) {
      return "Remove the annotation of %s, which sends it elsewhere, and give it a scalar type."
          .formatted(elsewhere.get().name());
    }
    String javaName = settings.naming() == Naming.SNAKE_CASE ? camelCase(variable) : variable;
    if (SourceVersion.isKeyword(javaName) || !settings.wireName(javaName).equals(variable)) {
      return parameters.isEmpty()
          ? "Add a parameter annotated @Path(\"%s\").".formatted(variable)
          : "Annotate %s @Path(\"%s\")."
              .formatted(meant.orElse("the parameter that gives its value"), variable);
    }
    return meant
        .map(
            name ->
                "Rename %s to %s, or annotate it @Path(\"%s\")."
                    .formatted(name, javaName, variable))
        .orElseGet(
            () ->
                parameters.stream().anyMatch(p -> isNamedLike(p, variable))
                    ? "Add a parameter annotated @Path(\"%s\").".formatted(variable)
                    : "Add a parameter %s, or annotate one @Path(\"%s\")."
                        .formatted(javaName, variable));
  }

  /** Without its annotation, such a parameter would be the variable's. */
  private static boolean isSentElsewhere(BoundParameter parameter) {
    return !parameter.source().bindings().isEmpty()
        && !parameter.isIn(Place.PATH)
        && !parameter.isIn(Place.QUERY_MAP);
  }

  private boolean isNamedLike(BoundParameter parameter, String variable) {
    return parameter.name().equals(variable)
        || settings.wireName(parameter.name()).equals(variable);
  }

  private static String camelCase(String variable) {
    StringBuilder name = new StringBuilder();
    for (String word : variable.split("_", 0)) {
      name.append(name.isEmpty() || word.isEmpty() ? word : capitalized(word));
    }
    return name.isEmpty() ? variable : name.toString();
  }

  private static String capitalized(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
