package io.github.functionapps.internal.json;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;

/** The constants of an enum in the words of an error message. */
final class EnumConstants {
  private static final int MOST = 10;

  private EnumConstants() {}

  /** Their names in JSON, in the order of their declaration. */
  static String names(JsonMapper mapper, Class<?> type) {
    Object[] constants = type.getEnumConstants();
    Scalars texts = new Scalars(mapper);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < Math.min(constants.length, MOST); i++) {
      names.add(name(texts, (Enum<?>) constants[i]));
    }
    int more = constants.length - names.size();
    return String.join(", ", names) + (more > 0 ? " and " + more + " more" : "");
  }

  private static String name(Scalars texts, Enum<?> constant) {
    try {
      return texts.text(constant);
    } catch (UnwritableException | RuntimeException e) {
      return constant.name(); // the user's own serializer, which is not the subject here
    }
  }
}
