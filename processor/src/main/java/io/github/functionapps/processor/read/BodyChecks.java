package io.github.functionapps.processor.read;

import static java.util.stream.Collectors.joining;

import io.github.functionapps.processor.diagnostic.Code;
import io.github.functionapps.processor.diagnostic.Findings;
import io.github.functionapps.processor.model.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds the parameters of one method against each other: names apart, and one body alone. */
final class BodyChecks {
  private BodyChecks() {}

  static void run(List<BoundParameter> parameters, Findings findings) {
    checkNames(parameters, findings);
    List<BoundParameter> bodies = in(parameters, Place.BODY);
    if (bodies.isEmpty()) {
      return;
    }
    BoundParameter body = bodies.get(0);
    bodies.stream()
        .skip(1)
        .forEach(
            second ->
                findings.add(
                    Code.SEVERAL_BODIES.at(second.source().anchor(), body.name(), second.name())));
    report(Code.BODY_AND_FIELDS, body, in(parameters, Place.FIELD), findings);
    report(Code.BODY_AND_QUERY, body, in(parameters, Place.QUERY, Place.QUERY_MAP), findings);
  }

  /** Path, query and body are one to the function: it knows arguments by name alone. */
  private static void checkNames(List<BoundParameter> parameters, Findings findings) {
    Map<String, BoundParameter> byName = new HashMap<>();
    for (BoundParameter parameter : parameters) {
      Optional<String> name =
          parameter.wireName().filter(n -> parameter.place().filter(Place::isNamed).isPresent());
      if (name.isPresent()) {
        BoundParameter first = byName.putIfAbsent(name.get(), parameter);
        // Two for one path variable have a code of their own.
        if (first != null && !(first.isIn(Place.PATH) && parameter.isIn(Place.PATH))) {
          findings.add(
              Code.NAME_TWICE.at(
                  parameter.source().anchor(), first.name(), parameter.name(), name.get()));
        }
      }
    }
  }

  private static List<BoundParameter> in(List<BoundParameter> parameters, Place... places) {
    return parameters.stream()
        .filter(p -> p.place().filter(List.of(places)::contains).isPresent())
        .toList();
  }

  /** One error for all that stand beside the body: dropping {@code @Body} is one change. */
  private static void report(
      Code code, BoundParameter body, List<BoundParameter> beside, Findings findings) {
    if (!beside.isEmpty()) {
      findings.add(
          code.at(
              beside.get(0).source().anchor(),
              body.name(),
              beside.size() == 1 ? "is" : "are",
              beside.stream().map(BoundParameter::name).collect(joining(" and "))));
    }
  }
}
