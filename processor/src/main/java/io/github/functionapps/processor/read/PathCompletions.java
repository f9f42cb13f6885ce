package io.github.functionapps.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** What may be written next in a path template, or as the name of one of its variables. */
public final class PathCompletions {
  private static final String OPENING = "<{";
  private static final String CLOSING = ">}";

  private PathCompletions() {}

  /**
   * The values that an annotation of a method or parameter may have.
   *
   * @param element the method or parameter
   * @param annotation the annotation
   * @param typed what is there so far, with or without quotes
   * @return the values, without quotes
   */
  public static List<String> of(Element element, AnnotationMirror annotation, String typed) {
    String text = typed.strip().replace("\"", "");
    if (element instanceof ExecutableElement method
        && Annotations.verbs(method).contains(annotation)) {
      return templates(method, text);
    }
    return element instanceof VariableElement parameter
            && parameter.getEnclosingElement() instanceof ExecutableElement method
            && Annotations.ours(parameter, "Path").filter(annotation::equals).isPresent()
        ? variables(method).filter(variable -> variable.startsWith(text)).toList()
        : List.of();
  }

  /** The template with each variable that a parameter waits for. */
  private static List<String> templates(ExecutableElement method, String text) {
    int open = Math.max(text.lastIndexOf('<'), text.lastIndexOf('{'));
    boolean isOpen = open > Math.max(text.lastIndexOf('>'), text.lastIndexOf('}'));
    if (!isOpen && !text.endsWith("/")) {
      return List.of();
    }
    char opening = isOpen ? text.charAt(open) : '<';
    String before = isOpen ? text.substring(0, open) : text;
    String begun = isOpen ? text.substring(open + 1) : "";
    Settings settings = Settings.of(Enclosing.typeOf(method));
    List<String> bound = settings.prefix().then(route(before + "_")).variables();
    return method.getParameters().stream()
        .flatMap(parameter -> variable(parameter, settings).stream())
        .filter(name -> !bound.contains(name) && name.startsWith(begun))
        .map(name -> before + opening + name + CLOSING.charAt(OPENING.indexOf(opening)))
        .toList();
  }

  /** The variable that would give a parameter its place, if it may go into a path. */
  private static Optional<String> variable(VariableElement parameter, Settings settings) {
    List<ParameterSource.Binding> bindings = ParameterSource.bindings(parameter);
    if (bindings.stream()
        .anyMatch(binding -> !Annotations.simpleName(binding.annotation()).equals("Path"))) {
      return Optional.empty();
    }
    return bindings.stream()
        .flatMap((ParameterSource.Binding binding) -> binding.name().stream())
        .findFirst()
        .or(() -> Optional.of(settings.wireName(parameter.getSimpleName().toString())));
  }

  private static Stream<String> variables(ExecutableElement method) {
    Settings settings = Settings.of(Enclosing.typeOf(method));
    return Annotations.verbs(method).stream()
        .map(verb -> settings.prefix().then(route(Annotations.text(verb, "value"))))
        .flatMap(template -> template.variables().stream())
        .distinct();
  }

  private static Template route(String text) {
    return TemplateParser.parse(text, PathRepair.ROUTE);
  }
}
