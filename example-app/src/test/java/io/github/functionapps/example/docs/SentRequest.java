package io.github.functionapps.example.docs;

import io.github.functionapps.testing.RecordedRequest;
import java.io.IOException;
import java.util.List;

/** A request as comments of the documentation show it: {@code POST /items {"item":…}}. */
final class SentRequest {
  private SentRequest() {}

  static String text(RecordedRequest call) {
    String body = call.functionBody().isEmpty() ? "" : " " + call.functionBody();
    return call.verb().orElseThrow() + " " + call.functionPath().orElseThrow() + body;
  }

  /** The requests that the comments of a snippet show, in order. */
  static List<String> shown(String snippet) throws IOException {
    return Snippets.read()
        .get(snippet)
        .lines()
        .map(String::strip)
        .filter(line -> line.matches("// (GET|POST|PUT|PATCH|DELETE) .*"))
        .map(line -> line.substring("// ".length()))
        .toList();
  }
}
