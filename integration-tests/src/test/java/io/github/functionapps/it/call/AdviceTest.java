package io.github.functionapps.it.call;

import static io.github.functionapps.testing.Endpoint.CALL;
import static io.github.functionapps.testing.Endpoint.TOKEN;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.call.RetryPolicy;
import io.github.functionapps.error.ApiException;
import io.github.functionapps.error.AuthenticationException;
import io.github.functionapps.error.TransportException;
import io.github.functionapps.testing.ScriptedAnswer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a message tells the caller to do next. */
class AdviceTest extends CallFixture {
  @FunctionApp("items")
  interface Api {
    @Post("/items")
    int create(int id);

    @Get("/items/<id>")
    int get(int id);
  }

  private final Api api =
      opened(cdf.builder().deadline(Duration.ofMinutes(1)).retry(RetryPolicy.standard()))
          .create(Api.class);

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504})
  void aCallThatMayHaveRunIsNotToBeRepeatedUnseen(int status) {
    cdf.next(CALL).answer(status, "");
    assertThatThrownBy(() -> api.create(1))
        .isInstanceOf(ApiException.class)
        .hasMessage(
            "POST /items of items: the API answered the call with HTTP "
                + status
                + ": the API is broken or busy; the function may have run, so look before you"
                + " repeat the call");
  }

  @Test
  void aCallThatWasLostIsNotToBeRepeatedUnseen() {
    cdf.next(CALL).dropAnswer();
    assertThatThrownBy(() -> api.create(1))
        .isInstanceOf(TransportException.class)
        .hasMessage(
            "POST /items of items: no answer from "
                + cdf.baseUrl()
                + ": the connection ended before the answer did; the function may have run, so"
                + " look before you repeat the call");
  }

  @Test
  void oneThatMayRunTwiceCanBeTriedAgain() {
    cdf.next(CALL).answer(500, "");
    assertThatThrownBy(() -> api.get(1))
        .isInstanceOf(ApiException.class)
        .hasMessage(
            "GET /items/<id> of items: the API answered the call with HTTP 500: the API is broken"
                + " or busy; try again later");
  }

  @Test
  void aWishForPatienceThatDoesNotFitIntoTheTimeLeftIsTold() {
    ScriptedAnswer busy = new ScriptedAnswer().answer(429, "").retryAfter(Duration.ofSeconds(90));
    cdf.faults().next(CALL, 1, busy);
    assertThatThrownBy(() -> api.create(1))
        .isInstanceOf(ApiException.class)
        .hasMessage(
            "POST /items of items: the API answered the call with HTTP 429: too many requests; a"
                + " function runs 100 calls at a time and a project 250, so send fewer at once or"
                + " later; it asks for 90 s, more than the time left");
  }

  @Test
  void aWishOfTheTokenEndpointIsToldToo() {
    ScriptedAnswer busy = new ScriptedAnswer().answer(503, "").retryAfter(Duration.ofSeconds(90));
    cdf.faults().next(TOKEN, 1, busy);
    assertThatThrownBy(() -> api.create(1))
        .isInstanceOf(AuthenticationException.class)
        .message()
        .endsWith("; it asks for 90 s, more than the time left");
  }
}
