package io.github.functionapps.it.property;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A collection or an array.
 *
 * @param kind which
 * @param element the type of its elements
 */
record ContainerType(Kind kind, DrawnType element) implements DrawnType {
  enum Kind {
    LIST(List.class),
    COLLECTION(Collection.class),
    SET(Set.class),
    ARRAY(Object[].class);

    private final Class<?> javaClass;

    Kind(Class<?> javaClass) {
      this.javaClass = javaClass;
    }
  }

  @Override
  public String source(Map<DrawnType, String> variables) {
    String of = DrawnType.written(element, variables);
    return kind == Kind.ARRAY ? of + "[]" : kind.javaClass.getSimpleName() + "<" + of + ">";
  }

  @Override
  public Class<?> erasure(Classes classes) {
    return kind == Kind.ARRAY ? element.erasure(classes).arrayType() : kind.javaClass;
  }

  @Override
  public Object draw(Draw draw, Classes classes) {
    List<Object> drawn = draw.list(3, () -> element.draw(draw, classes));
    if (kind == Kind.SET) {
      // In the order of their texts, so that the order in which a set is read plays no part.
      drawn.sort(Comparator.comparing(value -> Json.write(element.json(value))));
      return new LinkedHashSet<>(drawn);
    }
    if (kind == Kind.ARRAY) {
      Object array = Array.newInstance(element.erasure(classes), drawn.size());
      for (int i = 0; i < drawn.size(); i++) {
        Array.set(array, i, drawn.get(i));
      }
      return array;
    }
    return drawn;
  }

  @Override
  public Object json(Object value) {
    List<Object> json = new ArrayList<>();
    for (Object each : elements(value)) {
      Object of = element.json(each);
      json.add(of == ABSENT ? Json.NULL : of);
    }
    if (kind == Kind.SET) {
      json.sort(Comparator.comparing(Json::write));
    }
    return json;
  }

  static List<Object> elements(Object value) {
    if (value instanceof Collection<?> collection) {
      return new ArrayList<>(collection);
    }
    List<Object> elements = new ArrayList<>();
    for (int i = 0; i < Array.getLength(value); i++) {
      elements.add(Array.get(value, i));
    }
    return elements;
  }
}
