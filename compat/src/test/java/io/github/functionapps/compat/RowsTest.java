package io.github.functionapps.compat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.functionapps.compat.Row.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same application works beside everything that its users may have. */
@Execution(ExecutionMode.CONCURRENT)
class RowsTest {
  private static final List<Finding> FINDINGS = Collections.synchronizedList(new ArrayList<>());
  private static final List<String> UNSUCCESSFUL = Collections.synchronizedList(new ArrayList<>());

  static Stream<Row> rows() {
    return Rows.chosen();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void theApplicationWorks(Row row) throws Exception {
    UNSUCCESSFUL.add(row.name());
    Jdk jdk = jdk(row);
    Application application = new Application(row, Project.write(row), jdk);
    application.build();
    Child run = application.run();
    if (row.refusal().isEmpty()) {
      assertPassed(row, run);
    } else {
      assertRefused(row, run);
    }
    Finding finding = Finding.of(row, run);
    FINDINGS.add(finding);
    UNSUCCESSFUL.remove(row.name());
    say(row, finding.shown());
  }

  private static Jdk jdk(Row row) {
    if (row.jdk() == 0) {
      return Jdk.usual();
    }
    Optional<Jdk> found = Jdk.find(row.jdk());
    if (found.isEmpty()) {
      say(row, "NOT RUN: no such JDK is here; say where by -Dcompat.jdk" + row.jdk() + "=HOME");
    }
    assumeTrue(found.isPresent(), "no JDK " + row.jdk());
    return found.orElseThrow();
  }

  private static void assertPassed(Row row, Child run) throws IOException {
    List<String> expected = new ArrayList<>(expected("application.txt"));
    if (row.kind() == Kind.BOOT) {
      expected.addAll(expected("boot.txt"));
    }
    assertThat(run.lines("FAILED ")).as("failed checks").isEmpty();
    assertThat(run.lines("ok ")).as(() -> String.join("\n", run.output())).isEqualTo(expected);
    assertThat(run.exitCode()).isZero();
  }

  private static void assertRefused(Row row, Child run) {
    assertThat(run.lines("refused "))
        .as(() -> String.join("\n", run.output()))
        .singleElement()
        .asString()
        .contains(row.refusal());
    assertThat(run.lines("ok ")).isEmpty();
    assertThat(run.exitCode()).isEqualTo(1);
  }

  private static List<String> expected(String file) throws IOException {
    return Files.readAllLines(Project.SOURCES.resolve("expected").resolve(file));
  }

  private static void say(Row row, String what) {
    System.out.println(row + ": " + what);
  }

  @AfterAll
  static void thePageSaysTheSame() throws IOException {
    if (!UNSUCCESSFUL.isEmpty()) {
      System.out.println("NOT RUN, OR FAILED: " + String.join(", ", UNSUCCESSFUL));
    }
    if (Jdk.usual().feature() != Jdk.OLDEST) {
      System.out.println("NOT COMPARED: docs/compatibility.md is about JDK " + Jdk.OLDEST);
      return;
    }
    if (Boolean.getBoolean("compatibility.write")) {
      Section.write(FINDINGS);
    }
    Section.check(FINDINGS);
  }
}
