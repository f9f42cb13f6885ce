package io.github.functionapps.processor.read;

import io.github.functionapps.processor.read.JsonTypes.Flaw;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Finds components of a record that have one name in JSON: Jackson refuses the whole class, be it
 * to read or to write. In other classes, what makes up a property is too loose to tell.
 */
final class JsonNamesakes {
  private static final String ADVICE = "Give one of them another name.";

  private final UnaryOperator<String> naming;

  /**
   * A finder.
   *
   * @param naming how the interface's mapper names what has no name of its own
   */
  JsonNamesakes(UnaryOperator<String> naming) {
    this.naming = naming;
  }

  Optional<Flaw> find(DeclaredType type, TypeElement element, List<String> path) {
    if (element.getKind() != ElementKind.RECORD) {
      return Optional.empty();
    }
    Set<String> seen = new HashSet<>();
    return element.getRecordComponents().stream()
        .flatMap(component -> name(element, component).stream())
        .filter(name -> !seen.add(name))
        .findFirst()
        .flatMap(
            name ->
                JsonWalk.flaw(
                    path, type, "has two components that are \"" + name + "\" in JSON", ADVICE));
  }

  private Optional<String> name(TypeElement element, RecordComponentElement component) {
    String own = component.getSimpleName().toString();
    Set<String> written = JsonComponents.writtenNames(element, component);
    boolean isOutside =
        written.size() > 1
            || JsonComponents.isBeyondUs(element, component)
            || JsonComponents.hasAccess(element, component)
            || JsonAdvice.ignoredNames(element).contains(own);
    return isOutside
        ? Optional.empty()
        : written.stream()
            .findFirst()
            .or(() -> Optional.of(JsonAdvice.hasNaming(element) ? own : naming.apply(own)));
  }
}
