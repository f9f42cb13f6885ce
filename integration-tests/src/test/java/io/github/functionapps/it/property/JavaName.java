package io.github.functionapps.it.property;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A name in Java and the one that design.md 3 has the function see.
 *
 * @param declared as in Java
 * @param snake as mapped
 */
record JavaName(String declared, String snake) {
  private static final List<JavaName> ALL =
      List.of(
          new JavaName("itemId", "item_id"),
          new JavaName("includeTax", "include_tax"),
          new JavaName("line2", "line2"),
          new JavaName("URLPath", "urlpath"),
          new JavaName("maxFlowRate", "max_flow_rate"),
          new JavaName("aB", "a_b"),
          new JavaName("x", "x"),
          new JavaName("already_snake", "already_snake"),
          new JavaName("größe", "größe"),
          new JavaName("value", "value"),
          new JavaName("client", "client"),
          new JavaName("apps", "apps"),
          new JavaName("path", "path"),
          new JavaName("body", "body"),
          new JavaName("externalId", "external_id"),
          new JavaName("data", "data"),
          new JavaName("nonce", "nonce"),
          new JavaName("call", "call"),
          new JavaName("name", "name"));

  String wire(boolean isSnake) {
    return isSnake ? snake : declared;
  }

  /** All of them in a drawn order, to be taken one by one: no two are the same in Java or sent. */
  static List<JavaName> shuffled(Draw draw) {
    List<JavaName> names = new ArrayList<>(ALL);
    Collections.shuffle(names, draw.random());
    return names;
  }
}
