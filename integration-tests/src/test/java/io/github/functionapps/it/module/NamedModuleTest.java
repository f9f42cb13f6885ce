package io.github.functionapps.it.module;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.auth.ClientCredentials;
import io.github.functionapps.testing.LocalCdf;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's module compiles and runs against the runtime on the module path. */
class NamedModuleTest {
  private static final String MAIN = "com.acme.parts/com.acme.parts.Main";

  @TempDir Path folder;
  private LocalCdf cdf;

  @BeforeEach
  void start() {
    cdf = LocalCdf.start();
    cdf.function("inventory")
        .get(
            "/parts/{part_id}",
            request -> Map.of("part_id", request.pathInt("part_id"), "display_name", "pump"))
        .post(
            "/parts",
            request -> request.body().path("part").path("display_name").asText().length());
  }

  @AfterEach
  void stop() {
    cdf.close();
  }

  @Test
  void anApplicationMakesItsClientByTheConstructor() throws Exception {
    List<String> printed =
        runModule(
            """
            module com.acme.parts {
              requires io.github.functionapps.runtime;

              opens com.acme.parts to com.fasterxml.jackson.databind;
            }
            """);

    assertThat(printed)
        .containsExactly(
            "named: true",
            "runtime: io.github.functionapps.runtime",
            "new: Part[partId=7, displayName=pump]",
            "async: Part[partId=8, displayName=pump]",
            "add: 4",
            "create: PartsApi: the module com.acme.parts hides com.acme.parts.PartsApiClient; add the line"
                + " \"opens com.acme.parts to io.github.functionapps.runtime;\" to its"
                + " module-info.java, or write new PartsApiClient(apps)");
    assertThat(cdf.violations()).isEmpty();
  }

  /** Our annotations are part of what it exports, hence transitive; create needs it opened. */
  @Test
  void aLibraryExportsItsInterface() throws Exception {
    List<String> printed =
        runModule(
            """
            module com.acme.parts {
              requires transitive io.github.functionapps.runtime;

              exports com.acme.parts;
              opens com.acme.parts to io.github.functionapps.runtime;
            }
            """);

    assertThat(printed)
        .contains("new: Part[partId=7, displayName=pump]")
        .last()
        .isEqualTo("create: Part[partId=9, displayName=pump]");
    assertThat(cdf.violations()).isEmpty();
  }

  @Test
  void theDocumentedModuleWorks() throws Exception {
    Path documented =
        Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .resolveSibling("docs-snippets/src/test/module/module-info.java");

    assertThat(runModule(Files.readString(documented)))
        .contains("new: Part[partId=7, displayName=pump]")
        .last()
        .isEqualTo("create: Part[partId=9, displayName=pump]");
    assertThat(cdf.violations()).isEmpty();
  }

  /** It can be created then, but not called with types of its own. */
  @Test
  void anApplicationThatIsNotOpenToJacksonIsToldWhichLineIsMissing() throws Exception {
    List<String> printed =
        runModule(
            """
            module com.acme.parts {
              requires io.github.functionapps.runtime;

              opens com.acme.parts to io.github.functionapps.runtime;
            }
            """);

    String closed =
        "the module com.acme.parts hides the types of com.acme.parts from Jackson, which reads and"
            + " writes them; add the line \"opens com.acme.parts to"
            + " com.fasterxml.jackson.databind;\" to its module-info.java";
    assertThat(printed)
        .containsExactly(
            "named: true",
            "runtime: io.github.functionapps.runtime",
            "new: module-info: GET /parts/<part_id> of inventory: " + closed + " (has run)",
            "async: GET /parts/<part_id> of inventory: " + closed,
            "add: module-info: POST /parts of inventory: " + closed,
            "create: module-info: GET /parts/<part_id> of inventory: " + closed + " (has run)");
  }

  private List<String> runModule(String moduleInfo) throws URISyntaxException {
    Path sources = Path.of(Objects.requireNonNull(getClass().getResource("/named-module")).toURI());
    NamedModule module = NamedModule.of(moduleInfo, sources, folder);
    assertThat(module.compile()).isEmpty();
    ClientCredentials credentials = cdf.credentials();
    return module.run(
        MAIN,
        folder.resolve("errors.txt"),
        cdf.baseUrl().toString(),
        cdf.project(),
        credentials.tokenUrl().toString(),
        credentials.clientId(),
        credentials.clientSecret());
  }
}
