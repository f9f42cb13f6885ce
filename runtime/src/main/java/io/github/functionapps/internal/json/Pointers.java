package io.github.functionapps.internal.json;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.Map;

/** JSON pointers of Jackson's failures. */
final class Pointers {
  private Pointers() {}

  /**
   * The place of a failure. A map's key is the function's or the caller's value, so it is a star.
   */
  static String of(JsonMappingException failure) {
    StringBuilder pointer = new StringBuilder();
    for (JsonMappingException.Reference step : failure.getPath()) {
      pointer.append('/');
      if (step.getFieldName() == null) {
        pointer.append(step.getIndex());
      } else if (isMap(step.getFrom())) {
        pointer.append('*');
      } else {
        pointer.append(step.getFieldName().replace("~", "~0").replace("/", "~1"));
      }
    }
    return pointer.toString();
  }

  private static boolean isMap(Object from) {
    return from instanceof Map
        || (from instanceof Class<?> type && Map.class.isAssignableFrom(type));
  }
}
