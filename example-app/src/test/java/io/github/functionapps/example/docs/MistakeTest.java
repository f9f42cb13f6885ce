package io.github.functionapps.example.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compile error that the first project's page shows is the one that javac prints. */
class MistakeTest {
  @TempDir private Path generated;

  @Test
  void theShownMistakeIsReportedInTheShownWords() throws IOException {
    String mistaken =
        Snippets.read().get("first-api").replace("(int itemId, boo", "(int itmId, boo");

    String page = Files.readString(Snippets.repository().resolve("docs/getting-started.md"));

    assertThat(errors(mistaken))
        .singleElement()
        .satisfies(
            error ->
                assertThat(page.replaceAll("\\s+", " "))
                    .contains(
                        "ItemsApi.java:[%d,%d] %s"
                            .formatted(
                                error.getLineNumber(),
                                error.getColumnNumber(),
                                error.getMessage(Locale.ROOT))));
  }

  private List<Diagnostic<? extends JavaFileObject>> errors(String source) {
    JavaFileObject file =
        new SimpleJavaFileObject(
            URI.create("string:///ItemsApi.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavaCompiler.CompilationTask task =
        ToolProvider.getSystemJavaCompiler()
            .getTask(
                null,
                null,
                diagnostics,
                List.of(
                    "-proc:only",
                    "-classpath",
                    System.getProperty("java.class.path"),
                    "-s",
                    generated.toString()),
                null,
                List.of(file));
    assertThat(task.call()).isFalse();
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .toList();
  }
}
