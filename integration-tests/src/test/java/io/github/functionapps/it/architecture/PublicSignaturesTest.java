package io.github.functionapps.it.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What users compile against names our own exported types, Jackson's and the JDK's only. */
@AnalyzeClasses(
    locations = Modules.RuntimeModule.class,
    importOptions = Modules.WithoutRelocated.class)
class PublicSignaturesTest {
  private static final List<String> HIDDEN =
      List.of("org.apache.hc", "io.github.functionapps.internal");

  /** The one setting that hands in HttpClient's builders. */
  private static final String HOOK =
      "io.github.functionapps.FunctionApps$Builder.httpClient(java.util.function.BiConsumer)";

  @ArchTest
  static final ArchRule signaturesNameNothingHidden =
      classes().that(areExported()).should(nameNothingHidden());

  private static DescribedPredicate<JavaClass> areExported() {
    return describe(
        "are exported",
        type ->
            !type.getPackageName().startsWith("io.github.functionapps.internal")
                && isVisible(type)
                && type.getEnclosingClass().map(PublicSignaturesTest::isVisible).orElse(true));
  }

  private static boolean isVisible(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        || type.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static ArchCondition<JavaClass> nameNothingHidden() {
    return new ArchCondition<>("name no hidden type in their signatures") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Stream.concat(Stream.of(type), type.getMembers().stream())
            .filter(owner -> !(owner instanceof JavaMember member) || isVisible(member))
            .forEach(
                owner ->
                    hiddenTypes(owner)
                        .forEach(hidden -> events.add(violated(type, owner, hidden))));
      }
    };
  }

  private static ConditionEvent violated(JavaClass type, Object owner, JavaClass hidden) {
    return SimpleConditionEvent.violated(type, owner + " names " + hidden.getName());
  }

  private static boolean isVisible(JavaMember member) {
    return (member.getModifiers().contains(JavaModifier.PUBLIC)
            || member.getModifiers().contains(JavaModifier.PROTECTED))
        && !member.getFullName().equals(HOOK);
  }

  private static Set<JavaClass> hiddenTypes(Object owner) {
    return signature(owner)
        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
        .filter(type -> HIDDEN.stream().anyMatch(type.getPackageName()::startsWith))
        .collect(Collectors.toSet());
  }

  private static Stream<JavaType> signature(Object owner) {
    if (owner instanceof JavaClass type) {
      return Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
    }
    if (owner instanceof JavaField field) {
      return Stream.of(field.getType());
    }
    JavaCodeUnit code = (JavaCodeUnit) owner;
    return Stream.of(
            Stream.of(code.getReturnType()),
            code.getParameterTypes().stream(),
            code.getExceptionTypes().stream())
        .flatMap(types -> types);
  }
}
