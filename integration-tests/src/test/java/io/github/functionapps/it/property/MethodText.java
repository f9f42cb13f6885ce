package io.github.functionapps.it.property;

import java.util.ArrayList;
import java.util.List;

/**
 * A method as it is written, in the pieces that a mistake may be in.
 *
 * @param annotations the verb, and what else stands before it
 * @param modifiers or type parameters
 * @param result what it returns
 * @param name its name
 * @param parameters with their annotations
 * @param end what follows the parameters
 */
record MethodText(
    List<String> annotations,
    String modifiers,
    String result,
    String name,
    List<String> parameters,
    String end) {
  MethodText annotated(List<String> all) {
    return new MethodText(all, modifiers, result, name, parameters, end);
  }

  MethodText alsoAnnotated(String annotation) {
    List<String> more = new ArrayList<>(annotations);
    more.add(annotation);
    return annotated(more);
  }

  MethodText timed(String duration) {
    List<String> others = annotations.stream().filter(a -> !a.startsWith("@Timeout")).toList();
    return annotated(others).alsoAnnotated("@Timeout(\"" + duration + "\")");
  }

  MethodText returning(String other) {
    return new MethodText(annotations, modifiers, other, name, parameters, end);
  }

  MethodText taking(List<String> others) {
    return new MethodText(annotations, modifiers, result, name, others, end);
  }

  MethodText alsoTaking(String... others) {
    List<String> more = new ArrayList<>(parameters);
    more.addAll(List.of(others));
    return taking(more);
  }

  MethodText modified(String text) {
    return new MethodText(annotations, text, result, name, parameters, end);
  }

  MethodText ending(String text) {
    return new MethodText(annotations, modifiers, result, name, parameters, text);
  }

  @Override
  public String toString() {
    return String.join(" ", annotations)
        + " "
        + modifiers
        + result
        + " "
        + name
        + "("
        + String.join(", ", parameters)
        + ")"
        + end
        + "\n";
  }
}
