package io.github.functionapps.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.functionapps.annotation.Naming;
import java.nio.charset.StandardCharsets;

/** What is said of JSON that cannot be read as a type, and of values that cannot be written. */
final class RefusedJson {
  static final JsonMapper MAPPER = Mappers.create(Naming.SNAKE_CASE, builder -> {});

  private RefusedJson() {}

  static String pointer(String json, Class<?> type) {
    return pointerOf(problem(json, MAPPER.constructType(type)));
  }

  static String pointer(String json, TypeReference<?> type) {
    return pointerOf(problem(json, MAPPER.constructType(type)));
  }

  static String pointerOf(UnreadableException problem) {
    String message = problem.getMessage();
    assertThat(message).startsWith("the data at ").doesNotContain("PLANTED");
    return message.substring("the data at ".length(), message.indexOf(" must be "));
  }

  static UnreadableException problem(String json, JavaType type) {
    return problem(json, type, MAPPER);
  }

  static UnreadableException problem(String json, JavaType type, JsonMapper mapper) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return catchThrowableOfType(
        UnreadableException.class,
        () -> {
          try (var parser = mapper.createParser(bytes)) {
            parser.nextToken();
            DataReader.of(mapper, type).read(parser, bytes, 0);
          }
        });
  }

  static String refusal(Object value) {
    return catchThrowableOfType(
            UnwritableException.class,
            () -> {
              CallEnvelope envelope = new CallEnvelope(MAPPER, 10_000, "/p", "POST");
              envelope.field("v", MAPPER.writerFor(value.getClass()), value);
            })
        .getMessage();
  }
}
