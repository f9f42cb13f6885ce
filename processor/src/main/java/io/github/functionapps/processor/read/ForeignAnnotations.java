package io.github.functionapps.processor.read;

import io.github.functionapps.processor.diagnostic.Anchor;
import io.github.functionapps.processor.diagnostic.Code;
import io.github.functionapps.processor.diagnostic.Mistake;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Annotations by which other libraries call or are called: nothing here would read them, and what
 * they say would be lost without a word. Known ones only: anybody may have an annotation called
 * {@code Path} that means anything.
 */
final class ForeignAnnotations {
  private static final List<String> PACKAGES =
      List.of(
          "retrofit2.http",
          "org.springframework.web.bind.annotation",
          "org.springframework.web.service.annotation",
          "javax.ws.rs",
          "jakarta.ws.rs",
          "feign",
          "io.micronaut.http.annotation",
          "io.avaje.http.api");

  /** An editor offers it for the name of ours, and a test's time limit compiles here as well. */
  private static final String TIMEOUT = "org.junit.jupiter.api.Timeout";

  /** By the simple name, what holds a prefix of all routes. */
  private static final List<String> PREFIXES =
      List.of("Path", "RequestMapping", "HttpExchange", "Controller");

  private ForeignAnnotations() {}

  static boolean isOne(AnnotationMirror mirror) {
    String name = Annotations.name(mirror);
    return name.equals(TIMEOUT) || PACKAGES.contains(packageOf(name)) || Jackson3.isOne(mirror);
  }

  /** Those on a method that a client implements. */
  static Stream<Mistake> on(ExecutableElement method) {
    return on((Element) method)
        .map(
            mirror ->
                mistake(
                    method,
                    mirror,
                    Annotations.name(mirror).equals(TIMEOUT)
                        ? replacement(mirror, "@Timeout of io.github.functionapps.annotation")
                        : removal(mirror)));
  }

  /** Those on an interface that a client implements. */
  static Stream<Mistake> on(TypeElement api) {
    return on((Element) api).map(mirror -> mistake(api, mirror, advice(api, mirror)));
  }

  private static Stream<AnnotationMirror> on(Element bearer) {
    return bearer.getAnnotationMirrors().stream()
        .filter(ForeignAnnotations::isOne)
        .map(mirror -> mirror);
  }

  private static String advice(TypeElement api, AnnotationMirror mirror) {
    if (Annotations.name(mirror).equals(TIMEOUT)) {
      return replacement(mirror, "@Timeout of io.github.functionapps.annotation on its methods");
    }
    boolean hasPrefix =
        Annotations.ours(api, "FunctionApp")
            .filter(app -> Annotations.written(app, "path").isPresent())
            .isPresent();
    return PREFIXES.contains(Annotations.simpleName(mirror)) && !hasPrefix
        ? replacement(
            mirror,
            "path = \"%s\" in @FunctionApp"
                .formatted(ForeignPath.prefix(mirror).orElse(ForeignPath.EXAMPLE)))
        : removal(mirror);
  }

  static Mistake mistake(Element bearer, AnnotationMirror mirror, String advice) {
    return Code.ANNOTATION_NOT_ALLOWED_HERE.at(
        Anchor.of(bearer, mirror),
        Annotations.simpleName(mirror),
        "this one is of " + packageOf(Annotations.name(mirror)) + ", which no client reads",
        advice);
  }

  static String replacement(AnnotationMirror mirror, String ours) {
    return "Replace @%s by %s.".formatted(Annotations.name(mirror), ours);
  }

  /** What to do with one that nothing here stands for. */
  static String removal(AnnotationMirror mirror) {
    if (Jackson3.isOne(mirror)) {
      return "Annotate the class that is sent or read, by @%s."
          .formatted(Jackson3.counterpart(Annotations.name(mirror)));
    }
    String simpleName = Annotations.simpleName(mirror);
    return "Remove @%s: nothing reads it.%s"
        .formatted(
            Annotations.name(mirror),
            simpleName.contains("Header") || simpleName.contains("Cookie")
                ? " Set headers by FunctionApps.with(options -> options.header(…))."
                : "");
  }

  private static String packageOf(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }
}
