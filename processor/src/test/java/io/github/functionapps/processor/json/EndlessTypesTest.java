package io.github.functionapps.processor.json;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.functionapps.annotation.Naming;
import io.github.functionapps.internal.json.Mappers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Why a record that contains itself ever deeper is refused: the mapper never comes to its end. */
class EndlessTypesTest {
  private static final JsonMapper MAPPER = Mappers.create(Naming.SNAKE_CASE, builder -> {});
  private static final TypeReference<Deeper<String>> TYPE = new TypeReference<>() {};

  private record Deeper<T>(Deeper<List<T>> next) {}

  @Test
  void isNotRead() {
    assertThatThrownBy(() -> MAPPER.readValue("{\"next\":null}", TYPE))
        .isInstanceOf(StackOverflowError.class);
  }

  @Test
  void isNotWritten() {
    assertThatThrownBy(
            () -> MAPPER.writerFor(TYPE).writeValueAsString(new Deeper<>(new Deeper<>(null))))
        .isInstanceOf(StackOverflowError.class);
  }
}
