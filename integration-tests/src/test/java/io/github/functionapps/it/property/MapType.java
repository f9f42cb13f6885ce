package io.github.functionapps.it.property;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A map, whose keys are never mapped.
 *
 * @param key String or another scalar
 * @param value the type of its values
 */
record MapType(DrawnType key, DrawnType value) implements DrawnType {
  @Override
  public String source(Map<DrawnType, String> variables) {
    return "Map<"
        + DrawnType.written(key, variables)
        + ", "
        + DrawnType.written(value, variables)
        + ">";
  }

  @Override
  public Class<?> erasure(Classes classes) {
    return Map.class;
  }

  @Override
  public Object draw(Draw draw, Classes classes) {
    Map<Object, Object> map = new LinkedHashMap<>();
    for (Object each : draw.list(3, () -> value.draw(draw, classes))) {
      // Jackson refuses a name with half of a surrogate pair in it, as UTF-8 does.
      map.put(key == ScalarType.STRING ? Texts.wellFormed(draw) : key.draw(draw, classes), each);
    }
    return map;
  }

  @Override
  public Object json(Object map) {
    Map<String, Object> json = new LinkedHashMap<>();
    ((Map<?, ?>) map)
        .forEach(
            (k, v) -> {
              Object of = value.json(v);
              json.put(String.valueOf(key.json(k)), of == ABSENT ? Json.NULL : of);
            });
    return json;
  }
}
