package io.github.functionapps.processor.read;

import static java.util.stream.Collectors.joining;

import io.github.functionapps.processor.diagnostic.Code;
import io.github.functionapps.processor.diagnostic.Findings;
import io.github.functionapps.processor.diagnostic.Mistake;
import io.github.functionapps.processor.diagnostic.Suggestion;
import io.github.functionapps.processor.model.Place;
import io.github.functionapps.processor.read.ParameterSource.Binding;
import io.github.functionapps.processor.read.RouteReader.RouteSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides where each parameter of one method goes. */
final class PlaceReader {
  private final RouteSource route;
  private final Settings settings;
  private final TypeQueries queries;
  private final Findings findings;
  private final List<String> variables;

  PlaceReader(RouteSource route, Settings settings, TypeQueries queries, Findings findings) {
    this.route = route;
    this.settings = settings;
    this.queries = queries;
    this.findings = findings;
    this.variables = route.template().variables();
  }

  BoundParameter read(ParameterSource parameter) {
    List<Binding> bindings = parameter.bindings();
    if (bindings.size() > 1) {
      String names =
          bindings.stream()
              .map(b -> "@" + Annotations.simpleName(b.annotation()))
              .collect(joining(" and "));
      findings.add(Code.SEVERAL_BINDINGS.at(parameter.anchor(), parameter.name(), names));
      return BoundParameter.open(parameter);
    }
    if (!bindings.isEmpty()) {
      return annotated(parameter, bindings.get(0));
    }
    List<Mistake> lookAlikes = LookAlikeBinding.of(parameter.element());
    lookAlikes.forEach(findings::add);
    return lookAlikes.isEmpty() ? byName(parameter) : BoundParameter.open(parameter);
  }

  private BoundParameter byName(ParameterSource parameter) {
    Optional<String> variable = variableNamedLike(parameter);
    if (route.template().path().isEmpty()
        && (variable.isPresent() || Shape.of(parameter.type(), queries) == Shape.SCALAR)) {
      return BoundParameter.open(parameter);
    }
    if (variable.isPresent()) {
      return BoundParameter.bound(parameter, Place.PATH, variable.get());
    }
    Place rest = route.verb().hasBody() ? Place.FIELD : Place.QUERY;
    return BoundParameter.bound(parameter, rest, settings.wireName(parameter.name()));
  }

  /** The declared name is tried before the mapped one. */
  private Optional<String> variableNamedLike(ParameterSource parameter) {
    return Stream.of(parameter.name(), settings.wireName(parameter.name()))
        .filter(variables::contains)
        .findFirst();
  }

  private BoundParameter annotated(ParameterSource parameter, Binding binding) {
    Place place = binding.place();
    if ((place == Place.BODY || place == Place.FIELD) && !route.verb().hasBody()) {
      findings.add(
          Code.BODY_NOT_ALLOWED.at(
              parameter.anchor(),
              parameter.name(),
              "@" + Annotations.simpleName(binding.annotation()),
              QueryMaps.advice(parameter.type(), queries)));
      return BoundParameter.open(parameter);
    }
    if (Annotations.isUnresolved(binding.annotation())) {
      return BoundParameter.unnamed(parameter, place);
    }
    Optional<String> flaw = binding.name().flatMap(PlaceReader::nameFlaw);
    if (flaw.isPresent()) {
      findings.add(
          Code.NAME_INVALID.at(binding.anchor(), "that of " + parameter.name(), flaw.get()));
      return BoundParameter.unnamed(parameter, place);
    }
    return place == Place.PATH
        ? variable(parameter, binding)
        : BoundParameter.bound(
            parameter, place, binding.name().orElseGet(() -> settings.wireName(parameter.name())));
  }

  private BoundParameter variable(ParameterSource parameter, Binding binding) {
    String name =
        binding
            .name()
            .or(() -> variableNamedLike(parameter))
            .orElseGet(() -> settings.wireName(parameter.name()));
    if (variables.contains(name)) {
      return BoundParameter.bound(parameter, Place.PATH, name);
    }
    if (route.template().path().isPresent()) {
      findings.add(
          Code.PATH_PARAMETER_UNKNOWN.at(binding.anchor(), route.quoted(), name, adviceFor(name)));
    }
    return BoundParameter.unnamed(parameter, Place.PATH);
  }

  private String adviceFor(String name) {
    if (variables.isEmpty()) {
      return "Add it to the path, or remove @Path.";
    }
    return Suggestion.nearest(name, variables)
        .map("Did you mean \"%s\"?"::formatted)
        .orElseGet(
            () ->
                "Write one of its variables: %s."
                    .formatted(
                        variables.stream().map(v -> "\"" + v + "\"").collect(joining(", "))));
  }

  private static Optional<String> nameFlaw(String name) {
    if (name.isBlank()) {
      return Optional.of("is blank");
    }
    return Characters.flaw(name);
  }
}
