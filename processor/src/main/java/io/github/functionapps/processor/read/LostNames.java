package io.github.functionapps.processor.read;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import io.github.functionapps.processor.diagnostic.Anchor;
import io.github.functionapps.processor.diagnostic.Code;
import io.github.functionapps.processor.diagnostic.Findings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.lang.model.element.TypeElement;

/** Finds parents from class files that were compiled without the names of their parameters. */
final class LostNames {
  private final CompiledTypes compiled;

  LostNames(CompiledTypes compiled) {
    this.compiled = compiled;
  }

  /** Whether a method cannot be read because a name that it needs is lost. */
  boolean affect(MethodSource source) {
    List<ParameterSource> parameters = source.parameters();
    return !compiled.contain(source.declaringType())
        && parameters.stream().anyMatch(ParameterSource::needsName)
        && IntStream.range(0, parameters.size())
            .allMatch(i -> parameters.get(i).name().equals("arg" + i));
  }

  /** Reports each such parent once: compiling it anew brings back all of its names. */
  void report(TypeElement api, List<List<MethodSource>> methods, Findings findings) {
    Map<TypeElement, List<MethodSource>> byParent =
        methods.stream()
            .flatMap(List::stream)
            .filter(this::affect)
            .collect(groupingBy(MethodSource::declaringType, LinkedHashMap::new, toList()));
    byParent.forEach(
        (parent, affected) ->
            findings.add(
                Code.PARAMETER_NAMES_MISSING.at(
                    Anchor.of(api),
                    api.getSimpleName(),
                    parent.getSimpleName(),
                    affected.stream().map(MethodSource::text).collect(joining(", ")))));
  }
}
