package io.github.functionapps.interop.matrix;

import static io.github.functionapps.interop.compatibility.Limitation.CRASH_IS_THE_SERVERS_OWN_ERROR;
import static io.github.functionapps.interop.compatibility.Limitation.ERRORS_LOSE_THEIR_CONTENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.functionapps.FunctionResponse;
import io.github.functionapps.Outcome;
import io.github.functionapps.Outcome.FunctionError;
import io.github.functionapps.Outcome.FunctionFailed;
import io.github.functionapps.error.ApiException;
import io.github.functionapps.error.FunctionErrorException;
import io.github.functionapps.error.FunctionFailedException;
import io.github.functionapps.error.ResponseException;
import io.github.functionapps.interop.odd.AnswersApi;
import io.github.functionapps.interop.odd.AnswersApi.Conflict;
import io.github.functionapps.interop.odd.Item;
import io.github.functionapps.interop.odd.NewItem;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** wire.md 5: what comes back. */
@DisplayName("Answers")
class AnswersTest extends MatrixTest {
  record Raised(String exceptionType) {}

  private static final Item FIRST = new Item(1, NewItem.of("pump", 10));

  private AnswersApi api;

  @BeforeEach
  void create() {
    api = cell.create(AnswersApi.class);
  }

  @Test
  @DisplayName("a model; blocking, as a future, and with status, headers and ids")
  void models() {
    assertThat(api.item(1)).isEqualTo(FIRST);
    assertThat(api.itemAsync(1).join()).isEqualTo(FIRST);
    FunctionResponse<Item> response = api.itemResponse(1);
    assertThat(response.data()).isEqualTo(FIRST);
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.headers()).containsEntry("etag", "\"1\"");
    assertThat(response.callId()).isPresent();
    assertThat(response.functionId()).isPresent();
  }

  @Test
  @DisplayName("an Optional is empty on the function's 404")
  void notFound() {
    assertThat(api.find(1)).contains(FIRST);
    assertThat(api.find(77)).isEmpty();
    assertThat(api.findResponse(77).status()).isEqualTo(404);
    assertThat(api.findResponse(77).data()).isEmpty();
    assertThatExceptionOfType(FunctionErrorException.class)
        .isThrownBy(() -> api.item(77))
        .satisfies(e -> assertThat(e.status()).isEqualTo(404));
  }

  @Test
  @DisplayName("the data of an error status")
  void errorsWithData() {
    assertErrorWithData(404, "{\"id\":4711}", api::missing);
    assertErrorWithData(410, "{\"name\":\"ældre\"}", api::gone);
  }

  @Test
  @DisplayName("the model of an error status, as an Outcome")
  void errorsWithModels() {
    FunctionError<?> error = (FunctionError<?>) api.conflict("pump");

    assertThat(error.status()).isEqualTo(409);
    limits
        .where(ERRORS_LOSE_THEIR_CONTENT, () -> assertThat(error.data(Conflict.class)).isEmpty())
        .otherwise(
            () ->
                assertThat(error.data(Conflict.class)).contains(new Conflict(3, "pump is taken")));
  }

  @Test
  @DisplayName("the type and details of a handler's exception")
  void raisedExceptions() {
    Outcome<String> outcome = api.raises();

    limits
        .where(
            ERRORS_LOSE_THEIR_CONTENT,
            () -> {
              FunctionFailed<?> failed = (FunctionFailed<?>) outcome;
              assertThat(failed.code()).isEqualTo(500);
              assertThat(failed.platformMessage()).isEqualTo("Function execution failed: kaboom ⚡");
            })
        .otherwise(
            () -> {
              FunctionError<?> error = (FunctionError<?>) outcome;
              assertThat(error.status()).isEqualTo(500);
              assertThat(error.errorType()).isEqualTo("ExecutionError");
              assertThat(error.functionMessage()).isEqualTo("Function execution failed: kaboom ⚡");
              assertThat(error.details(Raised.class)).contains(new Raised("RuntimeError"));
            });
  }

  @Test
  @DisplayName("an answer that does not fit the handler's own model is 400")
  void unfitAnswers() {
    FrameworkError.VALIDATION.assertThrownBy(cell, "validation failed: 1 error", api::unfit);
  }

  @Test
  @DisplayName("201, 202 and 204, with the headers that the handler adds")
  void statuses() {
    FunctionResponse<String> accepted = api.accepted();
    assertThat(accepted.status()).isEqualTo(202);
    assertThat(accepted.data()).isEqualTo("later");
    assertThat(accepted.headers())
        .containsEntry("x-odd", "yes")
        .containsEntry("cache-control", "no-store");
    assertThat(api.delete(1).status()).isEqualTo(204);
  }

  @Test
  @DisplayName(
      "a model with a date, time, UUID, Enum, Decimal, set or bytes arrives as `{}`, and the error names the trap")
  void modelsThatAreLost() {
    assertThatExceptionOfType(ResponseException.class)
        .isThrownBy(api::stamped)
        .withMessageContaining("{}")
        .satisfies(e -> assertThat(e.callId()).isPresent());
    for (String kind :
        List.of("datetime", "date", "time", "uuid", "enum", "decimal", "set", "bytes", "deep")) {
      assertThatExceptionOfType(ResponseException.class)
          .as(kind)
          .isThrownBy(() -> api.lost(kind))
          .withMessageContaining("{}");
    }
  }

  @Test
  @DisplayName("a list of models with dates and the like is a failure of the function")
  void listsOfModelsThatAreLost() {
    assertCrashed("is not JSON serializable", api::stampedList);
  }

  @Test
  @DisplayName("an empty object, null, and an empty list")
  void nothing() {
    assertThat(api.empty()).isEmpty();
    assertThat(api.nothing()).isEmpty();
    assertThat(api.emptyList()).isEmpty();
    assertThatExceptionOfType(ResponseException.class)
        .isThrownBy(api::nothingAsText)
        .withMessageContaining("Optional<");
  }

  @Test
  @DisplayName("NaN and infinities")
  void notANumber() {
    assertThat(api.nan()).isNaN();
    assertThat(api.reals())
        .containsExactly(
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            1e308,
            Double.MIN_VALUE,
            -0.0);
  }

  @Test
  @DisplayName("integers beyond 64 bits, as BigInteger")
  void bigIntegers() {
    assertThat(api.big()).isEqualTo(BigInteger.TWO.pow(70).add(BigInteger.ONE));
    assertThatExceptionOfType(ResponseException.class).isThrownBy(api::bigAsLong);
  }

  @Test
  @DisplayName("plain text and CSV")
  void text() {
    FunctionResponse<String> label = api.label(3);
    assertThat(label.data()).isEqualTo("label 3: ½ 'pump'");
    assertThat(label.headers()).containsEntry("content-type", "text/plain");
    assertThat(api.table()).isEqualTo("id,name\r\n1,\"a \"\"quoted\"\" pump\"\r\n2,😀\r\n");
  }

  @Test
  @DisplayName("text of any script, in keys and values")
  void unicode() {
    assertThat(api.unicode())
        .isEqualTo(Map.of("nøgle 🔑", "værdi 😀", "\u2028", "\u0000\u001f\"\\", "rtl", "שלום"));
  }

  private void assertErrorWithData(int status, String data, ThrowingCallable call) {
    assertThatExceptionOfType(FunctionErrorException.class)
        .isThrownBy(call)
        .satisfies(
            e -> {
              assertThat(e.status()).isEqualTo(status);
              assertThat(e.errorType()).isEmpty();
              assertThat(e.data().map(JsonNode::toString))
                  .isEqualTo(
                      limits.has(ERRORS_LOSE_THEIR_CONTENT) ? Optional.empty() : Optional.of(data));
            });
  }

  private void assertCrashed(String message, ThrowingCallable call) {
    limits
        .where(
            CRASH_IS_THE_SERVERS_OWN_ERROR,
            () ->
                assertThatExceptionOfType(ApiException.class)
                    .isThrownBy(call)
                    .satisfies(e -> assertThat(e.status()).isEqualTo(500)))
        .otherwise(
            () ->
                assertThatExceptionOfType(FunctionFailedException.class)
                    .isThrownBy(call)
                    .withMessageContaining(message));
  }
}
