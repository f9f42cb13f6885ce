package io.github.functionapps.processor.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.github.functionapps.annotation.Naming;
import io.github.functionapps.internal.json.Mappers;
import io.github.functionapps.processor.FunctionAppProcessor;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The processor's verdict on types is what the runtime's mapper does with them. */
class MapperTest {
  private static final JsonMapper MAPPER = Mappers.create(Naming.SNAKE_CASE, builder -> {});
  private static final JsonMapper STRICT =
      Mappers.create(
          Naming.SNAKE_CASE, builder -> builder.enable(SerializationFeature.FAIL_ON_EMPTY_BEANS));
  private static final Path SOURCE =
      Path.of("src/test/java/io/github/functionapps/processor/json/Samples.java");

  private static List<String> fromClassFile;
  private static List<String> fromSource;

  static Stream<String> samples() {
    return Stream.of(Samples.class.getDeclaredFields()).map(Field::getName);
  }

  @BeforeAll
  static void compile() throws IOException {
    JavaFileObject samples =
        JavaFileObjects.forSourceString(Samples.class.getName(), Files.readString(SOURCE));
    fromClassFile = messages(compiler().compile(api()));
    fromSource = messages(compiler().compile(api(), samples));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsWhatIsAccepted(String sample) throws Exception {
    boolean isRead = isRead(Samples.class.getField(sample));

    assertThat(fromClassFile.stream().filter(m -> m.contains(" read_" + sample + "() ")))
        .as("from a class file, read by Jackson: %s", isRead)
        .hasSize(isRead ? 0 : 1);
  }

  /** A value of the very type: what its parts are at run time is nobody's to tell before. */
  @ParameterizedTest
  @MethodSource("samples")
  void writesWhatIsAccepted(String sample) throws Exception {
    boolean isWritten = isWritten(Samples.class.getField(sample));

    assertThat(fromClassFile.stream().filter(m -> m.contains("] the_" + sample + " ")))
        .as("from a class file, written by Jackson: %s", isWritten)
        .hasSize(isWritten ? 0 : 1);
  }

  @Test
  void isTheSameFromSource() {
    assertThat(fromSource).isEqualTo(fromClassFile);
  }

  private static boolean isRead(Field field) throws JsonProcessingException {
    try {
      MAPPER.readValue(json(field), type(field));
      return true;
    } catch (InvalidDefinitionException | InvalidTypeIdException e) {
      return false;
    } catch (MismatchedInputException e) {
      if (e.getMessage().contains("no Creators")) {
        return false;
      }
      throw e;
    }
  }

  private static boolean isWritten(Field field) throws JsonProcessingException {
    try {
      STRICT.writerFor(type(field)).writeValueAsString(example(field));
      return true;
    } catch (InvalidDefinitionException e) {
      return false;
    }
  }

  /** What was read; for what cannot be read there is nothing in it that could fail. */
  private static Object example(Field field) throws JsonProcessingException {
    return Examples.of(field.getName())
        .orElseGet(
            () -> {
              try {
                return MAPPER.readValue(json(field), type(field));
              } catch (JsonProcessingException e) {
                throw new AssertionError("needs an example: " + field.getName(), e);
              }
            });
  }

  private static JavaType type(Field field) {
    return MAPPER.constructType(field.getGenericType());
  }

  private static String json(Field field) {
    return field.getAnnotation(Samples.Json.class).value().replace('\'', '"');
  }

  private static Compiler compiler() {
    return Compiler.javac()
        .withProcessors(new FunctionAppProcessor())
        .withOptions("-Xmaxerrs", "1000");
  }

  private static JavaFileObject api() {
    StringBuilder methods = new StringBuilder();
    for (Field field : Samples.class.getDeclaredFields()) {
      String type = field.getGenericType().getTypeName().replace('$', '.');
      methods.append("@Get(\"/x\") %s read_%s();%n".formatted(type, field.getName()));
      methods.append(
          "@Post(\"/x\") void write_%s(%s the_%s);%n"
              .formatted(field.getName(), type, field.getName()));
    }
    return JavaFileObjects.forSourceString(
        "com.acme.Api",
        """
        package com.acme;
        import io.github.functionapps.annotation.*;
        @FunctionApp("a") interface Api {
        %s
        }
        """
            .formatted(methods));
  }

  private static List<String> messages(Compilation compilation) {
    List<String> messages = new ArrayList<>();
    compilation.diagnostics().stream()
        .filter(d -> d.getMessage(null).startsWith("["))
        .forEach(d -> messages.add(d.getLineNumber() + ": " + d.getMessage(null)));
    assertThat(messages)
        .hasSize(compilation.errors().size())
        .allMatch(m -> m.contains("[TypeNotReadable]") || m.contains("[TypeNotWritable]"));
    return messages;
  }
}
