package io.github.functionapps.it.call;

import static io.github.functionapps.testing.Endpoint.CALL;
import static io.github.functionapps.testing.Endpoint.SESSION;
import static io.github.functionapps.testing.Endpoint.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Timeout;
import io.github.functionapps.call.CallOptions;
import io.github.functionapps.call.RetryPolicy;
import io.github.functionapps.error.ApiException;
import io.github.functionapps.error.ConfigurationException;
import io.github.functionapps.error.DeadlineException;
import io.github.functionapps.it.call.ItemsApi.Item;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same connection with other options. */
class ViewsTest extends CallFixture {
  /** What is held is held for ever, so that each of these passes. */
  private static final Duration SHORT = Duration.ofSeconds(1);

  @FunctionApp("items")
  interface HurriedApi {
    @Timeout("PT1S")
    @Get("/items/<id>")
    Item item(int id);
  }

  private static Duration deadlineOf(Throwable failure) {
    assertThat(failure).isInstanceOf(DeadlineException.class);
    return ((DeadlineException) failure).deadline();
  }

  @Test
  void theMethodsDeadlineHoldsBeforeTheBuilders() {
    HurriedApi items = opened(cdf.builder()).create(HurriedApi.class);
    assertThat(deadlineOf(catchThrowable(() -> items.item(HELD)))).isEqualTo(SHORT);
  }

  @Test
  void theViewsDeadlineHoldsBeforeTheMethods() {
    FunctionApps view = opened(cdf.builder()).with(o -> o.deadline(Duration.ofMillis(900)));
    HurriedApi items = view.create(HurriedApi.class);
    assertThat(deadlineOf(catchThrowable(() -> items.item(HELD))))
        .isEqualTo(Duration.ofMillis(900));
  }

  @Test
  void aViewHasItsOwnRetries() {
    FunctionApps apps = opened(cdf.builder().retry(SOON));
    cdf.faults().next(CALL, 2).error(503, "busy");
    ItemsApi once = apps.with(o -> o.retry(RetryPolicy.never())).create(ItemsApi.class);
    assertThatThrownBy(() -> once.item(1)).isInstanceOf(ApiException.class);
    assertThat(apps.create(ItemsApi.class).item(1)).isEqualTo(new Item(1));
    assertThat(requests(CALL)).hasSize(3);
  }

  @Test
  void itsHeadersGoAlongWithTheCallAlone() {
    FunctionApps view = opened(cdf.builder()).with(o -> o.header("X-Trace", " 1f3a "));
    view.create(ItemsApi.class).item(1);
    assertThat(requests(CALL).get(0).header("x-trace")).contains("1f3a");
    assertThat(requests(SESSION).get(0).header("x-trace")).isEmpty();
    assertThat(requests(TOKEN).get(0).header("x-trace")).isEmpty();
  }

  @Test
  void aViewOfAViewHasBoth() {
    FunctionApps view =
        opened(cdf.builder())
            .with(o -> o.header("x-a", "1").header("x-b", "1"))
            .with(o -> o.header("X-B", "2"));
    view.create(ItemsApi.class).item(1);
    assertThat(requests(CALL).get(0).header("x-a")).contains("1");
    assertThat(requests(CALL).get(0).headers().get("x-b")).containsExactly("2");
  }

  @Test
  void closingAViewClosesNothing() {
    FunctionApps apps = opened(cdf.builder());
    try (FunctionApps view = apps.with(o -> o.deadline(SHORT))) {
      view.create(ItemsApi.class).item(1);
    }
    assertThat(apps.create(ItemsApi.class).item(1)).isEqualTo(new Item(1));
  }

  @Test
  void closingTheConnectionClosesItsViews() {
    FunctionApps apps = opened(cdf.builder());
    ItemsApi items = apps.with(o -> o.header("x-a", "1")).create(ItemsApi.class);
    apps.close();
    assertThatThrownBy(() -> items.item(1)).isInstanceOf(ConfigurationException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Authorization", "prefer", "Host", "content-length", "Cookie", "x-cdp-app"})
  void whatIsWrittenAnywayIsNotTheViews(String name) {
    assertThatThrownBy(() -> CallOptions.none().header(name, "x"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageEndingWith("but " + name.toLowerCase(java.util.Locale.ROOT) + " is");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "a:b", "a\r\nb", "\u00e6", "PLANTED\n"})
  void aNameThatIsNoneIsRefused(String name) {
    assertThatThrownBy(() -> CallOptions.none().header(name, "x"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageNotContaining("PLANTED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\r\nPLANTED: b", "a\nb", "\u00e6", "a\u0000b", "a\u007fb"})
  void aValueThatCannotTravelIsRefusedWithoutBeingQuoted(String value) {
    assertThatThrownBy(() -> CallOptions.none().header("x-a", value))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            "the value of header x-a must be visible ASCII characters on one line, but it is blank"
                + " or holds others");
  }

  @Test
  void aDeadlineThatIsNoneIsRefused() {
    assertThatThrownBy(() -> CallOptions.none().deadline(Duration.ZERO))
        .isInstanceOf(ConfigurationException.class);
  }

  @Test
  void theTextOfOptionsLeavesValuesOut() {
    assertThat(CallOptions.none().header("x-a", "PLANTED").deadline(SHORT))
        .hasToString("CallOptions[deadline=PT1S, retry=null, headers=[x-a]]");
  }
}
