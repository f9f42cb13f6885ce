package io.github.functionapps.processor.read;

import static java.util.Comparator.comparing;

import io.github.functionapps.processor.diagnostic.Anchor;
import io.github.functionapps.processor.diagnostic.Code;
import io.github.functionapps.processor.diagnostic.Findings;
import io.github.functionapps.processor.diagnostic.Mistake;
import io.github.functionapps.processor.model.Verb;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;

/** Reads what a method calls from its verb, or from that of the method it redeclares. */
final class RouteReader {
  private RouteReader() {}

  /**
   * A verb with its template.
   *
   * @param verb the verb
   * @param template the whole template, prefix included
   * @param anchor the template's text
   */
  record RouteSource(Verb verb, Template template, Anchor anchor) {
    /** The template as messages show it. */
    String quoted() {
      return "\"" + template.text() + "\"";
    }
  }

  static Optional<RouteSource> read(MethodSource source, Settings settings, Findings findings) {
    if (source.routes().isEmpty()) {
      findings.add(verbMissing(source));
      return Optional.empty();
    }
    ExecutableElement routed = source.routes().get(0);
    List<AnnotationMirror> verbs = Annotations.verbs(routed);
    if (verbs.size() > 1) {
      findings.add(
          Code.SEVERAL_VERBS.at(
              Anchor.of(routed, verbs.get(1)),
              source.text(),
              Annotations.simpleName(verbs.get(0)),
              Annotations.simpleName(verbs.get(1))));
    }
    AnnotationMirror verb = verbs.get(0);
    Anchor anchor = new Anchor(routed, verb, Annotations.written(verb, "value").orElse(null));
    Template own = ownTemplate(verb, settings);
    own.flaw().ifPresent(flaw -> findings.add(flaw.code().at(anchor, flaw.sentence())));
    Template whole = settings.prefix().then(own);
    checkVariables(whole, anchor, findings);
    return Optional.of(new RouteSource(verb(verbs), whole, anchor));
  }

  static Mistake verbMissing(MethodSource source) {
    return Code.VERB_MISSING.at(source.anchor(), source.text(), LookAlike.advice(source.method()));
  }

  private static Template ownTemplate(AnnotationMirror verb, Settings settings) {
    String text = Annotations.text(verb, "value");
    if (Annotations.isUnresolved(verb)) {
      // The compiler reports the missing constant; nothing is known about the path.
      return new Template(text, Optional.empty(), Optional.empty());
    }
    boolean isPrefixItself = text.isEmpty() && !settings.prefix().text().isEmpty();
    return isPrefixItself ? Template.NONE : TemplateParser.parse(text, PathRepair.ROUTE);
  }

  /** Of several by mistake, one with a body: it takes every parameter, so nothing follows. */
  private static Verb verb(List<AnnotationMirror> verbs) {
    return verbs.stream()
        .map(mirror -> Verb.valueOf(Annotations.simpleName(mirror).toUpperCase(Locale.ROOT)))
        .max(comparing(Verb::hasBody))
        .orElseThrow();
  }

  private static void checkVariables(Template whole, Anchor anchor, Findings findings) {
    Set<String> seen = new HashSet<>();
    whole.path().stream()
        .flatMap(path -> path.variables().stream())
        .filter(variable -> !seen.add(variable))
        .distinct()
        .forEach(
            twice ->
                findings.add(
                    Code.PATH_VARIABLE_TWICE.at(anchor, "\"" + whole.text() + "\"", twice)));
  }
}
