package io.github.functionapps.it.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The stand-in knows the runtime as its users do, and forces no test library on them. */
@AnalyzeClasses(locations = Modules.TestingModule.class)
class TestingArchitectureTest {
  @ArchTest
  static void arrowsPointOneWay(JavaClasses testing) {
    Arrows.below("io.github.functionapps.testing")
        .from("", "internal.framework", "internal.http", "/", "/auth")
        .from("internal.framework")
        .from("internal.http")
        .from("junit", "", "/")
        .check(testing);
  }

  @ArchTest
  static final ArchRule noTestLibraryIsForcedOnUsers =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.github.functionapps.testing.junit")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.junit..", "org.assertj..", "org.opentest4j..");

  @ArchTest
  static final ArchRule theExtensionNeedsJUnitsApiOnly =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.junit..", "org.assertj..", "org.opentest4j..")
                  .and(resideOutsideOfPackage("org.junit.jupiter.api..")));

  @ArchTest static final ArchRule nothingIsPrinted = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
}
