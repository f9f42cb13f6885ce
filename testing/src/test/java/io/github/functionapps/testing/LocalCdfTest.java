package io.github.functionapps.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.functionapps.annotation.Naming;
import io.github.functionapps.generated.DataType;
import io.github.functionapps.generated.FunctionClient;
import io.github.functionapps.generated.Result;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LocalCdfTest {
  @Test
  void recordsWhatArrivedInOrder() {
    try (LocalCdf cdf = LocalCdf.start()) {
      cdf.function("inventory").post("/items", request -> 1);
      Wire wire = new Wire(cdf);
      wire.send(wire.tokenRequest("local-client", "local-secret"), "grant_type=client_credentials");
      wire.post("/items?dry_run=true", "{\"name\":\"pump\"}");

      assertThat(cdf.requests())
          .extracting(RecordedRequest::endpoint)
          .containsExactly(Endpoint.TOKEN, Endpoint.SESSION, Endpoint.CALL);
      assertThat(cdf.requests().get(0).bodyText()).isEqualTo("grant_type=client_credentials");
      assertThat(cdf.requests().get(0).body().isMissingNode()).isTrue();
      RecordedRequest call = cdf.calls().get(0);
      assertThat(call.method()).isEqualTo("POST");
      assertThat(call.path())
          .isEqualTo("/api/v1/projects/local-project/function-apps/inventory/calls");
      assertThat(call.header("CDF-Version")).hasValue(Wire.VERSION);
      assertThat(call.headers()).containsKey("content-TYPE");
      assertThat(call.externalId()).hasValue("inventory");
      assertThat(call.verb()).hasValue("POST");
      assertThat(call.functionPath()).hasValue("/items?dry_run=true");
      assertThat(call.functionBody()).hasToString("{\"name\":\"pump\"}");
      assertThat(call.nonce()).hasValue(call.body().path("nonce").asText());
      assertThat(call).hasToString("CALL POST to inventory POST");

      cdf.clearRequests();
      cdf.keepRequests(false);
      wire.post("/items", "{}");
      assertThat(cdf.requests()).isEmpty();
    }
  }

  @Test
  void runsBesideOthers() {
    List<LocalCdf> all = IntStream.range(0, 5).mapToObj(i -> LocalCdf.start()).toList();
    for (int i = 0; i < all.size(); i++) {
      int number = i;
      all.get(i).function("inventory").get("/", request -> number);
    }

    for (int i = 0; i < all.size(); i++) {
      assertThat(new Wire(all.get(i)).get("/").envelope().path("data").asInt()).isEqualTo(i);
    }
    all.forEach(LocalCdf::close);
    assertThat(all).extracting(LocalCdf::baseUrl).doesNotHaveDuplicates();
  }

  @Test
  void keepsNoProgramAlive() {
    try (LocalCdf cdf = LocalCdf.start()) {
      new Wire(cdf).nonce();

      assertThat(Thread.getAllStackTraces().keySet())
          .filteredOn(
              thread ->
                  thread.getName().startsWith("local-cdf-")
                      || thread.getName().startsWith("HTTP-Dispatcher"))
          .hasSizeGreaterThanOrEqualTo(2)
          .allMatch(Thread::isDaemon);
    }
  }

  @Test
  void refusesConnectionsOnceItIsClosed() {
    LocalCdf cdf = LocalCdf.start();
    cdf.close();

    assertThatThrownBy(() -> new Wire(cdf).nonce()).hasCauseInstanceOf(IOException.class);
  }

  @Test
  void servesTheLibrarysOwnClient() {
    try (LocalCdf cdf = LocalCdf.start()) {
      cdf.function("inventory")
          .get("/items/{item_id}", request -> Map.of("id", request.pathInt("item_id")));
      assertThat(cdf.apps()).isSameAs(cdf.apps());
      JsonNode item =
          FunctionClient.of(cdf.apps(), "inventory", Naming.SNAKE_CASE)
              .method(
                  io.github.functionapps.generated.Endpoint.of("GET", "/items/<item_id>"),
                  Result.data(DataType.of(JsonNode.class)))
              .path("/items/")
              .value("item_id", 7)
              .call();

      assertThat(item).hasToString("{\"id\":7}");
      assertThat(cdf.violations()).isEmpty();
      assertThat(cdf.requests())
          .extracting(RecordedRequest::endpoint)
          .containsExactly(Endpoint.TOKEN, Endpoint.SESSION, Endpoint.CALL);
    }
  }

  @Test
  void pointsABuilderAtItself() {
    try (LocalCdf cdf = LocalCdf.start()) {
      assertThat(cdf.builder()).isNotNull();
      assertThat(cdf.credentials().tokenUrl()).isEqualTo(cdf.tokenUrl());
      assertThat(Objects.toString(cdf.credentials().scope()))
          .isEqualTo(cdf.baseUrl() + "/.default");
      assertThat(cdf.tokenUrl()).hasScheme("http").hasHost("127.0.0.1");
    }
  }
}
