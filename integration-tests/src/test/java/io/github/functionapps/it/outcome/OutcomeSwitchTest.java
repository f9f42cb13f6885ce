package io.github.functionapps.it.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/**
 * From Java 21 on, a switch over outcomes needs no default, and one that forgets a case is told.
 */
@EnabledForJreRange(min = JRE.JAVA_21)
class OutcomeSwitchTest {
  private static final String SWITCH =
      """
      import io.github.functionapps.Outcome;
      final class Switch {
        static <T> String of(Outcome<T> outcome) {
          return switch (outcome) {
            case Outcome.Success<T>(T value) -> "value " + value;
            case Outcome.FunctionError<T> error -> "status " + error.status();
            case Outcome.FunctionFailed<T> failed -> "crash";
            case Outcome.FunctionTimedOut<T> timeout -> "timeout";
          };
        }
      }
      """;

  @TempDir Path classes;

  @Test
  void fourCasesAreAll() {
    assertThat(errors(SWITCH)).isEmpty();
  }

  @Test
  void threeCasesAreNot() {
    String three = SWITCH.replaceAll("(?m)^.*FunctionTimedOut.*\n", "");
    assertThat(errors(three)).contains("does not cover all possible input values");
  }

  private String errors(String source) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter errors = new StringWriter();
    List<String> options =
        List.of(
            "--release",
            "21",
            "-proc:none",
            "-classpath",
            System.getProperty("java.class.path"),
            "-d",
            classes.toString());
    SimpleJavaFileObject file =
        new SimpleJavaFileObject(
            URI.create("string:///Switch.java"), SimpleJavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    compiler.getTask(errors, null, null, options, null, List.of(file)).call();
    return errors.toString();
  }
}
