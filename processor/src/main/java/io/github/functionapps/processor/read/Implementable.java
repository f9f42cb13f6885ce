package io.github.functionapps.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Tells whether a class in the interface's package could declare all of its methods. */
final class Implementable {
  private final Types types;
  private final Elements elements;

  Implementable(Types types, Elements elements) {
    this.types = types;
    this.elements = elements;
  }

  /** One declaration for each method; empty if there is one that no class could implement. */
  Optional<List<MethodSource>> of(TypeElement api, List<List<MethodSource>> methods) {
    Access access = new Access(elements, api);
    List<MethodSource> chosen = new ArrayList<>();
    for (List<MethodSource> declarations : methods) {
      Optional<MethodSource> narrowest =
          declarations.stream()
              .filter(source -> declarations.stream().allMatch(o -> returnsNoLess(source, o)))
              .filter(source -> mentioned(source).allMatch(type -> canName(type, access)))
              .findFirst();
      if (narrowest.isEmpty()) {
        return Optional.empty();
      }
      chosen.add(narrowest.get());
    }
    return Optional.of(chosen);
  }

  private boolean returnsNoLess(MethodSource source, MethodSource other) {
    TypeMirror narrow = source.type().getReturnType();
    TypeMirror wide = other.type().getReturnType();
    return types.isSameType(narrow, wide)
        || (narrow.getKind() != TypeKind.VOID
            && wide.getKind() != TypeKind.VOID
            && types.isSubtype(narrow, wide))
        || types.isSameType(types.erasure(narrow), types.erasure(wide));
  }

  private static Stream<TypeMirror> mentioned(MethodSource source) {
    return Stream.concat(
        Stream.of(source.type().getReturnType()), source.type().getParameterTypes().stream());
  }

  private static boolean canName(TypeMirror type, Access access) {
    return access.obstacle(type).isEmpty()
        && TypeTree.nodes(type).noneMatch(node -> node.getKind() == TypeKind.ERROR);
  }
}
