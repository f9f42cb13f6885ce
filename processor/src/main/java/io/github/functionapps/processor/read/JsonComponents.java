package io.github.functionapps.processor.read;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * What annotations say of a record's components. The compiler hands them down to the accessor, the
 * field and the parameter, but to none of these that is written out; Jackson takes all three
 * together.
 */
final class JsonComponents {
  private JsonComponents() {}

  /** Whether the author has told Jackson more than can be followed here. */
  static boolean isBeyondUs(TypeElement type, RecordComponentElement component) {
    return bearers(type, component).anyMatch(JsonAdvice::isOnMember);
  }

  /** Whether a component says by itself that it is only read, or only written. */
  static boolean hasAccess(TypeElement type, RecordComponentElement component) {
    return bearers(type, component).anyMatch(JsonAdvice::hasAccess);
  }

  /** The names that it is given: more than one make more than one property. */
  static Set<String> writtenNames(TypeElement type, RecordComponentElement component) {
    return bearers(type, component)
        .flatMap(bearer -> JsonAdvice.writtenName(bearer).stream())
        .collect(toUnmodifiableSet());
  }

  /** Whether it is left out on reading. */
  static boolean isUnread(TypeElement type, RecordComponentElement component) {
    Set<String> names = JsonAdvice.unreadNames(type);
    return names.contains(component.getSimpleName().toString())
        || writtenNames(type, component).stream().anyMatch(names::contains)
        || bearers(type, component).anyMatch(JsonAdvice::isUnread);
  }

  private static Stream<Element> bearers(TypeElement type, RecordComponentElement component) {
    Stream<VariableElement> field =
        ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
            .filter(f -> f.getSimpleName().equals(component.getSimpleName()));
    return Stream.of(Stream.of(component.getAccessor()), field, parameter(type, component).stream())
        .flatMap(some -> some);
  }

  private static Optional<VariableElement> parameter(
      TypeElement type, RecordComponentElement component) {
    List<? extends RecordComponentElement> components = type.getRecordComponents();
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .filter(constructor -> JsonCreators.isCanonical(type, constructor))
        .findFirst()
        .map(constructor -> constructor.getParameters().get(components.indexOf(component)));
  }
}
