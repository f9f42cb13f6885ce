package io.github.functionapps.it.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.github.functionapps.FunctionCall;
import io.github.functionapps.FunctionResponse;
import io.github.functionapps.Outcome;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.RespondAsync;
import io.github.functionapps.error.ResponseException;
import io.github.functionapps.testing.Endpoint;
import io.github.functionapps.testing.LocalCdf;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An HTTP 204 to a call is a success without data, of a function that has run. */
class NoContentTest {
  @FunctionApp("stock")
  interface StockApi {
    @Post("/count")
    void nothing();

    @Post("/count")
    Optional<String> optional();

    @Post("/count")
    OptionalInt optionalInt();

    @Post("/count")
    JsonNode tree();

    @Post("/count")
    @Nullable String nullable();

    @Post("/count")
    int count();

    @Post("/count")
    FunctionResponse<Optional<Integer>> response();

    @Post("/count")
    Outcome<Void> outcome();

    @Post("/count")
    Outcome<Integer> outcomeOfData();

    @Post("/count")
    CompletableFuture<Optional<Integer>> future();

    @RespondAsync
    @Post("/count")
    Optional<Integer> respondAsync();

    @Post("/count")
    FunctionCall<Optional<Integer>> call();
  }

  private LocalCdf cdf;
  private StockApi api;

  @BeforeEach
  void start() {
    cdf = LocalCdf.start();
    cdf.function("stock").post("/count", request -> 7);
    cdf.always(Endpoint.CALL).withoutContent();
    api = cdf.apps().create(StockApi.class);
  }

  @AfterEach
  void stop() {
    assertThat(cdf.violations()).isEmpty();
    cdf.close();
  }

  @Test
  void isEmptyWhereDataMayBeMissing() {
    api.nothing();
    assertThat(api.optional()).isEmpty();
    assertThat(api.optionalInt()).isEmpty();
    assertThat(api.tree()).isSameAs(NullNode.instance);
    assertThat(api.nullable()).isNull();
    assertThat(api.future().join()).isEmpty();
    assertThat(cdf.function("stock").runs()).isEqualTo(6);
  }

  @Test
  void isNullDataWhereTheyAreRequired() {
    assertThatThrownBy(api::count)
        .isInstanceOfSatisfying(
            ResponseException.class, failure -> assertThat(failure.mayHaveRun()).isTrue())
        .hasMessageStartingWith("POST /count of stock: the data must be an int, but it is null");
    assertThatThrownBy(api::outcomeOfData).isInstanceOf(ResponseException.class);
  }

  @Test
  void isAResponseOfStatus204() {
    FunctionResponse<Optional<Integer>> response = api.response();
    assertThat(response.status()).isEqualTo(204);
    assertThat(response.headers()).isEqualTo(Map.of());
    assertThat(response.data()).isEmpty();
    assertThat(response.callId()).isEmpty();
    assertThat(api.outcome()).isInstanceOf(Outcome.Success.class);
  }

  @Test
  void isTheEndOfACallThatWasToBeAnsweredEarly() {
    assertThat(api.respondAsync()).isEmpty();
    FunctionCall<Optional<Integer>> call = api.call();
    assertThat(call.result().join()).isEmpty();
    assertThat(call.location()).isEmpty();
    assertThat(cdf.count(Endpoint.POLL)).isZero();
  }

  /** What gateways make of a lost answer. */
  @Test
  void isNotWhatAnEmptyBodyIs() {
    cdf.next(Endpoint.CALL).answer(200, "");
    assertThatThrownBy(api::nothing)
        .isInstanceOf(ResponseException.class)
        .hasMessage("POST /count of stock: the answer must be a JSON object, but it is empty");
  }
}
