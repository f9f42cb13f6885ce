package io.github.functionapps.processor.read;

import io.github.functionapps.processor.diagnostic.Anchor;
import io.github.functionapps.processor.diagnostic.Code;
import io.github.functionapps.processor.diagnostic.Findings;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;

/** Checks how a call is to be made: what is declared rightly but waits for a later release. */
final class PolicyChecks {
  private static final List<String> ANNOTATIONS = List.of("RespondAsync", "Timeout", "Idempotent");

  private PolicyChecks() {}

  static void run(MethodSource source, Findings findings) {
    bearers(source)
        .forEach(
            method ->
                Annotations.ours(method, "Timeout")
                    .ifPresent(timeout -> checkTimeout(method, timeout, findings)));
    if (!findings.hasErrors()) {
      refuse(source, findings);
    }
  }

  /** Redeclared without a verb, a method inherits these with its route. */
  private static Stream<ExecutableElement> bearers(MethodSource source) {
    return Stream.concat(Stream.of(source.method()), source.routes().stream()).distinct();
  }

  private static void checkTimeout(
      ExecutableElement method, AnnotationMirror timeout, Findings findings) {
    String text = Annotations.text(timeout, "value");
    if (!Annotations.isUnresolved(timeout) && !isPositiveDuration(text)) {
      findings.add(
          Code.TIMEOUT_INVALID.at(
              new Anchor(method, timeout, Annotations.written(timeout, "value").orElse(null)),
              "\"" + text + "\""));
    }
  }

  private static boolean isPositiveDuration(String text) {
    try {
      Duration duration = Duration.parse(text);
      return !duration.isZero() && !duration.isNegative();
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static void refuse(MethodSource source, Findings findings) {
    bearers(source)
        .forEach(
            method ->
                Annotations.ours(method, ANNOTATIONS)
                    .forEach(
                        mirror ->
                            findings.add(
                                Code.NOT_YET_SUPPORTED.at(
                                    Anchor.of(method, mirror),
                                    "@" + Annotations.simpleName(mirror),
                                    "Remove it."))));
  }
}
