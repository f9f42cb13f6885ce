package io.github.functionapps.it.property;

import io.github.functionapps.it.property.DrawnParameter.Binding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Draws the template of a route, and the parameters of its variables. */
final class PathGrammar {
  /** What a template may have. */
  enum Rule {
    NO_VARIABLE,
    ONE_VARIABLE,
    TWO_VARIABLES,
    THREE_VARIABLES,
    ANGLES,
    BRACES,
    ROOT,
    PREFIX_ALONE,
    LITERAL_AROUND_VARIABLE,
    SLASH_AT_END,
    PLAIN_LITERAL,
    ODD_LITERAL,
    PREFIX_WITH_VARIABLE,
    PREFIX_WITHOUT_VARIABLE
  }

  private static final List<String> ODD_LITERALS =
      List.of(
          "100%",
          "%", "größe", "日本", "\ud83d\ude00", "x:y", "~$&'()*+,=@!", "\"q\"", "a\\b", "v1.0");

  private final Draw draw;
  private final TypeGrammar types;
  private final boolean isSnake;

  PathGrammar(Draw draw, TypeGrammar types, boolean isSnake) {
    this.draw = draw;
    this.types = types;
    this.isSnake = isSnake;
  }

  /** A prefix, with the variables of these names or without any. */
  List<PathPart> prefix(List<JavaName> variables) {
    draw.use(variables.isEmpty() ? Rule.PREFIX_WITHOUT_VARIABLE : Rule.PREFIX_WITH_VARIABLE);
    List<PathPart> parts = new ArrayList<>(List.of(PathPart.literal("/"), literal()));
    for (JavaName variable : variables) {
      parts.add(PathPart.literal("/"));
      parts.add(variable(variable.wire(isSnake)));
    }
    return parts;
  }

  DrawnParameter ofPrefix(JavaName name) {
    Binding binding = draw.use(draw.among(Binding.PATH_BY_NAME, Binding.PATH_ANNOTATED));
    return parameter(name, binding == Binding.PATH_ANNOTATED ? "@Path" : "", name.wire(isSnake));
  }

  /** A template, and the parameters that it needs, which are added. */
  List<PathPart> template(boolean hasPrefix, List<JavaName> names, List<DrawnParameter> added) {
    if (hasPrefix && draw.oneIn(5)) {
      draw.use(Rule.PREFIX_ALONE);
      return List.of();
    }
    int variables = draw.upTo(3);
    draw.use(Rule.values()[variables]);
    List<List<PathPart>> segments = new ArrayList<>();
    List<String> keywords = new ArrayList<>(List.of("class", "from", "new"));
    for (int i = 0; i < variables; i++) {
      DrawnParameter parameter = own(names.remove(0), keywords.remove(0));
      added.add(parameter);
      segments.add(segment(variable(parameter.wireName())));
    }
    draw.list(2, this::literal).forEach(literal -> segments.add(List.of(literal)));
    Collections.shuffle(segments, draw.random());
    return joined(segments);
  }

  private List<PathPart> joined(List<List<PathPart>> segments) {
    List<PathPart> parts = new ArrayList<>();
    for (List<PathPart> segment : segments) {
      parts.add(PathPart.literal("/"));
      parts.addAll(segment);
    }
    if (segments.isEmpty() || draw.oneIn(8)) {
      draw.use(segments.isEmpty() ? Rule.ROOT : Rule.SLASH_AT_END);
      parts.add(PathPart.literal("/"));
    }
    return parts;
  }

  private List<PathPart> segment(PathPart variable) {
    if (!draw.oneIn(4)) {
      return List.of(variable);
    }
    draw.use(Rule.LITERAL_AROUND_VARIABLE);
    return List.of(literal(), PathPart.literal("-"), variable, PathPart.literal(".json"));
  }

  private PathPart literal() {
    boolean isPlain =
        draw.use(draw.among(Rule.PLAIN_LITERAL, Rule.ODD_LITERAL)) == Rule.PLAIN_LITERAL;
    return PathPart.literal(isPlain ? draw.among("items", "v1", "parts") : draw.of(ODD_LITERALS));
  }

  private PathPart variable(String name) {
    boolean isAngled = draw.use(draw.among(Rule.ANGLES, Rule.BRACES)) == Rule.ANGLES;
    return new PathPart(isAngled ? "<" + name + ">" : "{" + name + "}", name);
  }

  private DrawnParameter own(JavaName name, String keyword) {
    Binding binding =
        draw.use(
            draw.among(
                Binding.PATH_BY_NAME,
                Binding.PATH_BY_DECLARED_NAME,
                Binding.PATH_ANNOTATED,
                Binding.PATH_RENAMED));
    return switch (binding) {
      case PATH_BY_NAME -> parameter(name, "", name.wire(isSnake));
      case PATH_BY_DECLARED_NAME -> parameter(name, "", name.declared());
      case PATH_ANNOTATED ->
          parameter(name, "@Path", draw.oneIn(2) ? name.declared() : name.wire(isSnake));
      default -> parameter(name, "@Path(\"" + keyword + "\")", keyword);
    };
  }

  private DrawnParameter parameter(JavaName name, String annotation, String variable) {
    DrawnType type = types.drawn(Place.PATH);
    return new DrawnParameter(name.declared(), annotation, Place.PATH, variable, type, false);
  }
}
