package io.github.functionapps.processor.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.github.functionapps.processor.FunctionAppProcessor;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.TreeNode;
import tools.jackson.databind.JsonNode;

/** Whatever is of Jackson 3, what is named in its place exists, and is a type that travels. */
class Jackson3Test {
  static Stream<Class<?>> values() throws IOException {
    return Stream.concat(
        Stream.of(JsonNode.class, TreeNode.class, tools.jackson.databind.util.TokenBuffer.class),
        classes("tools/jackson/databind/node/").filter(JsonNode.class::isAssignableFrom));
  }

  static Stream<Class<?>> annotations() throws IOException {
    return classes("tools/jackson/databind/annotation/").filter(Class::isAnnotation);
  }

  @ParameterizedTest
  @MethodSource("values")
  void aValueHasItsCounterpart(Class<?> type) {
    String named = named(messages("@Post(\"/x\") void send(" + type.getName() + " item);"));
    assertThat(messages("@Post(\"/x\") void send(" + named + " item);")).isEmpty();
    assertThat(messages("@Get(\"/x\") " + named + " read();")).isEmpty();
    assertThat(named(messages("@Get(\"/x\") " + type.getName() + " read();"))).isEqualTo(named);
  }

  @ParameterizedTest
  @MethodSource("annotations")
  void anAnnotationHasItsCounterpart(Class<?> annotation) throws ClassNotFoundException {
    assertThat(
            Class.forName(annotation.getName().replace("tools.jackson.", "com.fasterxml.jackson.")))
        .matches(Class::isAnnotation);
  }

  @Test
  void theUsersOwnModuleMayReadThem() {
    assertThat(
            messages(
                "@Post(\"/x\") tools.jackson.databind.JsonNode send(tools.jackson.databind.JsonNode"
                    + " item);",
                "-Afunctionapps.customJackson=true"))
        .isEmpty();
  }

  private static String named(List<String> messages) {
    assertThat(messages).singleElement().asString().contains(" of Jackson 3, while");
    return messages.get(0).replaceAll(".* Use (.*)\\.$", "$1");
  }

  private static List<String> messages(String method, String... options) {
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new FunctionAppProcessor())
            .withOptions((Object[]) options)
            .compile(
                JavaFileObjects.forSourceString(
                    "com.acme.Api",
                    """
                    package com.acme;
                    import io.github.functionapps.annotation.*;
                    @FunctionApp("a") interface Api { %s }
                    """
                        .formatted(method)));
    return compilation.diagnostics().stream()
        .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
        .map(d -> d.getMessage(null))
        .toList();
  }

  private static Stream<Class<?>> classes(String folder) throws IOException {
    String jar = JsonNode.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    try (JarFile entries = new JarFile(Path.of(jar).toFile())) {
      return entries.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.startsWith(folder) && name.endsWith(".class"))
          .filter(name -> !name.contains("$") && !name.contains("-info"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .<Class<?>>map(Jackson3Test::named)
          .filter(type -> Modifier.isPublic(type.getModifiers()))
          .filter(type -> type.getTypeParameters().length == 0) // it would want its arguments
          .toList()
          .stream();
    }
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new LinkageError(name, e);
    }
  }
}
