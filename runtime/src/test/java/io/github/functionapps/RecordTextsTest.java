package io.github.functionapps;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.functionapps.internal.decode.NotAnswered;
import io.github.functionapps.internal.failure.Failure;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A record's own text has all that it holds. Each record of the runtime is made here with a mark in
 * every component that can hold text, and its text may have those marks only that are listed: names
 * of the caller's own code, and ids and addresses that were checked or that it may know. So a new
 * component, or a new record, must be thought of.
 */
class RecordTextsTest {
  private static final Set<String> TOLD =
      new TreeSet<>(
          List.of(
              // Simple names of exceptions, kinds and times; and an id.
              "AttemptEvent.failure",
              "AttemptEvent.retryIn",
              "AttemptEvent.transportKind",
              "EndEvent.callId",
              "EndEvent.failure",
              // Where a call can be asked for, but not the location itself.
              "CallHandle.callId",
              "CallHandle.function",
              "CallHandle.route",
              "CallHandle.verb",
              "Whereabouts.callId",
              "Whereabouts.functionId",
              // As an exception calls the endpoint.
              "CallPlan.function",
              "CallPlan.route",
              "CallPlan.verb",
              // Who asks whom for tokens.
              "ClientCredentials.clientId",
              "ClientCredentials.tokenUrl",
              // What is on the class path.
              "Library.artifact",
              "Library.origin",
              "Library.version",
              // A value of the user's code before it is sent anywhere: a type.
              "ResumedShape.wrappers",
              "ResultShape.absent"));

  /** In a value that a component holds. */
  private static final String NESTED = "PLANTED";

  @Test
  void noRecordTellsMoreThanNamesIdsAndNumbers() throws Exception {
    Set<String> told = new TreeSet<>();
    for (Class<?> type : records()) {
      String text = made(type, type.getSimpleName()).toString();
      for (RecordComponent component : type.getRecordComponents()) {
        String name = type.getSimpleName() + "." + component.getName();
        if (text.contains(mark(name))) {
          told.add(name);
        }
      }
      assertThat(text).doesNotContain(NESTED);
    }
    assertThat(told).isEqualTo(TOLD);
  }

  private static List<Class<?>> records() throws Exception {
    Path classes =
        Path.of(FunctionApps.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
          .map(file -> file.substring(0, file.length() - ".class".length()))
          .<Class<?>>map(file -> loaded(file.replace('/', '.').replace('\\', '.')))
          .filter(Class::isRecord)
          .toList();
    }
  }

  private static Class<?> loaded(String name) {
    try {
      return Class.forName(name, false, FunctionApps.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static Object made(Class<?> type, String name) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = marked(components[i].getType(), mark(name + "." + components[i].getName()));
    }
    Constructor<?> constructor =
        type.getDeclaredConstructor(
            Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    constructor.setAccessible(true);
    return constructor.newInstance(values);
  }

  /** No mark begins with another. */
  private static String mark(String component) {
    return component + "!";
  }

  /** A value with the mark in it, where one can be made; of other classes, none. */
  private static Object marked(Class<?> type, String mark) throws ReflectiveOperationException {
    if (type == int.class || type == Integer.class) {
      return 1;
    }
    if (type == boolean.class) {
      return true;
    }
    if (type == OptionalInt.class) {
      return OptionalInt.of(1);
    }
    if (type == Duration.class) {
      return Duration.ofSeconds(1);
    }
    if (type == Instant.class) {
      return Instant.EPOCH;
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type == String.class || type == Object.class) {
      return mark;
    }
    if (type == URI.class) {
      return URI.create("https://localhost/" + mark);
    }
    if (type == Map.class) {
      return Map.of(mark, mark);
    }
    if (type == List.class) {
      return List.of(mark);
    }
    if (type == Optional.class) {
      return Optional.of(mark);
    }
    if (type == JsonNode.class) {
      return TextNode.valueOf(mark);
    }
    if (type == Failure.class) {
      return new NotAnswered(true, NESTED, 1, NESTED);
    }
    return type.isRecord() ? made(type, NESTED) : null;
  }
}
