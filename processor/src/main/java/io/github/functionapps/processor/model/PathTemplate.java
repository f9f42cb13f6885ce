package io.github.functionapps.processor.model;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/**
 * A path with variables, parsed.
 *
 * @param parts literals and variables in turn; no two literals touch
 */
public record PathTemplate(List<Part> parts) {
  /** The path of a route without any text of its own, under a prefix. */
  public static final PathTemplate EMPTY = new PathTemplate(List.of());

  public PathTemplate {
    parts = List.copyOf(parts);
  }

  /** A stretch of a path. */
  public sealed interface Part {}

  /** Text that is sent as it stands. */
  public record Literal(String text) implements Part {
    @Override
    public String toString() {
      return text;
    }
  }

  /** The place of an argument. */
  public record Variable(String name) implements Part {
    @Override
    public String toString() {
      return "<" + name + ">";
    }
  }

  /** This path, used as a prefix of another. */
  public PathTemplate then(PathTemplate rest) {
    if (parts.isEmpty() || rest.parts.isEmpty()) {
      return parts.isEmpty() ? rest : this;
    }
    int last = parts.size() - 1;
    if (parts.get(last) instanceof Literal end && rest.parts.get(0) instanceof Literal start) {
      Literal joined = new Literal(end.text() + start.text());
      return new PathTemplate(
          Stream.of(
                  parts.subList(0, last).stream(),
                  Stream.of(joined),
                  rest.parts.subList(1, rest.parts.size()).stream())
              .<Part>flatMap(part -> part)
              .toList());
    }
    return new PathTemplate(Stream.concat(parts.stream(), rest.parts.stream()).toList());
  }

  /** The names of the variables, in order. */
  public List<String> variables() {
    return parts.stream()
        .filter(Variable.class::isInstance)
        .map(part -> ((Variable) part).name())
        .toList();
  }

  /** The template as the field's docs write it: {@code /items/<item_id>}. */
  @Override
  public String toString() {
    return parts.stream().map(Part::toString).collect(joining());
  }
}
