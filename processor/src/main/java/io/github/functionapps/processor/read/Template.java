package io.github.functionapps.processor.read;

import io.github.functionapps.processor.diagnostic.Code;
import io.github.functionapps.processor.model.PathTemplate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A path template as somebody wrote it, and what became of it.
 *
 * @param text what is written
 * @param path the parsed path, unless there is a flaw
 * @param flaw why it could not be parsed
 */
record Template(String text, Optional<PathTemplate> path, Optional<Flaw> flaw) {
  /** A prefix that is not there, and a route that is only its prefix. */
  static final Template NONE = sound("", PathTemplate.EMPTY);

  private static final Pattern MENTION = Pattern.compile("[<{]([^<>{}]*)[>}]");

  /** What is wrong with a template: one of the two codes of paths, and its sentence. */
  record Flaw(Code code, String sentence) {}

  static Template sound(String text, PathTemplate path) {
    return new Template(text, Optional.of(path), Optional.empty());
  }

  static Template flawed(String text, Code code, String sentence) {
    return new Template(text, Optional.empty(), Optional.of(new Flaw(code, sentence)));
  }

  /** This template as a prefix of another. A flaw in either leaves the whole unparsed. */
  Template then(Template rest) {
    return new Template(
        text + rest.text,
        path.flatMap(start -> rest.path.map(start::then)),
        flaw.or(() -> rest.flaw));
  }

  /** The variables, each once; of a flawed template, whatever looks like one. */
  List<String> variables() {
    return path.map(parsed -> parsed.variables().stream())
        .orElseGet(() -> MENTION.matcher(text).results().map(mention -> mention.group(1).strip()))
        .distinct()
        .toList();
  }
}
