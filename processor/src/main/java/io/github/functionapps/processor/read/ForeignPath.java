package io.github.functionapps.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;

/** The paths that annotations of other libraries hold, as ours would write them. */
final class ForeignPath {
  /** Stands for the reader's own path where none is written. */
  static final String EXAMPLE = "/path";

  private static final List<String> BESIDE_VERBS = List.of("Path", "RequestMapping");

  /** {@code {id}}, {@code {id:[0-9]+}}. */
  private static final Pattern VARIABLE = Pattern.compile("\\{\\s*(\\w+)\\s*(?::[^{}]*)?}");

  private ForeignPath() {}

  /** The route of a method: what its verb holds, or else what stands beside the verb. */
  static Optional<String> route(ExecutableElement method, AnnotationMirror verb) {
    return Stream.concat(
            Stream.of(verb),
            method.getAnnotationMirrors().stream()
                .filter(mirror -> BESIDE_VERBS.contains(Annotations.simpleName(mirror))))
        .flatMap(mirror -> written(mirror).stream())
        .filter(path -> TemplateParser.parse(path, PathRepair.ROUTE).flaw().isEmpty())
        .findFirst();
  }

  /** The prefix of an interface. */
  static Optional<String> prefix(AnnotationMirror mirror) {
    return written(mirror)
        .map(path -> path.replaceFirst("/+$", ""))
        .filter(path -> !path.isEmpty() && BasePath.parse(path).flaw().isEmpty());
  }

  /** The one path in an annotation; of several, no method has more than one. */
  private static Optional<String> written(AnnotationMirror mirror) {
    List<String> paths =
        Stream.of("value", "path", "url")
            .flatMap(member -> Annotations.values(mirror, member))
            .map(value -> value.getValue())
            .filter(String.class::isInstance)
            .map(String.class::cast)
            .toList();
    return paths.size() == 1 && !paths.get(0).isEmpty() && !Annotations.isUnresolved(mirror)
        ? Optional.of(ours(paths.get(0)))
        : Optional.empty();
  }

  private static String ours(String path) {
    return (path.startsWith("/") ? "" : "/") + VARIABLE.matcher(path).replaceAll("<$1>");
  }
}
