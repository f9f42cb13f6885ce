package io.github.functionapps.processor.read;

import io.github.functionapps.processor.diagnostic.Code;
import java.util.HashSet;
import java.util.Set;

/** The prefix of an interface's paths: a path template that leaves the slash after it to them. */
final class BasePath {
  private BasePath() {}

  /** Parses a prefix. Its only flaw has the code of a base path, whatever it is. */
  static Template parse(String text) {
    Template template = TemplateParser.parse(text, PathRepair.BASE_PATH);
    if (template.flaw().isPresent()) {
      return Template.flawed(text, Code.BASE_PATH_INVALID, template.flaw().get().sentence());
    }
    if (text.endsWith("/")) {
      return Template.flawed(
          text,
          Code.BASE_PATH_INVALID,
          "A base path does not end in /, but \"%s\" does. Write \"%s\"."
              .formatted(text, text.replaceFirst("/+$", "")));
    }
    Set<String> seen = new HashSet<>();
    for (String variable : template.path().orElseThrow().variables()) {
      if (!seen.add(variable)) {
        return Template.flawed(
            text,
            Code.BASE_PATH_INVALID,
            "Each variable stands once in a base path, but \"%s\" has <%s> twice. Rename one of them."
                .formatted(text, variable));
      }
    }
    return template;
  }
}
