package io.github.functionapps.processor.read;

import io.github.functionapps.processor.diagnostic.Anchor;
import io.github.functionapps.processor.diagnostic.Code;
import io.github.functionapps.processor.diagnostic.Diagnostics;
import io.github.functionapps.processor.diagnostic.Mistake;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reports verbs where they have no effect: nothing that is written is ignored. */
public final class StrayVerbs {
  private final Diagnostics diagnostics;

  public StrayVerbs(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Judges a method that has a verb by what it is and by where it stands. */
  public void check(ExecutableElement method) {
    TypeElement type = Enclosing.typeOf(method);
    boolean isApp = Annotations.ours(type, "FunctionApp").isPresent();
    if (type.getKind() != ElementKind.INTERFACE && isApp) {
      return; // NotAnInterface says it all
    }
    Optional<Mistake> misplaced = misplaced(method);
    if (misplaced.isPresent()) {
      diagnostics.report(misplaced.get());
    } else if (!isApp && type.getTypeParameters().isEmpty() && !isSilenced(type)) {
      diagnostics.report(Code.FUNCTION_APP_MISSING.at(Anchor.of(type), type.getSimpleName()));
    }
  }

  /** Judges the methods that an interface inherits from class files, which have no lines. */
  public void checkInherited(TypeElement api, CompiledTypes compiled) {
    MethodFamilies.withParents(api).stream()
        .filter(parent -> !compiled.contain(parent))
        .flatMap(parent -> ElementFilter.methodsIn(parent.getEnclosedElements()).stream())
        .filter(method -> !Annotations.verbs(method).isEmpty())
        .flatMap(method -> misplaced(method).stream())
        .forEach(
            mistake ->
                diagnostics.report(
                    mistake.inheritedBy(api, mistake.anchor().element().toString())));
  }

  private static Optional<Mistake> misplaced(ExecutableElement method) {
    AnnotationMirror verb = Annotations.verbs(method).get(0);
    String kind = kind(method);
    return kind.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Code.VERB_NOT_ALLOWED_HERE.at(
                Anchor.of(method, verb),
                Annotations.simpleName(verb),
                method.getSimpleName() + "()",
                kind));
  }

  /** What a method is, if it is none that a client implements. */
  static String kind(ExecutableElement method) {
    if (method.getKind() == ElementKind.CONSTRUCTOR) {
      return "a constructor";
    }
    return switch (Enclosing.typeOf(method).getKind()) {
      case INTERFACE -> {
        if (method.isDefault()) {
          yield "a default method";
        }
        if (method.getModifiers().contains(Modifier.STATIC)) {
          yield "static";
        }
        yield method.getModifiers().contains(Modifier.PRIVATE) ? "private" : "";
      }
      case ANNOTATION_TYPE -> "an element of an annotation";
      case ENUM -> "a method of an enum";
      case RECORD -> "a method of a record";
      default -> "a method of a class";
    };
  }

  private static boolean isSilenced(TypeElement type) {
    for (Element e = type; e != null; e = e.getEnclosingElement()) {
      SuppressWarnings suppress = e.getAnnotation(SuppressWarnings.class);
      if (suppress != null && List.of(suppress.value()).contains("FunctionAppMissing")) {
        return true;
      }
    }
    return false;
  }
}
