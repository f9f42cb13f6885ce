package io.github.functionapps.processor.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
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
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** The processor's verdict on types is what the runtime's mapper does with them. */
class MapperTest {
  private static final JsonMapper MAPPER = Mappers.create(Naming.SNAKE_CASE, builder -> {});
  private static final JsonMapper STRICT =
      Mappers.create(
          Naming.SNAKE_CASE, builder -> builder.enable(SerializationFeature.FAIL_ON_EMPTY_BEANS));
  private static final Path HERE = Path.of("src/test/java/io/github/functionapps/processor/json");
  private static final List<Class<?>> SAMPLES = List.of(Samples.class, PropertySamples.class);

  /** Read without an error, but what is read goes nowhere. */
  private static final Set<String> LOST = Set.of("noGetters", "holderOfNoGetters");

  /** Written without an error, but as a text that nobody reads. */
  private static final Set<String> MUTE =
      Set.of("byPlain", "byTextRecord", "byFactory", "bySilentKey");

  /** Anew for each test: a mutation run takes a test to have done what is done within it. */
  private final List<String> fromClassFile = messages(compiler().compile(api()));

  @Test
  void acceptsAsResultsWhatIsRead() throws Exception {
    assertThat(samples(field -> isReported(" read_" + field.getName() + "() ") == isRead(field)))
        .as("refused though read, or accepted though not")
        .isEmpty();
  }

  /** A value of the very type: what its parts are at run time is nobody's to tell before. */
  @Test
  void acceptsAsParametersWhatIsWritten() throws Exception {
    assertThat(samples(field -> isReported("] the_" + field.getName() + " ") == isWritten(field)))
        .as("refused though written, or accepted though not")
        .isEmpty();
  }

  @Test
  void isTheSameFromSource() throws IOException {
    List<JavaFileObject> sources = new ArrayList<>(List.of(api()));
    for (Class<?> samples : SAMPLES) {
      String text = Files.readString(HERE.resolve(samples.getSimpleName() + ".java"));
      sources.add(JavaFileObjects.forSourceString(samples.getName(), text));
    }

    assertThat(messages(compiler().compile(sources))).isEqualTo(fromClassFile);
  }

  private interface Condition {
    boolean holds(Field sample) throws Exception;
  }

  private static List<Field> fields() {
    return SAMPLES.stream()
        .flatMap(samples -> Stream.of(samples.getDeclaredFields()))
        .filter(field -> !field.isSynthetic())
        .toList();
  }

  private static List<String> samples(Condition condition) throws Exception {
    List<String> names = new ArrayList<>();
    for (Field field : fields()) {
      if (condition.holds(field)) {
        names.add(field.getName());
      }
    }
    return names;
  }

  private boolean isReported(String place) {
    return fromClassFile.stream().filter(message -> message.contains(place)).count() == 1;
  }

  private static boolean isRead(Field field) throws JsonProcessingException {
    try {
      MAPPER.readValue(json(field), type(field));
      return !LOST.contains(field.getName());
    } catch (InvalidDefinitionException | InvalidTypeIdException e) {
      return false;
    } catch (MismatchedInputException e) {
      if (e.getMessage().contains("no Creators") || e.getMessage().contains("Cannot map `null`")) {
        return false;
      }
      throw e;
    }
  }

  private static boolean isWritten(Field field) throws JsonProcessingException {
    try {
      STRICT.writerFor(type(field)).writeValueAsString(example(field));
      return !MUTE.contains(field.getName());
    } catch (InvalidDefinitionException e) {
      return false;
    } catch (JsonMappingException e) {
      if (e.getMessage().startsWith("Conflicting getter definitions")) {
        return false;
      }
      throw e;
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
    for (Field field : fields()) {
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
