package io.github.functionapps.it.property;

import java.util.Map;

/**
 * A type whose null is a value.
 *
 * @param type neither primitive nor an array, where the annotation would stand elsewhere
 */
record NullableType(DrawnType type) implements DrawnType {
  @Override
  public String source(Map<DrawnType, String> variables) {
    return "@Nullable " + DrawnType.written(type, variables);
  }

  @Override
  public Class<?> erasure(Classes classes) {
    return type.erasure(classes);
  }

  @Override
  public Object draw(Draw draw, Classes classes) {
    return draw.oneIn(3) ? null : type.draw(draw, classes);
  }

  @Override
  public Object json(Object value) {
    return value == null ? ABSENT : type.json(value);
  }
}
