package io.github.functionapps.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
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
          fitting(declarations, this::isBelow, access)
              .or(() -> fitting(declarations, this::isUncheckedBelow, access));
      if (narrowest.isEmpty()) {
        return Optional.empty();
      }
      chosen.add(narrowest.get());
    }
    return Optional.of(chosen);
  }

  /** The declaration whose result suits all others. */
  private static Optional<MethodSource> fitting(
      List<MethodSource> declarations, BiPredicate<TypeMirror, TypeMirror> suits, Access access) {
    return declarations.stream()
        .filter(
            source ->
                declarations.stream()
                    .allMatch(
                        other ->
                            suits.test(
                                source.type().getReturnType(), other.type().getReturnType())))
        .filter(source -> mentioned(source).allMatch(type -> canName(type, access)))
        .findFirst();
  }

  private boolean isBelow(TypeMirror narrow, TypeMirror wide) {
    return types.isSameType(narrow, wide)
        || (narrow.getKind() != TypeKind.VOID
            && wide.getKind() != TypeKind.VOID
            && types.isSubtype(narrow, wide));
  }

  /** What the compiler lets pass with a warning. */
  private boolean isUncheckedBelow(TypeMirror narrow, TypeMirror wide) {
    return isBelow(narrow, wide) || types.isSameType(types.erasure(narrow), types.erasure(wide));
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
