package io.github.functionapps.it.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.Assertions;

/** Which of a module's packages may use which others of ours; every package has a line. */
final class Arrows {
  private static final String OURS = "io.github.functionapps";

  private final String root;
  private final Map<String, Set<String>> targets = new LinkedHashMap<>();

  private Arrows(String root) {
    this.root = root;
  }

  /** The arrows between the packages below {@code root}, whose names are given relative to it. */
  static Arrows below(String root) {
    return new Arrows(root);
  }

  /** The package and all that it may use of ours; {@code ""} is the root itself. */
  Arrows from(String source, String... allowed) {
    Set<String> names = new TreeSet<>();
    names.add(absolute(source));
    for (String target : allowed) {
      names.add(absolute(target));
    }
    targets.put(absolute(source), names);
    return this;
  }

  void check(JavaClasses module) {
    Assertions.assertThat(packagesOf(module))
        .as("each package has its line among the arrows")
        .containsExactlyInAnyOrderElementsOf(targets.keySet());
    targets.forEach(
        (source, allowed) ->
            classes()
                .that()
                .resideInAPackage(source)
                .should()
                .onlyDependOnClassesThat(areForeignOrIn(allowed))
                .check(module));
  }

  private static Set<String> packagesOf(JavaClasses module) {
    return module.stream()
        .filter(type -> !type.getSimpleName().equals("module-info"))
        .map(JavaClass::getPackageName)
        .collect(toCollection(TreeSet::new));
  }

  private static DescribedPredicate<JavaClass> areForeignOrIn(Set<String> packages) {
    return describe(
        "are foreign or in " + packages,
        type ->
            !type.getBaseComponentType().getPackageName().startsWith(OURS)
                || packages.contains(type.getBaseComponentType().getPackageName()));
  }

  /** A name that starts with a slash is relative to the packages that all modules share. */
  private String absolute(String name) {
    if (name.startsWith("/")) {
      return name.length() == 1 ? OURS : OURS + "." + name.substring(1);
    }
    return name.isEmpty() ? root : root + "." + name;
  }
}
