package io.github.functionapps.it.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.github.functionapps.FunctionResponse;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.error.FunctionErrorException;
import io.github.functionapps.error.ResponseException;
import io.github.functionapps.it.StubFunction;
import io.github.functionapps.testing.ErrorShape;
import io.github.functionapps.testing.LocalResponse;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What stands around the data in a {@link FunctionResponse} (design.md 5). */
class ResponsesTest {
  @RegisterExtension static final StubFunction FUNCTION = new StubFunction();

  private Api api;

  @BeforeEach
  void create() {
    api = FUNCTION.client(Api.class);
  }

  @Test
  void statusHeadersAndIdsStandAroundTheData() {
    FUNCTION.answers("201", "\"made\"");

    FunctionResponse<String> response = api.text();

    assertThat(response.status()).isEqualTo(201);
    assertThat(response.headers()).isEqualTo(Map.of("x-answered-by", "stub"));
    assertThat(response.data()).isEqualTo("made");
    assertThat(response.callId()).hasValue("17");
    assertThat(response.functionId()).hasValue("4");
  }

  @Test
  void theDataFollowsItsOwnRules() {
    FUNCTION.answers("null");
    assertThatThrownBy(api::text).isInstanceOf(ResponseException.class);
    FUNCTION.answers("null");
    assertThat(api.nullable().data()).isNull();
    FUNCTION.answers("null");
    assertThat(api.optional().data()).isEmpty();
    FUNCTION.answers("5");
    assertThat(api.optionalInt().data()).hasValue(5);
    FUNCTION.answers("null");
    assertThat(api.tree().data()).isSameAs(NullNode.instance);
    FUNCTION.answers("204", "{\"ignored\":1}");
    assertThat(api.nothing().data()).isNull();
  }

  @Test
  void theFunctions404IsAResponseWhereTheDataIsOptional() {
    FUNCTION.answersError(404, "NotFound", "no such thing");

    FunctionResponse<Optional<String>> response = api.optional();

    assertThat(response.status()).isEqualTo(404);
    assertThat(response.headers()).isEqualTo(Map.of("x-answered-by", "stub"));
    assertThat(response.data()).isEmpty();
    assertThat(response.callId()).hasValue("17");
  }

  @Test
  void headersAreEmptyWhereThePlatformLostThem() {
    FUNCTION.cdf().function("f").get("/data", r -> LocalResponse.error(404, "NotFound", "", null));
    FUNCTION.cdf().errorShape(ErrorShape.FAILED);

    FunctionResponse<Optional<String>> response = api.optional();

    FUNCTION.cdf().errorShape(ErrorShape.ENVELOPE);
    assertThat(response.status()).isEqualTo(404);
    assertThat(response.headers()).isEmpty();
    assertThat(response.data()).isEmpty();
  }

  @Test
  void everyOtherErrorIsThrown() {
    FUNCTION.answersError(404, "NotFound", "no such thing");
    assertThatThrownBy(api::text).isInstanceOf(FunctionErrorException.class);
    FUNCTION.answersError(404, "NotFound", "no such thing");
    assertThatThrownBy(api::nothing).isInstanceOf(FunctionErrorException.class);
    FUNCTION.answersError(409, "Conflict", "taken");
    assertThatThrownBy(api::optional)
        .isInstanceOf(FunctionErrorException.class)
        .hasMessage("GET /data of f: the function answered 409 Conflict: taken");
  }

  @FunctionApp("f")
  interface Api {
    @Get("/data")
    FunctionResponse<String> text();

    @Get("/data")
    FunctionResponse<@Nullable String> nullable();

    @Get("/data")
    FunctionResponse<Optional<String>> optional();

    @Get("/data")
    FunctionResponse<OptionalInt> optionalInt();

    @Get("/data")
    FunctionResponse<JsonNode> tree();

    @Get("/data")
    FunctionResponse<Void> nothing();
  }
}
