package io.github.functionapps.processor.write;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import io.github.functionapps.processor.model.Answer.Delivery;
import io.github.functionapps.processor.model.Argument;
import io.github.functionapps.processor.model.EndpointMethod;
import io.github.functionapps.processor.model.PathTemplate.Literal;
import io.github.functionapps.processor.model.PathTemplate.Part;
import io.github.functionapps.processor.model.PathTemplate.Variable;
import io.github.functionapps.processor.model.Place;
import io.github.functionapps.processor.write.MemberNames.MethodFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes one method of a client. */
final class MethodWriter {
  private static final int WIDTH = 100;
  private static final int INDENT = 4;

  private final EndpointMethod method;
  private final MethodFields fields;
  private final NameAllocator names;
  private final Set<String> parameters;

  private MethodWriter(EndpointMethod method, MethodFields fields) {
    this.method = method;
    this.fields = fields;
    this.names = ClassWriter.parameterNames(method.signature());
    this.parameters =
        method.arguments().stream().map(this::name).collect(Collectors.toUnmodifiableSet());
  }

  // similar to: // GET /items/<item_id>
  // similar to: @Override
  // similar to: public Item item(int itemId) { … }
  static MethodSpec write(EndpointMethod method, MethodFields fields) {
    return ClassWriter.begin(method.signature())
        .addJavadoc("$L", Layout.routeComment(method.route().toString()))
        .addStatement("$L", new MethodWriter(method, fields).body())
        .build();
  }

  // similar to: return item.path("/items/").value("item_id", itemId).query("tax", tax).call();
  private String body() {
    String receiver =
        (method.answer().delivery() == Delivery.NOTHING ? "" : "return ") + field(fields.method());
    List<String> steps = new ArrayList<>();
    method.route().path().parts().forEach(part -> steps.add(step(part)));
    method.arguments().stream()
        .filter(argument -> argument.place() != Place.PATH)
        // The first field or body ends the path and query; places are in the order of a request.
        .sorted(Comparator.comparing(Argument::place))
        .forEach(argument -> steps.add(step(argument)));
    steps.add(end(method.answer().delivery()));
    String line = receiver + String.join("", steps);
    return INDENT + line.length() + ";".length() <= WIDTH
        ? line
        : receiver + "\n" + String.join("\n", steps);
  }

  // similar to: .call()
  private static String end(Delivery delivery) {
    return switch (delivery) {
      case NOTHING, VALUE -> ".call()";
      case FUTURE -> ".async()";
      case CALL -> ".start()";
    };
  }

  // similar to: .path("/items/")
  // similar to: .value("item_id", itemId)
  private String step(Part part) {
    if (part instanceof Literal literal) {
      return ".path(%s)".formatted(Literals.string(literal.text()));
    }
    String variable = ((Variable) part).name();
    return ".value(%s, %s)"
        .formatted(Literals.string(variable), name(method.pathArgument(variable)));
  }

  // similar to: .query("include_tax", includeTax)
  // similar to: .field("item", createItem, item)
  private String step(Argument argument) {
    String call =
        switch (argument.place()) {
          case PATH -> throw new IllegalArgumentException("written with the path");
          case QUERY -> "query";
          case QUERY_MAP -> "queryMap";
          case FIELD ->
              argument.sendNull() && MemberNames.needsWriter(argument) ? "fieldOrNull" : "field";
          case BODY -> "body";
        };
    String writer = MemberNames.needsWriter(argument) ? field(fields.writer(argument)) + ", " : "";
    return ".%s(%s, %s%s)"
        .formatted(call, Literals.string(argument.wireName()), writer, name(argument));
  }

  private String name(Argument argument) {
    return names.get(argument.parameter().name());
  }

  /** A field; a parameter of the same name would hide it. */
  private String field(String name) {
    return parameters.contains(name) ? "this." + name : name;
  }
}
