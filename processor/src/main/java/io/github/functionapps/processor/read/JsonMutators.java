package io.github.functionapps.processor.read;

import io.github.functionapps.processor.read.JsonProperties.Property;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * By what Jackson sets each property of a class: the parameter of a creator, or else setters, or
 * else the field, or else the collection that a getter returns. Only that one has its type read.
 */
final class JsonMutators {
  private final JsonProperties properties;
  private final TypeQueries queries;
  private final DeclaredType type;
  private final TypeElement element;
  private final Map<String, String> writtenNames = new HashMap<>();
  private final Set<String> shown = new HashSet<>();
  private final Set<String> taken = new HashSet<>();
  private final List<Property> found = new ArrayList<>();

  JsonMutators(
      JsonProperties properties, TypeQueries queries, DeclaredType type, TypeElement element) {
    this.properties = properties;
    this.queries = queries;
    this.type = type;
    this.element = element;
  }

  List<Property> properties() {
    members().forEach(this::note);
    take(created());
    take(members().flatMap(member -> properties.setter(type, member).stream()));
    take(members().filter(this::isShownField).map(field -> properties.field(type, field)));
    take(
        members()
            .flatMap(member -> properties.getter(type, member).stream())
            .filter(this::isFillable)
            .map(property -> new Property(property.name(), property.type(), true)));
    return found;
  }

  private Stream<Element> members() {
    return JsonProperties.ownMembers(element);
  }

  /** A public getter shows the field behind it, and so does any annotation. */
  private void note(Element member) {
    Set<String> names = new HashSet<>();
    JsonProperties.addNames(member, names);
    if (JsonProperties.isGetter(member) || JsonAdvice.isMentioned(member)) {
      shown.addAll(names);
    }
    JsonAdvice.writtenName(member)
        .ifPresent(written -> names.forEach(name -> writtenNames.put(name, written)));
  }

  /** Takes properties that nothing before has set. */
  private void take(Stream<Property> properties) {
    List<Property> free = properties.filter(property -> !isTaken(property.name())).toList();
    found.addAll(free);
    free.forEach(property -> taken.add(key(property.name())));
  }

  private boolean isTaken(String name) {
    return taken.contains(key(name)) || taken.contains(key(writtenNames.getOrDefault(name, name)));
  }

  /** A creator's parameter bears the name on the wire: the property's, in another spelling. */
  private static String key(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }

  /** The parameters of what makes an instance. */
  private Stream<Property> created() {
    return JsonCreators.creators(element).stream()
        .filter(creator -> creator.getTypeParameters().isEmpty())
        .flatMap(
            creator ->
                IntStream.range(0, creator.getParameters().size())
                    .filter(i -> !JsonAdvice.isOnMember(creator.getParameters().get(i)))
                    .mapToObj(
                        i ->
                            new Property(
                                JsonAdvice.name(creator.getParameters().get(i)),
                                properties.memberType(type, creator).getParameterTypes().get(i))));
  }

  private boolean isShownField(Element member) {
    return member.getKind() == ElementKind.FIELD
        && !member.getModifiers().contains(Modifier.STATIC)
        && !member.getModifiers().contains(Modifier.TRANSIENT)
        && (JsonProperties.isOpenField(member)
            || shown.contains(member.getSimpleName().toString()));
  }

  /** Without anything else to set it by, what a getter returns is added to. */
  private boolean isFillable(Property property) {
    return queries.is(property.type(), "java.util.Collection")
        || queries.is(property.type(), "java.util.Map");
  }
}
