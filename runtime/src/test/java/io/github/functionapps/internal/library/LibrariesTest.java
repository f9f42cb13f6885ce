package io.github.functionapps.internal.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.functionapps.error.ConfigurationException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibrariesTest {
  @Test
  void whatIsThereIsFoundWithItsVersionAndItsJar() {
    assertThat(Libraries.found())
        .extracting(Library::artifact)
        .containsExactly(
            "httpclient5",
            "httpcore5",
            "jackson-annotations",
            "jackson-core",
            "jackson-databind",
            "jackson-datatype-jdk8",
            "jackson-datatype-jsr310");
    assertThat(Libraries.found())
        .allSatisfy(
            library -> {
              assertThat(library.version()).matches("\\d+\\.\\d+.*");
              assertThat(library.origin())
                  .endsWith(library.artifact() + "-" + library.version() + ".jar");
              assertThat(library.isTooOld()).isFalse();
            });
    assertThatCode(Libraries::check).doesNotThrowAnyException();
  }

  @Test
  void allThatAreTooOldAreNamedAtOnceWithWhatToSet() {
    assertThatThrownBy(
            () ->
                Libraries.refuseOld(
                    List.of(
                        library("httpclient5", Family.HTTP_CLIENT, "5.4", "5.3.1"),
                        library("httpcore5", Family.HTTP_CLIENT, "5.3", "5.2.5"),
                        library("jackson-core", Family.JACKSON, "2.15", "2.15.4"),
                        library("jackson-databind", Family.JACKSON, "2.15", "2.14.3"))))
        .isInstanceOfSatisfying(
            ConfigurationException.class, e -> assertThat(e.setting()).isEqualTo("httpclient5"))
        .hasMessage(
            "httpclient5 5.4 or newer is required, but 5.3.1 is in file:/lib/httpclient5.jar;"
                + " httpcore5 5.3 or newer is required, but 5.2.5 is in file:/lib/httpcore5.jar;"
                + " jackson-databind 2.15 or newer is required, but 2.14.3 is in"
                + " file:/lib/jackson-databind.jar; set the properties"
                + " httpclient5.version to 5.4 or newer and httpcore5.version to 5.3 or newer, which"
                + " Spring Boot reads, or manage org.apache.httpcomponents.client5:httpclient5 and"
                + " org.apache.httpcomponents.core5:httpcore5 and httpcore5-h2 in these versions;"
                + " set the property jackson-bom.version (jackson-2-bom.version from Spring Boot 4"
                + " on) to 2.15 or newer, which Spring Boot reads, or import"
                + " com.fasterxml.jackson:jackson-bom in such a version");
  }

  @ParameterizedTest
  @CsvSource({
    "5.3.1,    true",
    "5.3,      true",
    "4.5.14,   true",
    "5.4,      false",
    "5.4-beta1, false",
    "5.10.1,   false",
    "6.0,      false",
    "unknown,  false",
    ",         false",
  })
  void versionsAreComparedByTheirNumbers(@Nullable String version, boolean isTooOld) {
    assertThat(library("httpclient5", Family.HTTP_CLIENT, "5.4", version).isTooOld())
        .isEqualTo(isTooOld);
  }

  @Test
  void aMisfitNamesWhatIsMissingAndAllVersions() {
    LinkageError error = new NoClassDefFoundError("com/fasterxml/jackson/annotation/Newer");
    assertThat(Libraries.misfit(error))
        .hasMessageStartingWith(
            "libraries that fit together are required, but one lacks what another refers to"
                + " (NoClassDefFoundError: com/fasterxml/jackson/annotation/Newer); found"
                + " httpclient5 5.")
        .hasMessageContaining(", jackson-databind 2.")
        .hasMessageEndingWith(
            "; have one BOM manage all of Jackson, and one version of httpclient5 go with the"
                + " httpcore5 and httpcore5-h2 that it declares")
        .hasSuppressedException(error);
  }

  private static Library library(
      String artifact, Family family, String floor, @Nullable String version) {
    return new Library(artifact, family, floor, version, "file:/lib/" + artifact + ".jar");
  }
}
