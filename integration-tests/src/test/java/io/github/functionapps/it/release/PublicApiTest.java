package io.github.functionapps.it.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.testing.LocalCdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * All that users and their generated clients can compile against, as it is written down. Until
 * there is a release to compare with, this is what says that it has changed.
 */
class PublicApiTest {
  private static final Path FILE = Path.of("src/test/resources/public-api.txt");
  private static final String BETWEEN = "\n\n";

  @Test
  void isWhatIsWrittenDown() throws IOException {
    List<String> found =
        Stream.of(FunctionApps.class, LocalCdf.class)
            .flatMap(member -> PublicApi.ofModuleOf(member).stream())
            .toList();
    if (Boolean.getBoolean("api.write")) {
      Files.writeString(FILE, String.join(BETWEEN, found) + "\n");
    }

    assertThat(found)
        .as(
            "the public API; if the change is meant, it needs a line in CHANGELOG.md and:"
                + " mvn test -pl integration-tests -am -Dtest=PublicApiTest -Dapi.write=true"
                + " -Dsurefire.failIfNoSpecifiedTests=false")
        .containsExactlyElementsOf(
            List.of(Files.readString(FILE).stripTrailing().split(BETWEEN, -1)));
  }
}
