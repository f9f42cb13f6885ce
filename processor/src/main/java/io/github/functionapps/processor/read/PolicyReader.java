package io.github.functionapps.processor.read;

import io.github.functionapps.processor.diagnostic.Anchor;
import io.github.functionapps.processor.diagnostic.Code;
import io.github.functionapps.processor.diagnostic.Findings;
import io.github.functionapps.processor.diagnostic.Mistake;
import io.github.functionapps.processor.model.CallPolicy;
import io.github.functionapps.processor.model.Verb;
import io.github.functionapps.processor.read.ResultGrammar.Wrapper;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;

/**
 * Reads how a method may be called. What it does not say itself it inherits, annotation by
 * annotation, from what it redeclares.
 */
final class PolicyReader {
  private static final String TIMEOUT = "Timeout";
  private static final String IDEMPOTENT = "Idempotent";
  private static final String RESPOND_ASYNC = "RespondAsync";

  /** The annotations that are read here. */
  static final List<String> ANNOTATIONS = List.of(TIMEOUT, IDEMPOTENT, RESPOND_ASYNC);

  private final MethodSource source;
  private final Verb verb;

  PolicyReader(MethodSource source, Verb verb) {
    this.source = source;
    this.verb = verb;
  }

  /** An annotation where it stands. */
  private record Bearing(ExecutableElement bearer, AnnotationMirror annotation) {
    String text() {
      return Annotations.text(annotation, "value");
    }

    boolean isUnresolved() {
      return Annotations.isUnresolved(annotation);
    }

    Anchor anchor() {
      return new Anchor(bearer, annotation, Annotations.written(annotation, "value").orElse(null));
    }
  }

  /** The policy, unless there is a mistake or a value does not exist. */
  Optional<CallPolicy> read(Findings findings) {
    Optional<Bearing> timeout = first(TIMEOUT);
    Optional<Mistake> mistake =
        timeout
            .filter(bearing -> !bearing.isUnresolved())
            .filter(bearing -> TimeoutText.parse(bearing.text()).isEmpty())
            .map(PolicyReader::invalid);
    mistake.ifPresent(findings::add);
    return mistake.isPresent() || isUnresolved()
        ? Optional.empty()
        : Optional.of(
            new CallPolicy(
                isIdempotent(first(IDEMPOTENT)),
                timeout.map(Bearing::text),
                isRespondAsync(first(RESPOND_ASYNC))));
  }

  private static Mistake invalid(Bearing timeout) {
    return Code.TIMEOUT_INVALID.at(
        timeout.anchor(), "\"" + timeout.text() + "\"", TimeoutText.advice(timeout.text()));
  }

  private boolean isUnresolved() {
    return ANNOTATIONS.stream()
        .flatMap(this::bearings)
        .anyMatch(bearing -> bearing.filter(Bearing::isUnresolved).isPresent());
  }

  /** Whether all that it redeclares says the same where it says nothing itself. */
  boolean isUnambiguous() {
    boolean isOne =
        isOne(bearings(TIMEOUT).map(bearing -> bearing.map(PolicyReader::time)))
            && isOne(bearings(IDEMPOTENT).map(this::isIdempotent))
            && isOne(bearings(RESPOND_ASYNC).map(this::isRespondAsync));
    return isOne || isUnresolved();
  }

  private static boolean isOne(Stream<?> meanings) {
    return meanings.distinct().count() == 1;
  }

  /** A minute is 60 seconds. */
  private static String time(Bearing timeout) {
    return TimeoutText.parse(timeout.text()).map(Duration::toString).orElse(timeout.text());
  }

  private boolean isIdempotent(Optional<Bearing> bearing) {
    return bearing
        .map(idempotent -> !idempotent.text().equals("false"))
        .orElse(verb.isIdempotent());
  }

  /** A method that returns the running call needs no word about it. */
  private boolean isRespondAsync(Optional<Bearing> bearing) {
    return bearing.isPresent()
        && !ResultGrammar.of(source.type().getReturnType(), source.method().getReturnType())
            .has(Wrapper.FUNCTION_CALL);
  }

  private Optional<Bearing> first(String annotation) {
    return bearings(annotation).findFirst().orElseThrow();
  }

  private Stream<Optional<Bearing>> bearings(String annotation) {
    return bearings(source, annotation);
  }

  /** The method's own annotation, or else what each of those that it redeclares has of it. */
  private static Stream<Optional<Bearing>> bearings(MethodSource source, String annotation) {
    Optional<Bearing> own =
        Annotations.ours(source.method(), annotation)
            .map(mirror -> new Bearing(source.method(), mirror));
    return own.isPresent() || source.redeclared().isEmpty()
        ? Stream.of(own)
        : source.redeclared().stream().flatMap(above -> bearings(above, annotation));
  }
}
