package io.github.functionapps.it.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Our BOM manages one version of all that we publish, and nothing else. */
class BomTest {
  private static final String MANAGED = "/project/dependencyManagement/dependencies/dependency";

  private final Pom bom = Pom.of("bom");

  @Test
  void managesEachPublishedArtifactAndNothingElse() {
    List<String> published =
        Pom.of(".").texts("/project/modules/module").stream()
            .map(Pom::of)
            .filter(Pom::isPublished)
            .filter(module -> !module.texts("/project/packaging").contains("pom"))
            .flatMap(module -> module.texts("/project/artifactId").stream())
            .toList();

    assertThat(published).contains("function-apps-runtime");
    assertThat(bom.texts(MANAGED + "/artifactId")).containsExactlyInAnyOrderElementsOf(published);
    assertThat(bom.texts(MANAGED + "/groupId")).containsOnly("io.github.functionapps");
  }

  @Test
  void managesTheVersionThatItHasItself() {
    assertThat(bom.texts(MANAGED + "/version")).containsOnly("${project.version}");
  }

  /** The parent manages what our own build and tests use; an import must not bring that along. */
  @Test
  void isPublishedWithoutItsParent() {
    assertThat(bom.texts("//plugin[artifactId='flatten-maven-plugin']//flattenMode"))
        .containsExactly("bom");
    assertThat(bom.texts("/project/dependencyManagement//scope")).isEmpty();
  }
}
