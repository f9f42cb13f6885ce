package io.github.functionapps.it.property;

import java.util.Map;

/**
 * A drawn enum: a scalar as well. Constants are never mapped, unless an annotation names them.
 *
 * @param name the type's simple name
 */
record EnumType(String name) implements DrawnType {
  private static final Map<String, String> WIRE =
      Map.of("DARK_RED", "DARK_RED", "LightBlue", "light-blue", "pale", "pale");

  SourceFile file() {
    return SourceFile.of(
        name, "enum " + name + " { DARK_RED, @JsonProperty(\"light-blue\") LightBlue, pale }");
  }

  @Override
  public String source(Map<DrawnType, String> variables) {
    return name;
  }

  @Override
  public Class<?> erasure(Classes classes) {
    return classes.named(name);
  }

  @Override
  public Object draw(Draw draw, Classes classes) {
    return draw.among(erasure(classes).getEnumConstants());
  }

  @Override
  public Object json(Object value) {
    return WIRE.get(((Enum<?>) value).name());
  }
}
