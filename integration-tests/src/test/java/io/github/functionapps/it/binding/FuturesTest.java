package io.github.functionapps.it.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.github.functionapps.FunctionResponse;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.error.FunctionErrorException;
import io.github.functionapps.error.InvalidRequestException;
import io.github.functionapps.error.ResponseException;
import io.github.functionapps.it.StubFunction;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every kind of result inside a {@link CompletableFuture}, and how one fails (design.md 5). */
class FuturesTest {
  @RegisterExtension static final StubFunction FUNCTION = new StubFunction();

  private Api api;

  @BeforeEach
  void create() {
    api = FUNCTION.client(Api.class);
  }

  @Test
  void eachKindOfResultCompletesTheFuture() {
    FUNCTION.answers("[1,2]");
    assertThat(api.list().join()).containsExactly(1, 2);
    FUNCTION.answers("\"text\"");
    assertThat(api.optional().join()).hasValue("text");
    FUNCTION.answersError(404, "NotFound", "");
    assertThat(api.optional().join()).isEmpty();
    FUNCTION.answers("null");
    assertThat(api.optionalInt().join()).isEmpty();
    FUNCTION.answers("null");
    assertThat(api.nullable().join()).isNull();
    FUNCTION.answers("null");
    assertThat(api.tree().join()).isSameAs(NullNode.instance);
    FUNCTION.answers("{\"ignored\":[]}");
    assertThat(api.nothing().join()).isNull();
    FUNCTION.answers("201", "7");
    assertThat(api.response().join())
        .extracting(FunctionResponse::status, FunctionResponse::data)
        .containsExactly(201, 7);
    FUNCTION.answersError(404, "NotFound", "");
    assertThat(api.optionalResponse().join())
        .extracting(FunctionResponse::status, FunctionResponse::data)
        .containsExactly(404, Optional.empty());
  }

  @Test
  void theFutureFailsWithOurOwnException() {
    FUNCTION.answersError(409, "Conflict", "taken");
    assertThatThrownBy(() -> api.list().get())
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isExactlyInstanceOf(FunctionErrorException.class)
        .hasMessage("GET /data of f: the function answered 409 Conflict: taken");

    FUNCTION.answers("null");
    assertThatThrownBy(() -> api.list().get()).cause().isExactlyInstanceOf(ResponseException.class);
  }

  @Test
  void whatCannotBeSentFailsTheFutureAndNotTheMethod() {
    CompletableFuture<Integer> future = api.item("a/b");

    assertThat(future).isCompletedExceptionally();
    assertThatThrownBy(future::get).cause().isExactlyInstanceOf(InvalidRequestException.class);
    assertThat(FUNCTION.sent()).isEmpty();
  }

  @FunctionApp("f")
  interface Api {
    @Get("/data")
    CompletableFuture<List<Integer>> list();

    @Get("/data")
    CompletableFuture<Optional<String>> optional();

    @Get("/data")
    CompletableFuture<OptionalInt> optionalInt();

    @Get("/data")
    CompletableFuture<@Nullable String> nullable();

    @Get("/data")
    CompletableFuture<JsonNode> tree();

    @Get("/data")
    CompletableFuture<Void> nothing();

    @Get("/data")
    CompletableFuture<FunctionResponse<Integer>> response();

    @Get("/data")
    CompletableFuture<FunctionResponse<Optional<Integer>>> optionalResponse();

    @Get("/items/{id}")
    CompletableFuture<Integer> item(String id);
  }
}
