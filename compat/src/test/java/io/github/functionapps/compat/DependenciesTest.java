package io.github.functionapps.compat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the runtime brings along, as it is published. */
class DependenciesTest {
  @Test
  void theRuntimeBringsNothingElse() throws Exception {
    Project project = Project.writeAlone("runtime-alone");
    Maven.build(project, Jdk.usual(), "dependency:list");

    List<String> brought =
        Files.readAllLines(project.folder().resolve("target/dependencies.txt")).stream()
            .map(line -> line.strip().split(":", -1))
            .filter(parts -> parts.length > 3) // the others are a heading
            .map(parts -> parts[0] + ":" + parts[1])
            .sorted()
            .toList();

    assertThat(brought)
        .isEqualTo(
            Files.readAllLines(Project.SOURCES.resolve("expected/runtime-dependencies.txt")));
  }
}
