package io.github.functionapps.it.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The processor's three steps (design.md 8): read, then a model without elements, then write. */
@AnalyzeClasses(locations = Modules.ProcessorModule.class)
class ProcessorArchitectureTest {
  /** Of the runtime, what is read is annotations, and what is written is calls of generated. */
  @ArchTest
  static void arrowsPointOneWay(JavaClasses processor) {
    Arrows.below("io.github.functionapps.processor")
        .from("", "read", "write", "diagnostic", "model", "/annotation")
        .from("read", "model", "diagnostic", "/annotation")
        .from("write", "model", "/", "/annotation", "/generated")
        .from("model", "/annotation")
        .from("diagnostic")
        .check(processor);
  }

  @ArchTest
  static final ArchRule packagesAreFreeOfCycles =
      slices().matching("io.github.functionapps.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule modelHoldsNoElements =
      noClasses()
          .that()
          .resideInAPackage("io.github.functionapps.processor.model")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..");

  @ArchTest
  static final ArchRule writingCannotReport =
      noClasses()
          .that()
          .resideInAPackage("io.github.functionapps.processor.write")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("javax.annotation.processing.Messager");

  @ArchTest static final ArchRule nothingIsPrinted = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
}
