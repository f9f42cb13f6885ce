package io.github.functionapps.it.outcome;

import static io.github.functionapps.testing.Endpoint.CALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.functionapps.Outcome;
import io.github.functionapps.Outcome.FunctionError;
import io.github.functionapps.Outcome.FunctionFailed;
import io.github.functionapps.Outcome.FunctionTimedOut;
import io.github.functionapps.Outcome.Success;
import io.github.functionapps.error.ApiException;
import io.github.functionapps.error.FunctionErrorException;
import io.github.functionapps.error.FunctionException;
import io.github.functionapps.error.ResponseException;
import io.github.functionapps.it.outcome.OutcomesApi.Item;
import io.github.functionapps.testing.ErrorShape;
import io.github.functionapps.testing.Handler;
import io.github.functionapps.testing.LocalCdf;
import io.github.functionapps.testing.LocalResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the function says is a value; what the API and the network do is thrown. */
class OutcomesTest {
  private static final Handler CONFLICT =
      request -> LocalResponse.error(409, "Conflict", "SECRET", Map.of("by", 3));

  private final LocalCdf cdf = LocalCdf.start();
  private final OutcomesApi api = cdf.apps().create(OutcomesApi.class);

  record Details(int by) {}

  @AfterEach
  void close() {
    cdf.close();
  }

  private void answers(Handler handler) {
    cdf.function("outcomes").get("/item", handler);
  }

  @Test
  void aSuccessHasTheValue() {
    answers(request -> new Item(7));
    assertThat(api.item()).isEqualTo(new Success<>(new Item(7)));
    assertThat(api.itemLater().join()).isEqualTo(new Success<>(new Item(7)));
    assertThat(api.item().orThrow()).isEqualTo(new Item(7));
    assertThat(api.item().map(Item::id)).isEqualTo(new Success<>(7));
    assertThat(api.item()).hasToString("Success");
    assertThat(((Success<?>) api.nothing()).value()).isNull();
    assertThat(api.response().orThrow().data()).isEqualTo(new Item(7));
  }

  @Test
  void anErrorHasItsDetailsAsTheCallersType() {
    answers(CONFLICT);
    FunctionError<Item> error = (FunctionError<Item>) api.item();
    assertThat(error.status()).isEqualTo(409);
    assertThat(error.errorType()).isEqualTo("Conflict");
    assertThat(error.functionMessage()).isEqualTo("SECRET");
    assertThat(error.details(Details.class)).contains(new Details(3));
    assertThat(error.data(Details.class)).isEmpty();
    assertThat(error.call().callId()).isPresent();
    assertThat(error).hasToString("FunctionError[status=409, errorType=Conflict]");
  }

  /** It is the answer's text, whatever the function calls it. */
  @ParameterizedTest
  @ValueSource(strings = {"no name", "token=SECRET", "", "1st", "æ"})
  void anErrorTypeThatIsNoNameIsLeftOutOfTheText(String errorType) {
    answers(request -> LocalResponse.error(409, errorType, "SECRET", null));
    FunctionError<Item> error = (FunctionError<Item>) api.item();
    assertThat(error.errorType()).isEqualTo(errorType);
    assertThat(error).hasToString("FunctionError[status=409]");
  }

  @Test
  void anErrorTypeThatIsLongerThanANameIsLeftOutOfTheTextToo() {
    answers(request -> LocalResponse.error(409, "E".repeat(51), "SECRET", null));
    assertThat(api.item()).hasToString("FunctionError[status=409]");
    answers(request -> LocalResponse.error(409, "module_1.Error", "SECRET", null));
    assertThat(api.item()).hasToString("FunctionError[status=409, errorType=module_1.Error]");
  }

  @Test
  void detailsOfAnotherTypeAreAFailureOfTheirOwn() {
    answers(request -> LocalResponse.error(409, "Conflict", "no", Map.of("by", "nobody")));
    FunctionError<Item> error = (FunctionError<Item>) api.item();
    assertThatThrownBy(() -> error.details(Details.class))
        .isInstanceOf(ResponseException.class)
        .hasMessageNotContaining("nobody");
  }

  @Test
  void detailsThatAreReadAsNullAreEmpty() {
    answers(CONFLICT);
    FunctionError<Item> error = (FunctionError<Item>) api.item();
    assertThat(error.details(Void.class)).isEmpty();
  }

  @Test
  void inTheOtherShapeOnlyStatusAndMessageAreLeft() {
    cdf.errorShape(ErrorShape.FAILED);
    answers(CONFLICT);
    FunctionError<Item> error = (FunctionError<Item>) api.item();
    assertThat(error.status()).isEqualTo(409);
    assertThat(error.errorType()).isNull();
    assertThat(error.details(Details.class)).isEmpty();
  }

  @Test
  void aCrashAndATimeoutAreValuesToo() {
    answers(request -> LocalResponse.crash("SECRET"));
    assertThat(api.item())
        .isInstanceOf(FunctionFailed.class)
        .hasToString("FunctionFailed[code=500]");
    answers(request -> LocalResponse.timeout("SECRET"));
    assertThat(api.item())
        .isInstanceOf(FunctionTimedOut.class)
        .hasToString("FunctionTimedOut[code=408]");
  }

  static Stream<Handler> errors() {
    return Stream.of(
        CONFLICT,
        request -> LocalResponse.crash("out of memory"),
        request -> LocalResponse.timeout("10 minutes"));
  }

  @ParameterizedTest
  @MethodSource("errors")
  void orThrowThrowsWhatAPlainMethodWould(Handler handler) {
    answers(handler);
    Throwable plain = catchThrowable(api::plain);
    Throwable thrown = catchThrowable(() -> api.item().orThrow());
    assertThat(thrown)
        .isInstanceOf(FunctionException.class)
        .hasSameClassAs(plain)
        .hasMessage(plain.getMessage());
    assertThat(((FunctionException) thrown).attempts()).isEqualTo(1);
    assertThat(((FunctionException) thrown).mayHaveRun()).isTrue();
    assertThat(((FunctionException) thrown).callId()).isPresent();
    assertThat(thrown.getStackTrace()).as("where it is thrown").isNotEmpty();
  }

  @Test
  void mappingAnErrorChangesNothing() {
    answers(CONFLICT);
    Outcome<Item> error = api.item();
    assertThat((Object) error.map(Item::id)).isSameAs(error);
  }

  @Test
  void anAbsentValueIsASuccess() {
    answers(request -> LocalResponse.of(404, null));
    assertThat(api.optional().orThrow()).isEmpty();
    assertThat(api.everything().orThrow().status()).isEqualTo(404);
    assertThat(api.everything().orThrow().data()).isEmpty();
    assertThat(api.item()).isInstanceOf(FunctionError.class);
    answers(request -> null);
    assertThat(api.optional().orThrow()).isEmpty();
    assertThat(api.everything().orThrow().data()).isEmpty();
    assertThatThrownBy(api::item).isInstanceOf(ResponseException.class);
  }

  @Test
  void troubleOnTheWayIsThrown() {
    answers(request -> new Item(7));
    cdf.next(CALL).error(403, "no");
    assertThatThrownBy(api::item).isInstanceOf(ApiException.class);
    cdf.next(CALL).error(404, "no");
    assertThatThrownBy(api::optional).isInstanceOf(ApiException.class);
  }

  @Test
  void anErrorIsStillThrownWithoutAnOutcome() {
    answers(CONFLICT);
    assertThatThrownBy(api::plain).isInstanceOf(FunctionErrorException.class);
  }
}
