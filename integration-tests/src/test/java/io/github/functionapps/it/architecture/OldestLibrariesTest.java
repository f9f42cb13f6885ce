package io.github.functionapps.it.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * All that the runtime's class files, as they are published, refer to of HttpClient and Jackson is
 * there in the oldest versions that applications may have. To compile against those proves less:
 * against newer ones, the compiler may choose overloads that the older lack.
 */
class OldestLibrariesTest {
  private static final List<String> LIBRARIES = List.of("org.apache.hc.", "com.fasterxml.jackson.");

  private static final JavaClasses RUNTIME =
      new ClassFileImporter()
          .importLocations(new Modules.RuntimeModule().get(OldestLibrariesTest.class));

  @Test
  void theyHaveEachTypeAndMemberThatIsReferredTo() throws IOException {
    try (URLClassLoader oldest = oldest()) {
      assertThat(names(types().filter(type -> !isThere(type, oldest)))).isEmpty();
      assertThat(
              names(
                  members()
                      .filter(member -> !isThere(member, oldest))
                      .map(AccessTarget::getFullName)))
          .isEmpty();
    }
  }

  /** So that the test above cannot pass for want of something to look at. */
  @Test
  void whatIsReferredToIsSeen() {
    assertThat(names(types()))
        .contains(
            "org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder",
            "com.fasterxml.jackson.databind.json.JsonMapper");
    assertThat(names(members().map(AccessTarget::getFullName)))
        .hasSizeGreaterThan(200)
        .contains(
            "org.apache.hc.client5.http.config.RequestConfig.custom()",
            "com.fasterxml.jackson.databind.BeanDescription.findProperties()");
  }

  private static URLClassLoader oldest() throws IOException {
    try (Stream<Path> jars = Files.list(Path.of("target", "oldest"))) {
      URL[] urls = jars.map(OldestLibrariesTest::url).toArray(URL[]::new);
      assertThat(urls).hasSize(9);
      return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Stream<String> types() {
    return RUNTIME.stream()
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .map(Dependency::getTargetClass)
        .map(type -> type.getBaseComponentType().getName())
        .filter(OldestLibrariesTest::isOfLibrary);
  }

  private static Stream<AccessTarget> members() {
    return RUNTIME.stream()
        .flatMap(type -> type.getAccessesFromSelf().stream())
        .<AccessTarget>map(JavaAccess::getTarget)
        .filter(target -> isOfLibrary(target.getOwner().getName()));
  }

  private static boolean isOfLibrary(String type) {
    return LIBRARIES.stream().anyMatch(type::startsWith);
  }

  private static boolean isThere(String type, ClassLoader loader) {
    try {
      Class<?> unused = Class.forName(type, false, loader);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static boolean isThere(AccessTarget member, ClassLoader loader) {
    try {
      return hierarchy(Class.forName(member.getOwner().getName(), false, loader))
          .anyMatch(type -> declares(type, member));
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static Stream<Class<?>> hierarchy(Class<?> type) {
    return Stream.concat(
        Stream.of(type),
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
            .flatMap(OldestLibrariesTest::hierarchy));
  }

  private static boolean declares(Class<?> type, AccessTarget member) {
    if (member instanceof CodeUnitAccessTarget code) {
      return Stream.concat(
              Arrays.stream(type.getDeclaredMethods()),
              Arrays.stream(type.getDeclaredConstructors()))
          .anyMatch(candidate -> isSame(candidate, code));
    }
    return Arrays.stream(type.getDeclaredFields())
        .anyMatch(field -> field.getName().equals(member.getName()));
  }

  private static boolean isSame(Executable candidate, CodeUnitAccessTarget code) {
    String name = candidate instanceof Method ? candidate.getName() : "<init>";
    String result = candidate instanceof Method m ? m.getReturnType().getName() : "void";
    return name.equals(code.getName())
        && result.equals(code.getRawReturnType().getName())
        && Arrays.stream(candidate.getParameterTypes())
            .map(Class::getName)
            .toList()
            .equals(code.getRawParameterTypes().stream().map(JavaClass::getName).toList());
  }

  private static Set<String> names(Stream<String> names) {
    return names.collect(toCollection(TreeSet::new));
  }
}
