package io.github.functionapps.it.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.functionapps.Outcome;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.error.FunctionErrorException;
import io.github.functionapps.it.StubFunction;
import io.github.functionapps.testing.LocalResponse;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number as data or details, which the status may follow (wire.md 5). */
class NumericDataTest {
  @RegisterExtension static final StubFunction FUNCTION = new StubFunction();

  private Api api;

  @BeforeEach
  void create() {
    api = FUNCTION.client(Api.class);
  }

  private static void answers(String envelope) {
    FUNCTION.cdf().function("f").get("/data", request -> LocalResponse.raw(envelope));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"statusCode\":200,\"data\":5}",
        "{\"data\":5,\"statusCode\":200}",
        "{\"status\":200,\"data\":5}",
        "{\"data\":5,\"status\":200}",
        "{\"success\":true,\"data\":5}",
        "{\"data\":5,\"success\":true}",
        "5",
      })
  void isReadInEveryEnvelope(String envelope) {
    answers(envelope);
    assertThat(api.number()).isEqualTo(5);
    assertThat(api.numberAsync().join()).isEqualTo(5);
    assertThat(api.optional()).contains(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"statusCode\":409,\"message\":\"taken\",\"data\":17}",
        "{\"data\":17,\"message\":\"taken\",\"statusCode\":409}",
        "{\"statusCode\":409,\"message\":\"taken\",\"details\":-1.5,\"data\":17}",
        "{\"status\":409,\"data\":17,\"error\":{\"message\":\"taken\"}}",
      })
  void isTheErrorsInEveryEnvelope(String envelope) {
    answers(envelope);
    assertThatThrownBy(api::number).satisfies(NumericDataTest::isTheConflict);
    assertThatThrownBy(() -> api.numberAsync().join())
        .isInstanceOf(CompletionException.class)
        .satisfies(thrown -> isTheConflict(thrown.getCause()));
    assertThatThrownBy(() -> api.outcome().orThrow()).satisfies(NumericDataTest::isTheConflict);
  }

  private static void isTheConflict(Throwable thrown) {
    assertThat(thrown)
        .isInstanceOfSatisfying(
            FunctionErrorException.class,
            error -> {
              assertThat(error).hasMessage("GET /data of f: the function answered 409: taken");
              assertThat(error.data(Integer.class)).contains(17);
            });
  }

  @Test
  void ofA404LeavesAnOptionalEmpty() {
    answers("{\"statusCode\":404,\"data\":17}");
    assertThat(api.optional()).isEmpty();
    assertThat(api.optionalAsync().join()).isEmpty();
  }

  @FunctionApp("f")
  interface Api {
    @Get("/data")
    int number();

    @Get("/data")
    CompletableFuture<Integer> numberAsync();

    @Get("/data")
    Optional<Integer> optional();

    @Get("/data")
    CompletableFuture<Optional<Integer>> optionalAsync();

    @Get("/data")
    Outcome<Integer> outcome();
  }
}
