package io.github.functionapps.it.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The runtime's packages and the libraries that each may know (design.md 2 and 7). */
@AnalyzeClasses(
    locations = Modules.RuntimeModule.class,
    importOptions = Modules.WithoutRelocated.class)
class RuntimeArchitectureTest {
  private static final String[] HTTP_LIBRARIES = {
    "io.github.functionapps.internal.relocated..", "org.apache.hc.."
  };

  @ArchTest
  static void arrowsPointOneWay(JavaClasses runtime) {
    Arrows.below("io.github.functionapps")
        .from("annotation")
        .from("error")
        .from("auth", "error")
        .from("call", "error")
        .from("internal.failure", "error")
        .from(
            "internal.http",
            "internal.failure",
            "internal.relocated.okhttp3",
            "internal.relocated.okio",
            "internal.relocated.retrofit2",
            "internal.relocated.retrofit2.http",
            "error")
        .from("internal.json", "internal.failure", "error", "annotation")
        .from("internal.library", "error")
        .from("internal.envelope", "internal.json")
        .from("internal.decode", "internal.envelope", "internal.failure", "internal.json", "error")
        .from("internal.auth", "auth", "internal.http", "internal.failure", "error")
        .from("internal.lifetime", "internal.failure", "error")
        .from("internal.permit", "internal.lifetime")
        .from("internal.retry", "internal.failure", "call")
        .from(
            "internal.endpoint",
            "internal.auth",
            "internal.envelope",
            "internal.failure",
            "internal.http",
            "annotation",
            "auth",
            "call",
            "error")
        .from(
            "internal.poll",
            "internal.auth",
            "internal.endpoint",
            "internal.envelope",
            "internal.failure",
            "internal.http",
            "internal.lifetime",
            "internal.permit",
            "internal.retry",
            "auth",
            "call",
            "error")
        .from(
            "internal.call",
            "internal.auth",
            "internal.endpoint",
            "internal.failure",
            "internal.http",
            "internal.json",
            "internal.lifetime",
            "internal.permit",
            "internal.poll",
            "internal.retry",
            "auth",
            "call",
            "error")
        .from(
            "internal",
            "internal.auth",
            "internal.call",
            "internal.decode",
            "internal.endpoint",
            "internal.failure",
            "internal.http",
            "internal.json",
            "internal.poll",
            "internal.retry",
            "annotation",
            "auth",
            "call",
            "error")
        .from(
            "",
            "internal",
            "internal.call",
            "internal.decode",
            "internal.endpoint",
            "internal.envelope",
            "internal.failure",
            "internal.http",
            "internal.library",
            "internal.poll",
            "annotation",
            "auth",
            "call",
            "error")
        .from(
            "generated",
            "",
            "internal",
            "internal.call",
            "internal.decode",
            "internal.endpoint",
            "internal.failure",
            "internal.http",
            "internal.json",
            "annotation",
            "call",
            "error")
        .check(runtime);
  }

  @ArchTest
  static final ArchRule packagesAreFreeOfCycles =
      slices().matching("io.github.(**)").should().beFreeOfCycles();

  /** But for the one hook that hands in HttpClient's builders, and where it is kept. */
  @ArchTest
  static final ArchRule httpLibrariesStayInOneRoom =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "io.github.functionapps.internal.http", "io.github.functionapps.internal.library")
          .and()
          .doNotHaveFullyQualifiedName("io.github.functionapps.FunctionApps$Builder")
          .and()
          .doNotHaveFullyQualifiedName("io.github.functionapps.SettingsBuilder")
          .and()
          .doNotHaveFullyQualifiedName("io.github.functionapps.internal.Settings")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(HTTP_LIBRARIES);

  @ArchTest static final ArchRule nothingIsPrinted = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest static final ArchRule nothingIsLoggedByUtil = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
}
