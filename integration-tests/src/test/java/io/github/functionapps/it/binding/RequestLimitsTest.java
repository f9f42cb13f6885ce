package io.github.functionapps.it.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.annotation.Body;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.QueryMap;
import io.github.functionapps.error.FunctionErrorException;
import io.github.functionapps.error.InvalidRequestException;
import io.github.functionapps.it.StubFunction;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request that is too large, and the framework's trap for lists of one element. */
class RequestLimitsTest {
  @RegisterExtension static final StubFunction FUNCTION = new StubFunction();

  private static final String TOO_LARGE =
      "the request is larger than the limit of 100 bytes (maxRequestBytes; the platform takes 36 kB"
          + " on Azure, 240 kB on AWS and 9 MB on GCP)";

  @Test
  void aRequestLargerThanTheLimitIsNotSent() {
    try (FunctionApps apps = FUNCTION.cdf().builder().maxRequestBytes(100).build()) {
      Api api = apps.create(Api.class);

      assertThatThrownBy(() -> api.field("x".repeat(100)))
          .isExactlyInstanceOf(InvalidRequestException.class)
          .hasMessage("POST /body of f: the parameter text cannot be sent: " + TOO_LARGE);
      assertThatThrownBy(() -> api.item("x".repeat(100)))
          .isExactlyInstanceOf(InvalidRequestException.class)
          .hasMessage("GET /items/<id> of f: the parameter path cannot be sent: " + TOO_LARGE);
      assertThat(FUNCTION.cdf().requests()).isEmpty();
      assertThat(FUNCTION.sentBy(() -> api.field("x"))).isEqualTo("POST /body {\"text\":\"x\"}");
    }
  }

  /** With its end, {@code }}}, the request would be one or two bytes too long. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void theFieldThatLeavesNoRoomForTheEndIsNamed(int missing) {
    int size =
        "{\"data\":{\"path\":\"/body\",\"method\":\"POST\",\"body\":{\"text\":\"x\"}}".length();
    assertThat(refusalBy(size - missing, api -> api.field("x")))
        .startsWith("POST /body of f: the parameter text cannot be sent: the request is larger");
    assertThat(FUNCTION.sentBy(() -> limited(size, api -> api.field("x"))))
        .isEqualTo("POST /body {\"text\":\"x\"}");
  }

  @Test
  void theBodyThatLeavesNoRoomForTheEndIsNamed() {
    int size = "{\"data\":{\"path\":\"/body\",\"method\":\"POST\",\"body\":{\"a\":1}}".length();
    assertThat(refusalBy(size - 1, api -> api.body(Map.of("a", 1))))
        .startsWith("POST /body of f: the parameter values cannot be sent: the request is larger");
    assertThat(FUNCTION.sentBy(() -> limited(size, api -> api.body(Map.of("a", 1)))))
        .isEqualTo("POST /body {\"a\":1}");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aPathThatLeavesNoRoomForTheEndIsNamed(int missing) {
    int size = "{\"data\":{\"path\":\"/items/1\",\"method\":\"GET\",\"body\":{}}".length();
    assertThat(refusalBy(size - missing, api -> api.item("1")))
        .startsWith(
            "GET /items/<id> of f: the parameter path cannot be sent: the request is larger");
    assertThat(FUNCTION.sentBy(() -> limited(size, api -> api.item("1"))))
        .isEqualTo("GET /items/1 {}");
  }

  private static String refusalBy(int limit, Consumer<Api> call) {
    Throwable refusal = catchThrowable(() -> limited(limit, call));
    assertThat(refusal).isExactlyInstanceOf(InvalidRequestException.class);
    return refusal.getMessage();
  }

  private static void limited(int limit, Consumer<Api> call) {
    try (FunctionApps apps = FUNCTION.cdf().builder().maxRequestBytes(limit).build()) {
      call.accept(apps.create(Api.class));
    }
  }

  @Test
  void aLonelyElementThatTheFunctionRefusesNamesTheTrap() {
    FUNCTION.answersError(400, "ValidationError", "Expected list");

    assertThatThrownBy(() -> FUNCTION.client(Api.class).tags(List.of("a")))
        .isExactlyInstanceOf(FunctionErrorException.class)
        .hasMessage(
            "GET /tags of f: the function answered 400 ValidationError: Expected list (the query"
                + " parameter tag_names was sent with one element, which the framework takes for a"
                + " text and refuses where it wants a list: send two or more, or declare the route"
                + " a POST and send a field)");
  }

  @Test
  void aLonelyElementOfAMapIsNamedByItsKey() {
    FUNCTION.answersError(400, "ValidationError", "Expected list");

    assertThatThrownBy(() -> FUNCTION.client(Api.class).map(Map.of("tag", List.of("a"))))
        .hasMessageContaining("(the query parameter tag was sent with one element, ");
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 409, 500})
  void anotherStatusHasNothingToDoWithIt(int status) {
    FUNCTION.answersError(status, "Other", "no");

    assertThatThrownBy(() -> FUNCTION.client(Api.class).tags(List.of("a")))
        .hasMessage("GET /tags of f: the function answered " + status + " Other: no");
  }

  @Test
  void severalElementsHaveNothingToDoWithIt() {
    FUNCTION.answersError(400, "ValidationError", "no");

    assertThatThrownBy(() -> FUNCTION.client(Api.class).tags(List.of("a", "b")))
        .hasMessage("GET /tags of f: the function answered 400 ValidationError: no");
  }

  @FunctionApp("f")
  interface Api {
    @Post("/body")
    void field(String text);

    @Post("/body")
    void body(@Body Map<String, Integer> values);

    @Get("/items/{id}")
    void item(String id);

    @Get("/tags")
    void tags(List<String> tagNames);

    @Get("/tags")
    void map(@QueryMap Map<String, List<String>> filter);
  }
}
