package io.github.functionapps.it.property;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.functionapps.it.property.Json.Num;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Types with a form of their own: a tree, and the two arrays that Jackson writes as text. */
enum OpaqueType implements DrawnType {
  TREE("JsonNode", JsonNode.class),
  BYTES("byte[]", byte[].class),
  CHARS("char[]", char[].class);

  private final String source;
  private final Class<?> javaClass;

  OpaqueType(String source, Class<?> javaClass) {
    this.source = source;
    this.javaClass = javaClass;
  }

  @Override
  public String source(Map<DrawnType, String> variables) {
    return source;
  }

  @Override
  public Class<?> erasure(Classes classes) {
    return javaClass;
  }

  @Override
  public Object draw(Draw draw, Classes classes) {
    return switch (this) {
      case TREE -> tree(draw);
      case BYTES -> Texts.wellFormed(draw).getBytes(StandardCharsets.UTF_16);
      case CHARS -> Texts.any(draw).toCharArray();
    };
  }

  @Override
  public Object json(Object value) {
    return switch (this) {
      case TREE -> ofTree((JsonNode) value);
      case BYTES -> Base64.getEncoder().encodeToString((byte[]) value);
      case CHARS -> String.valueOf((char[]) value);
    };
  }

  /** An object, because that may stand anywhere. */
  private static JsonNode tree(Draw draw) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    draw.list(3, () -> Texts.wellFormed(draw)).forEach(key -> tree.set(key, leaf(draw)));
    return tree;
  }

  private static JsonNode leaf(Draw draw) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return draw.from(
        () -> nodes.numberNode(draw.random().nextInt()),
        () -> nodes.numberNode(draw.random().nextInt() / 8.0),
        () -> nodes.textNode(Texts.any(draw)),
        () -> nodes.booleanNode(draw.oneIn(2)),
        nodes::nullNode,
        () -> nodes.arrayNode().add(1).addObject());
  }

  private static Object ofTree(JsonNode node) {
    if (node.isObject()) {
      Map<String, Object> members = new LinkedHashMap<>();
      node.properties().forEach(m -> members.put(m.getKey(), ofTree(m.getValue())));
      return members;
    }
    if (node.isArray()) {
      List<Object> elements = new ArrayList<>();
      node.forEach(element -> elements.add(ofTree(element)));
      return elements;
    }
    if (node.isNumber()) {
      return new Num(node.asText());
    }
    return node.isNull() ? Json.NULL : node.isBoolean() ? node.booleanValue() : node.textValue();
  }
}
