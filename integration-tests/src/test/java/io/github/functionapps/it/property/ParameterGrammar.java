package io.github.functionapps.it.property;

import io.github.functionapps.it.property.DrawnParameter.Binding;
import java.util.ArrayList;
import java.util.List;

/** Draws the parameters of a method that are not in its path. */
final class ParameterGrammar {
  private final Draw draw;
  private final TypeGrammar types;
  private final boolean isSnake;
  private final Verb verb;
  private final List<JavaName> names;
  private final List<String> explicitNames =
      new ArrayList<>(List.of("keptAsIs", "q&=é", "with \"quote\"", "$filter", "1st", "a\\b"));

  ParameterGrammar(Draw draw, TypeGrammar types, boolean isSnake, Verb verb, List<JavaName> names) {
    this.draw = draw;
    this.types = types;
    this.isSnake = isSnake;
    this.verb = verb;
    this.names = names;
  }

  List<DrawnParameter> drawn() {
    if (verb.hasBody() && draw.oneIn(4)) {
      draw.use(Binding.BODY);
      return List.of(parameter("@Body", Place.BODY));
    }
    List<DrawnParameter> parameters = new ArrayList<>();
    if (verb.hasBody()) {
      parameters.addAll(draw.list(3, this::field));
    }
    parameters.addAll(draw.list(2, this::query));
    if (draw.oneIn(5)) {
      draw.use(Binding.QUERY_MAP);
      parameters.add(parameter("@QueryMap", Place.QUERY_MAP));
    }
    return parameters;
  }

  private DrawnParameter query() {
    if (verb.hasBody()) {
      draw.use(Binding.QUERY_ON_VERB_WITH_BODY);
    } else if (draw.oneIn(2)) {
      draw.use(Binding.QUERY_BY_VERB);
      return parameter("", Place.QUERY);
    }
    boolean isRenamed = draw.oneIn(2);
    draw.use(isRenamed ? Binding.QUERY_RENAMED : Binding.QUERY_ANNOTATED);
    return isRenamed ? renamed("Query", "", Place.QUERY) : parameter("@Query", Place.QUERY);
  }

  private DrawnParameter field() {
    Binding binding =
        draw.use(
            draw.among(
                Binding.FIELD_BY_VERB,
                Binding.FIELD_ANNOTATED,
                Binding.FIELD_RENAMED,
                Binding.FIELD_SENT_AS_NULL));
    return switch (binding) {
      case FIELD_ANNOTATED -> parameter("@Field", Place.FIELD);
      case FIELD_RENAMED -> renamed("Field", draw.oneIn(2) ? ", sendNull = true" : "", Place.FIELD);
      case FIELD_SENT_AS_NULL -> parameter("@Field(sendNull = true)", Place.FIELD);
      default -> parameter("", Place.FIELD);
    };
  }

  private DrawnParameter renamed(String annotation, String more, Place place) {
    String name = explicitNames.remove(draw.upTo(explicitNames.size() - 1));
    String value = more.isEmpty() ? "" : "value = ";
    return parameter(
        names.remove(0).declared(),
        "@" + annotation + "(" + value + Texts.literal(name) + more + ")",
        place,
        name);
  }

  private DrawnParameter parameter(String annotation, Place place) {
    JavaName name = names.remove(0);
    return parameter(name.declared(), annotation, place, name.wire(isSnake));
  }

  /** A primitive is never null, and sending it as such is a mistake. */
  private DrawnParameter parameter(
      String declared, String annotation, Place place, String wireName) {
    DrawnType type = type(place);
    String said = type.isPrimitive() ? annotation.replace("sendNull = true", "") : annotation;
    return new DrawnParameter(
        declared, said.replace(", )", ")"), place, wireName, type, said.contains("sendNull"));
  }

  private DrawnType type(Place place) {
    DrawnType type = types.drawn(place);
    return place == Place.FIELD && !type.isPrimitive() && draw.oneIn(6)
        ? types.optional(place, type)
        : type;
  }
}
