package io.github.functionapps.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The runtime waits for locks, never for monitors: before JDK 24, a virtual thread that waits for
 * one, or in one, keeps its carrier.
 */
class MonitorsTest {
  @Test
  void theRuntimeHasNone() {
    JavaClasses runtime =
        new ClassFileImporter()
            .withImportOption(new Modules.WithoutRelocated())
            .importLocations(new Modules.RuntimeModule().get(MonitorsTest.class));
    assertThat(runtime).hasSizeGreaterThan(100);
    assertThat(monitors(runtime.stream())).isEmpty();
  }

  @Test
  void onesThatAreThereAreFound() {
    JavaClasses classes = new ClassFileImporter().importClasses(Method.class, Block.class);
    assertThat(monitors(classes.stream()))
        .map(String::strip)
        .hasSize(2)
        .anyMatch("synchronized void method();"::equals)
        .anyMatch(line -> line.endsWith("monitorenter"));
  }

  /** The lines of the disassembly that speak of monitors, but for those that leave them. */
  private static List<String> monitors(Stream<JavaClass> classes) {
    return disassembly(classes.map(JavaClass::getName).toList())
        .lines()
        .filter(line -> line.matches(".*\\bsynchronized\\b.*\\);|.*\\bmonitorenter"))
        .toList();
  }

  private static String disassembly(List<String> classes) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    String[] options = {"-c", "-p", "-cp", System.getProperty("java.class.path")};
    int failed =
        ToolProvider.findFirst("javap")
            .orElseThrow()
            .run(
                out,
                out,
                Stream.concat(Stream.of(options), classes.stream()).toArray(String[]::new));
    assertThat(failed).as("%s", text).isZero();
    return text.toString();
  }

  @SuppressWarnings("unused")
  private static final class Method {
    synchronized void method() {}
  }

  @SuppressWarnings("unused")
  private static final class Block {
    private int count;

    void method() {
      synchronized (this) {
        count++;
      }
    }
  }
}
