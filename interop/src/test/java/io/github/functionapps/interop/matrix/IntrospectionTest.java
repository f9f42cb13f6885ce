package io.github.functionapps.interop.matrix;

import static io.github.functionapps.interop.compatibility.Limitation.INTROSPECTION_IS_NOT_COMPOSED_IN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.functionapps.interop.odd.IntrospectionApi;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** wire.md 7: what a function tells about itself, through the same envelope. */
@DisplayName("Introspection")
class IntrospectionTest extends MatrixTest {
  private IntrospectionApi api;

  @BeforeEach
  void create() {
    api = cell.create(IntrospectionApi.class);
  }

  @Test
  @DisplayName(
      "`/__ping__`, `/__health__`, `/__routes__`, `/__schema__` and `/__client_methods__` by default")
  void isThereByDefault() {
    limits
        .where(
            INTROSPECTION_IS_NOT_COMPOSED_IN,
            () -> {
              assertNoRoute("/__ping__", api::ping);
              assertNoRoute("/__health__", api::health);
              assertNoRoute("/__routes__", api::routes);
              assertNoRoute("/__schema__", api::schema);
              assertNoRoute("/__client_methods__", api::clientMethods);
            })
        .otherwise(
            () -> {
              assertThat(api.ping()).isEqualTo(new IntrospectionApi.Ping("pong"));
              assertThat(api.health().path("status").textValue()).isEqualTo("healthy");
              assertThat(api.routes().toString()).contains("/items/{item_id}");
              JsonNode schema = api.schema();
              assertThat(schema.path("openapi").textValue()).startsWith("3.1");
              assertThat(schema.at("/paths/~1items~1{item_id}/get").isObject()).isTrue();
              assertThat(api.clientMethods().isObject()).isTrue();
            });
  }

  private void assertNoRoute(String path, ThrowingCallable call) {
    FrameworkError.ROUTE_NOT_FOUND.assertThrownBy(cell, "No route found for GET " + path, call);
  }
}
