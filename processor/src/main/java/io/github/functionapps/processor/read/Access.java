package io.github.functionapps.processor.read;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** What a generated class, in the package of its interface, can name. */
final class Access {
  private final Elements elements;
  private final PackageElement home;

  Access(Elements elements, TypeElement api) {
    this.elements = elements;
    this.home = elements.getPackageOf(api);
  }

  /** Why the class cannot name a part of a type, if it cannot. */
  Optional<String> obstacle(TypeMirror type) {
    return TypeTree.nodes(type)
        .flatMap(node -> TypeTree.element(node).stream())
        .flatMap(element -> obstacle(element).stream())
        .findFirst();
  }

  private Optional<String> obstacle(TypeElement type) {
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      if (e.getModifiers().contains(Modifier.PRIVATE)) {
        return Optional.of(e.getSimpleName() + " is private");
      }
      if (!e.getModifiers().contains(Modifier.PUBLIC) && !elements.getPackageOf(e).equals(home)) {
        return Optional.of(
            "%s can only be seen in the package %s"
                .formatted(e.getSimpleName(), elements.getPackageOf(e).getQualifiedName()));
      }
    }
    return Optional.empty();
  }
}
