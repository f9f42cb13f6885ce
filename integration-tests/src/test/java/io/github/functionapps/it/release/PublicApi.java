package io.github.functionapps.it.release;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * The public API of a module, read from its classes: one text for the module, one for each type.
 */
final class PublicApi {
  private PublicApi() {}

  /** The texts of the module that the class comes from, in a folder or a jar. */
  static List<String> ofModuleOf(Class<?> member) {
    ModuleReference module =
        ModuleFinder.of(locationOf(member)).findAll().stream().findFirst().orElseThrow();
    Set<String> exported = exportedBy(module.descriptor());
    List<String> texts = new ArrayList<>();
    try (ModuleReader reader = module.open();
        Stream<String> names = reader.list()) {
      List<Class<?>> types =
          names
              .filter(name -> name.endsWith(".class") && exported.contains(packageOf(name)))
              .<Class<?>>map(name -> typeIn(name, member.getClassLoader()))
              .filter(type -> !type.isSynthetic() && isVisible(type))
              .sorted((a, b) -> a.getName().compareTo(b.getName()))
              .toList();
      texts.add(textOf(module.descriptor(), types));
      types.forEach(type -> texts.add(TypeText.of(type)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static Path locationOf(Class<?> member) {
    try {
      return Path.of(member.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<String> exportedBy(ModuleDescriptor module) {
    return module.exports().stream()
        .filter(exports -> !exports.isQualified())
        .map(Exports::source)
        .collect(toSet());
  }

  private static String packageOf(String classFile) {
    int end = classFile.lastIndexOf('/');
    return end < 0 ? "" : classFile.substring(0, end).replace('/', '.');
  }

  private static Class<?> typeIn(String classFile, ClassLoader loader) {
    String name = classFile.substring(0, classFile.length() - ".class".length());
    try {
      return Class.forName(name.replace('/', '.'), false, loader);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isVisible(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return !type.isAnonymousClass()
        && !type.isLocalClass()
        && (type.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0
        && (outer == null || isVisible(outer));
  }

  private static String textOf(ModuleDescriptor module, List<Class<?>> types) {
    Stream<String> requires =
        module.requires().stream()
            .filter(required -> required.modifiers().contains(Requires.Modifier.TRANSITIVE))
            .map(required -> "\n  requires transitive " + required.name());
    Stream<String> exports =
        types.stream()
            .map(Class::getPackage)
            .distinct()
            .map(Objects::requireNonNull)
            .map(exported -> "\n  exports " + exported.getName() + nullness(exported));
    return "module "
        + module.name()
        + Stream.concat(requires.sorted(), exports.sorted()).collect(joining());
  }

  private static String nullness(Package exported) {
    return exported.isAnnotationPresent(NullMarked.class) ? ", which is @NullMarked" : "";
  }
}
