package io.github.functionapps.processor.read;

import com.palantir.javapoet.ClassName;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds interfaces whose clients would bear the same name: a client's name has an underscore where
 * the interface's has a dot, or has an underscore itself. They are asked for by name, so that the
 * answer does not depend on what else is compiled.
 */
final class Namesakes {
  private final Elements elements;

  Namesakes(Elements elements) {
    this.elements = elements;
  }

  /** The one that has the name, unless it is the interface itself: the least nested. */
  Optional<TypeElement> first(TypeElement api) {
    String flat = ApiChecks.flatName(api);
    String home = ClassName.get(api).packageName();
    return starts(flat)
        .mapToObj(end -> typeNamed(home, flat.substring(0, end), flat.substring(end)))
        .flatMap(found -> found)
        .filter(type -> Annotations.ours(type, "FunctionApp").isPresent())
        .min(
            Comparator.comparing((TypeElement type) -> ClassName.get(type).simpleNames().size())
                .thenComparing(type -> type.getQualifiedName().toString()))
        .filter(type -> !type.equals(api));
  }

  private Stream<TypeElement> typeNamed(String home, String name, String rest) {
    TypeElement type = elements.getTypeElement(home.isEmpty() ? name : home + "." + name);
    return type == null ? Stream.of() : inside(type, rest);
  }

  private static Stream<TypeElement> inside(TypeElement type, String rest) {
    return rest.isEmpty()
        ? Stream.of(type)
        : ElementFilter.typesIn(type.getEnclosedElements()).stream()
            .filter(member -> startsWith(rest, "_" + member.getSimpleName()))
            .flatMap(member -> inside(member, rest.substring(1 + member.getSimpleName().length())));
  }

  private static boolean startsWith(String rest, String member) {
    return rest.equals(member) || rest.startsWith(member + "_");
  }

  /** Where the name of a top-level type may end. */
  private static IntStream starts(String flat) {
    return IntStream.rangeClosed(1, flat.length())
        .filter(end -> end == flat.length() || flat.charAt(end) == '_');
  }
}
