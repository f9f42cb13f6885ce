package io.github.functionapps.it.property;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A drawn record, generic or not.
 *
 * @param name the simple name
 * @param components what it holds, with the types that its arguments give
 * @param arguments its type arguments, which stand for the first components' types
 * @param isSnake how its properties are named
 * @param isNullMarked whether JSpecify takes components for non-null
 */
record RecordType(
    String name,
    List<Component> components,
    List<DrawnType> arguments,
    boolean isSnake,
    boolean isNullMarked)
    implements DrawnType {
  /**
   * A component.
   *
   * @param name its name in Java
   * @param type its type
   * @param explicitName the name that an annotation gives it, or empty
   * @param isAlwaysSent whether it is null in JSON where it would be left out
   */
  record Component(JavaName name, DrawnType type, String explicitName, boolean isAlwaysSent) {
    String wireName(boolean isSnake) {
      return explicitName.isEmpty() ? name.wire(isSnake) : explicitName;
    }

    private String source(Map<DrawnType, String> variables) {
      return (explicitName.isEmpty() ? "" : "@JsonProperty(\"" + explicitName + "\") ")
          + (isAlwaysSent ? "@JsonInclude(JsonInclude.Include.ALWAYS) " : "")
          + DrawnType.written(type, variables)
          + " "
          + name.declared();
    }
  }

  /** One file for all records of a name, whatever their arguments. */
  SourceFile file() {
    Map<DrawnType, String> variables = new LinkedHashMap<>();
    IntStream.range(0, arguments.size()).forEach(i -> variables.put(arguments.get(i), "T" + i));
    String declared =
        arguments.isEmpty() ? name : name + "<" + String.join(", ", variables.values()) + ">";
    return SourceFile.of(
        name,
        components.stream()
            .map(component -> component.source(variables))
            .collect(
                joining(
                    ", ",
                    (isNullMarked ? "@NullMarked " : "") + "record " + declared + "(",
                    ") {}")));
  }

  @Override
  public String source(Map<DrawnType, String> variables) {
    return arguments.isEmpty()
        ? name
        : arguments.stream()
            .map(argument -> DrawnType.written(argument, variables))
            .collect(joining(", ", name + "<", ">"));
  }

  @Override
  public Class<?> erasure(Classes classes) {
    return classes.named(name);
  }

  @Override
  public Object draw(Draw draw, Classes classes) {
    return Classes.construct(
        erasure(classes),
        components.stream().map(component -> component.type.draw(draw, classes)).toArray());
  }

  @Override
  public Object json(Object value) {
    Map<String, Object> json = new LinkedHashMap<>();
    for (Component component : components) {
      Object of = component.type.json(Classes.read(value, component.name.declared()));
      if (of != ABSENT) {
        json.put(component.wireName(isSnake), of);
      } else if (component.isAlwaysSent) {
        json.put(component.wireName(isSnake), Json.NULL);
      }
    }
    return json;
  }
}
