package io.github.functionapps.it.property;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source that is only in memory, with every import that the grammar needs. */
final class SourceFile extends SimpleJavaFileObject {
  static final String PACKAGE = "drawn";

  private static final String HEAD =
      """
      package drawn;
      import com.fasterxml.jackson.annotation.*;
      import com.fasterxml.jackson.databind.JsonNode;
      import io.github.functionapps.*;
      import io.github.functionapps.annotation.*;
      import java.math.*;
      import java.net.URI;
      import java.time.*;
      import java.util.*;
      import java.util.concurrent.CompletableFuture;
      import org.jspecify.annotations.*;
      """;

  private final String text;

  private SourceFile(String typeName, String text) {
    super(URI.create("string:///drawn/" + typeName + ".java"), Kind.SOURCE);
    this.text = text;
  }

  /** The file of one top-level type. */
  static SourceFile of(String typeName, String declaration) {
    return new SourceFile(typeName, HEAD + declaration);
  }

  /** The text without its head, which is the same everywhere. */
  String body() {
    return text.substring(HEAD.length());
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }
}
