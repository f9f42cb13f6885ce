package io.github.functionapps.processor.read;

import com.palantir.javapoet.ClassName;
import io.github.functionapps.processor.diagnostic.Anchor;
import io.github.functionapps.processor.diagnostic.Code;
import io.github.functionapps.processor.diagnostic.Findings;
import io.github.functionapps.processor.diagnostic.Mistake;
import io.github.functionapps.processor.model.Client;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Checks what an interface says about itself. */
final class ApiChecks {
  private static final int LONGEST_EXTERNAL_ID = 255;

  private final Elements elements;

  ApiChecks(Elements elements) {
    this.elements = elements;
  }

  /** Whether it is an interface at all: nothing inside of anything else is judged. */
  static boolean isInterface(TypeElement api, Findings findings) {
    String kind =
        switch (api.getKind()) {
          case INTERFACE -> "";
          case ANNOTATION_TYPE -> "an annotation";
          case ENUM -> "an enum";
          case RECORD -> "a record";
          default -> "a class";
        };
    if (!kind.isEmpty()) {
      findings.add(Code.NOT_AN_INTERFACE.at(Anchor.of(api), api.getSimpleName(), kind));
    }
    return kind.isEmpty();
  }

  void run(TypeElement api, ClassName client, Findings findings) {
    AnnotationMirror app = Annotations.ours(api, "FunctionApp").orElseThrow();
    checkExternalId(api, app, findings);
    Settings.of(api)
        .prefix()
        .flaw()
        .filter(flaw -> !Annotations.isUnresolved(app))
        .ifPresent(flaw -> findings.add(flaw.code().at(at(api, app, "path"), flaw.sentence())));
    ForeignAnnotations.on(api).forEach(findings::add);
    invisible(api, elements).ifPresent(culprit -> findings.add(hidden(api, culprit)));
    if (api.getModifiers().contains(Modifier.SEALED)) {
      findings.add(
          Code.INTERFACE_SEALED.at(Anchor.of(api), api.getSimpleName(), Unsealing.advice(api)));
    }
    if (!api.getTypeParameters().isEmpty()) {
      findings.add(
          Code.INTERFACE_GENERIC.at(Anchor.of(api), api.getSimpleName(), api.getSimpleName()));
    }
    takenBy(api, client)
        .ifPresent(
            other ->
                findings.add(
                    Code.GENERATED_NAME_TAKEN.at(
                        Anchor.of(api), api.getSimpleName(), client.simpleName(), other)));
    checkRuntime(api, findings);
  }

  private static void checkExternalId(TypeElement api, AnnotationMirror app, Findings findings) {
    idFlaw(Annotations.text(app, "value"))
        .filter(flaw -> !Annotations.isUnresolved(app))
        .ifPresent(
            flaw ->
                findings.add(
                    Code.EXTERNAL_ID_INVALID.at(
                        at(api, app, "value"), "that of " + api.getSimpleName(), flaw)));
  }

  private static Optional<String> idFlaw(String id) {
    int length = id.codePointCount(0, id.length());
    if (id.isBlank()) {
      return Optional.of("is blank");
    }
    if (id.equals(".") || id.equals("..")) {
      return Optional.of("is " + id + ", which no address can hold");
    }
    return length > LONGEST_EXTERNAL_ID ? Optional.of("has " + length) : Characters.flaw(id);
  }

  private static Anchor at(TypeElement api, AnnotationMirror app, String member) {
    AnnotationValue value = Annotations.written(app, member).orElse(null);
    return new Anchor(api, app, value);
  }

  /** The type that hides the interface from other classes of its package. */
  static Optional<Element> invisible(TypeElement api, Elements elements) {
    for (Element e = api; e instanceof TypeElement; e = e.getEnclosingElement()) {
      if (e.getModifiers().contains(Modifier.PRIVATE) || isImplicit(e, elements)) {
        return Optional.of(e);
      }
    }
    return Optional.empty();
  }

  /** The class of a compact source file, which Java 25 declares: no other file finds its name. */
  private static boolean isImplicit(Element type, Elements elements) {
    return type instanceof TypeElement unnamed
        && unnamed.getNestingKind() == NestingKind.TOP_LEVEL
        && unnamed.getModifiers().contains(Modifier.FINAL)
        && elements.getPackageOf(unnamed).isUnnamed()
        && elements.getTypeElement(unnamed.getQualifiedName()) == null;
  }

  private Mistake hidden(TypeElement api, Element culprit) {
    String found = culprit.equals(api) ? "it" : culprit.getSimpleName().toString();
    return isImplicit(culprit, elements)
        ? Code.INTERFACE_PRIVATE.at(
            Anchor.of(api),
            api.getSimpleName(),
            "nothing else can name the class " + found + " around it",
            "Move it to a file of its own.")
        : Code.INTERFACE_PRIVATE.at(
            Anchor.of(api), api.getSimpleName(), found + " is private", "Remove private.");
  }

  /** Who has the name that the client needs. A client of an earlier run gives way. */
  private Optional<String> takenBy(TypeElement api, ClassName client) {
    Optional<TypeElement> namesake = new Namesakes(elements).first(api);
    if (namesake.isPresent()) {
      return Optional.of("the client of " + TypeTree.text(namesake.get().asType()));
    }
    return Optional.ofNullable(elements.getTypeElement(client.canonicalName()))
        .filter(
            existing ->
                Annotations.named(existing, "io.github.functionapps.generated.GeneratedClient")
                    .isEmpty())
        .map(existing -> "another class");
  }

  static String flatName(TypeElement api) {
    return String.join("_", ClassName.get(api).simpleNames());
  }

  private void checkRuntime(TypeElement api, Findings findings) {
    TypeElement abi = elements.getTypeElement("io.github.functionapps.generated.Abi");
    Optional<Integer> version =
        Optional.ofNullable(abi).stream()
            .flatMap(type -> ElementFilter.fieldsIn(type.getEnclosedElements()).stream())
            .filter(field -> field.getSimpleName().contentEquals("VERSION"))
            .map(VariableElement::getConstantValue)
            .filter(Integer.class::isInstance)
            .map(Integer.class::cast)
            .findFirst();
    if (version.isEmpty() || version.get() < Client.ABI) {
      findings.add(
          Code.RUNTIME_TOO_OLD.at(
              Anchor.of(api), Client.ABI, version.map(Object::toString).orElse("none")));
    }
  }
}
