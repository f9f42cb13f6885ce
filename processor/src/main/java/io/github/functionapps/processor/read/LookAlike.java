package io.github.functionapps.processor.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;

/** Verbs of other libraries, imported by mistake: Retrofit's, Spring's, JAX-RS's, Feign's. */
final class LookAlike {
  private static final Pattern VERB =
      Pattern.compile("(?i)(get|post|put|patch|delete)(mapping|exchange)?");
  private static final List<String> WITHOUT_VERB =
      List.of("RequestLine", "RequestMapping", "HttpExchange", "HTTP");

  private LookAlike() {}

  /** What to write on a method that has no verb of ours. */
  static String advice(ExecutableElement method) {
    return method.getAnnotationMirrors().stream()
        .flatMap(mirror -> advice(method, mirror).stream())
        .findFirst()
        .or(() -> policyAdvice(method))
        .orElse("Annotate it, such as @Get(\"/items\"), or make it default or static.");
  }

  private static Optional<String> policyAdvice(ExecutableElement method) {
    return Annotations.ours(method, PolicyReader.ANNOTATIONS)
        .map(Annotations::simpleName)
        .map("Annotate it, such as @Get(\"/items\"): @%s alone calls nothing."::formatted)
        .findFirst();
  }

  private static Optional<String> advice(ExecutableElement method, AnnotationMirror mirror) {
    String name = Annotations.simpleName(mirror);
    Matcher verb = VERB.matcher(name);
    if (verb.matches()) {
      String ours = verb.group(1).toLowerCase(Locale.ROOT);
      return Optional.of(
          "Replace @%s by @%s%s(\"%s\") of io.github.functionapps.annotation."
              .formatted(
                  Annotations.name(mirror),
                  ours.substring(0, 1).toUpperCase(Locale.ROOT),
                  ours.substring(1),
                  ForeignPath.route(method, mirror).orElse(ForeignPath.EXAMPLE)));
    }
    return WITHOUT_VERB.contains(name)
        ? Optional.of(
            "Replace @%s by the verb of io.github.functionapps.annotation."
                .formatted(Annotations.name(mirror)))
        : Optional.empty();
  }
}
