package io.github.functionapps.it.property;

import static java.util.stream.Collectors.joining;

import io.github.functionapps.it.property.DrawnApi.Heritage;
import io.github.functionapps.it.property.DrawnMethod.Home;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Writes a drawn interface and its parents as sources. */
final class ApiSource {
  static final String EXTERNAL_ID = "the function";

  private final DrawnApi api;
  private final Map<DrawnType, String> variables;
  private final Map<String, UnaryOperator<MethodText>> mistakes;

  private ApiSource(DrawnApi api, Map<String, UnaryOperator<MethodText>> mistakes) {
    this.api = api;
    this.mistakes = mistakes;
    this.variables = api.heritage() == Heritage.GENERIC_PARENT ? variables(api) : Map.of();
  }

  static List<SourceFile> of(DrawnApi api) {
    List<SourceFile> files = new ArrayList<>();
    declarations(api, Map.of()).forEach((name, text) -> files.add(SourceFile.of(name, text)));
    return files;
  }

  /** The declarations by top-level name, with mistakes in some methods. */
  static Map<String, String> declarations(
      DrawnApi api, Map<String, UnaryOperator<MethodText>> mistakes) {
    ApiSource source = new ApiSource(api, mistakes);
    Map<String, String> files = new LinkedHashMap<>();
    files.put(api.fileName(), source.declaration());
    String parent = api.name() + "Parent";
    if (api.heritage() != Heritage.NONE) {
      files.put(parent, source.parent(parent));
    }
    if (api.heritage() == Heritage.DIAMOND) {
      for (String side : List.of("Left", "Right")) {
        String name = api.name() + side;
        files.put(name, shared() + name + " extends " + parent + " {}");
      }
    }
    return files;
  }

  /** Up to two types of inherited methods, which the parent calls by type variables. */
  private static Map<DrawnType, String> variables(DrawnApi api) {
    Map<DrawnType, String> variables = new LinkedHashMap<>();
    api.methods().stream()
        .filter(method -> method.home() != Home.OWN)
        .flatMap(m -> Stream.concat(Stream.of(m.result().type()), types(m)))
        .filter(type -> !type.isPrimitive())
        .distinct()
        .limit(2)
        .forEach(type -> variables.put(type, "T" + variables.size()));
    if (variables.isEmpty()) {
      variables.put(ScalarType.STRING, "T0");
    }
    return variables;
  }

  private static Stream<DrawnType> types(DrawnMethod method) {
    return method.parameters().stream().map(DrawnParameter::type);
  }

  private String declaration() {
    String annotation =
        "@FunctionApp(value = \"%s\", path = %s%s) "
            .formatted(
                EXTERNAL_ID,
                Texts.literal(PathPart.template(api.prefix())),
                api.isSnake() ? "" : ", naming = Naming.AS_DECLARED");
    return api.nesting()
        .around(
            api.name(),
            annotation
                + "interface "
                + api.name()
                + parents()
                + methods(method -> method.home() == Home.PARENT ? "" : own(method)));
  }

  private String parents() {
    String parent = api.name() + "Parent";
    return switch (api.heritage()) {
      case NONE -> "";
      case PARENT -> " extends " + parent;
      case GENERIC_PARENT ->
          variables.keySet().stream()
              .map(type -> type.source(Map.of()))
              .collect(joining(", ", " extends " + parent + "<", ">"));
      case DIAMOND -> " extends " + api.name() + "Left, " + api.name() + "Right";
    };
  }

  private String parent(String name) {
    return shared()
        + name
        + (variables.isEmpty() ? "" : "<" + String.join(", ", variables.values()) + ">")
        + methods(method -> method.home() == Home.OWN ? "" : inherited(method));
  }

  private static String shared() {
    return "@SuppressWarnings(\"FunctionAppMissing\") interface ";
  }

  private String methods(Function<DrawnMethod, String> text) {
    return api.methods().stream().map(text).collect(joining("\n", " {\n", "}"));
  }

  private String own(DrawnMethod method) {
    List<String> own = method.policy().own();
    return switch (method.home()) {
      case REDECLARED -> text(method, all(own, "@Override"), Map.of(), DrawnParameter::redeclared);
      case REPLACED ->
          text(
              method,
              all(own, verb(method), "@Override"),
              Map.of(),
              parameter -> parameter.source(Map.of()));
      case OWN, PARENT ->
          text(method, all(own, verb(method)), Map.of(), parameter -> parameter.source(Map.of()));
    };
  }

  private String inherited(DrawnMethod method) {
    List<String> above = method.policy().above();
    return switch (method.home()) {
      case REPLACED ->
          text(
              method,
              all(above, Verb.POST.annotated("/decoy")),
              variables,
              parameter -> parameter.withoutAnnotation(variables));
      case REDECLARED ->
          text(
              method,
              all(above, verb(method)),
              variables,
              parameter -> parameter.source(variables));
      case OWN, PARENT ->
          text(
              method,
              all(method.policy().own(), verb(method)),
              variables,
              parameter -> parameter.source(variables));
    };
  }

  private static List<String> all(List<String> policy, String... others) {
    return Stream.concat(Stream.of(others), policy.stream()).toList();
  }

  private static String verb(DrawnMethod method) {
    return method.verb().annotated(PathPart.template(method.template()));
  }

  /** A method as if it were declared once, for messages. */
  static String line(DrawnMethod method) {
    String parameters =
        method.parameters().stream().map(p -> p.source(Map.of())).collect(joining(", "));
    return "%s %s %s(%s) %s"
        .formatted(
            verb(method),
            method.result().source(Map.of()),
            method.name(),
            parameters,
            method.home());
  }

  private String text(
      DrawnMethod method,
      List<String> annotations,
      Map<DrawnType, String> names,
      Function<DrawnParameter, String> parameter) {
    MethodText text =
        new MethodText(
            annotations,
            "",
            method.result().source(names),
            method.name(),
            method.parameters().stream().map(parameter).toList(),
            ";");
    return mistakes.getOrDefault(method.name(), right -> right).apply(text).toString();
  }
}
