package io.github.functionapps.example.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Idempotent;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.testing.Endpoint;
import io.github.functionapps.testing.LocalCdf;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** How a POST becomes one that may be repeated. */
class RepeatableTest {
  // snippet: repeatable-api
  record NewOrder(String item, int number) {}

  record Order(int id, String item) {}

  @FunctionApp("orders")
  interface OrdersApi {
    @Idempotent // the function creates one order for a key, however often it is called
    @Post("/orders")
    Order create(NewOrder order, UUID key);
  }

  // end

  @Test
  void oneOrderForAKey() {
    Map<String, Order> created = new ConcurrentHashMap<>();
    try (LocalCdf cdf = LocalCdf.start()) {
      cdf.function("orders")
          .post(
              "/orders",
              request ->
                  created.computeIfAbsent(
                      request.field("key", String.class),
                      key -> new Order(created.size() + 1, "pump")));
      OrdersApi orders = cdf.apps().create(OrdersApi.class);
      cdf.next(Endpoint.CALL).dropAnswer();

      // snippet: repeatable-call
      UUID key = UUID.randomUUID(); // of the order: kept with it, should you have to ask again
      Order order = orders.create(new NewOrder("pump", 2), key);
      // end

      assertThat(order).isEqualTo(new Order(1, "pump"));
      assertThat(cdf.function("orders").runs()).isEqualTo(2);
      assertThat(created).hasSize(1);
    }
  }
}
