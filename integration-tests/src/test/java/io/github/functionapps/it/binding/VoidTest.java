package io.github.functionapps.it.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.it.StubFunction;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where nothing is returned, success is all that counts (design.md 5). */
class VoidTest {
  @RegisterExtension static final StubFunction FUNCTION = new StubFunction();

  @ParameterizedTest
  @ValueSource(strings = {"null", "{}", "[{\"a\":[1,2]}]", "\"text\"", "NaN", "1e400"})
  void dataIsIgnoredWhateverItIs(String data) {
    Api api = FUNCTION.client(Api.class);

    FUNCTION.answers(data);
    api.primitive();
    FUNCTION.answers("204", data);
    assertThat(api.boxed()).isNull();

    assertThat(FUNCTION.sent()).hasSize(2);
  }

  @FunctionApp("f")
  interface Api {
    @Get("/data")
    void primitive();

    @Get("/data")
    Void boxed();
  }
}
