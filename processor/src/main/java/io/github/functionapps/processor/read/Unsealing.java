package io.github.functionapps.processor.read;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** How to open a sealed interface so that everything around it still compiles. */
final class Unsealing {
  private Unsealing() {}

  static String advice(TypeElement api) {
    // What extends a sealed type says how it goes on; nothing else may.
    String opened =
        hasSealedParent(api, Optional.empty())
            ? "Declare it non-sealed, without permits"
            : "Remove sealed, and permits where it is written";
    String closedBelow =
        api.getPermittedSubclasses().stream()
            .flatMap(type -> TypeTree.element(type).stream())
            .filter(heir -> heir.getModifiers().contains(Modifier.NON_SEALED))
            .filter(heir -> !hasSealedParent(heir, Optional.of(api)))
            .map(heir -> heir.getSimpleName().toString())
            .collect(joining(" and "));
    return opened + (closedBelow.isEmpty() ? "" : "; remove non-sealed from " + closedBelow) + ".";
  }

  private static boolean hasSealedParent(TypeElement type, Optional<TypeElement> but) {
    List<? extends TypeMirror> parents = type.getInterfaces();
    return parents.stream()
        .flatMap(parent -> TypeTree.element(parent).stream())
        .filter(parent -> but.filter(parent::equals).isEmpty())
        .anyMatch(parent -> parent.getModifiers().contains(Modifier.SEALED));
  }
}
