package io.github.functionapps.it.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.error.ResponseException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a recorded call comes about through a generated client.
 *
 * @param recorded what was recorded
 * @param sent what the client sends: the same, but perhaps with another spelling of the query
 * @param call calls the client
 * @param success what comes of it in the releases that answer below 400
 */
record Replay(
    WireRequest recorded,
    WireRequest sent,
    Function<Clients, @Nullable Object> call,
    Consumer<Supplier<@Nullable Object>> success) {

  /** The function's two declarations. */
  record Clients(InventoryApi right, MistakenInventoryApi mistaken) {
    static Clients of(FunctionApps apps) {
      return new Clients(apps.create(InventoryApi.class), apps.create(MistakenInventoryApi.class));
    }
  }

  static Replay request(
      String verb, String path, String body, Function<Clients, @Nullable Object> call) {
    WireRequest recorded = WireRequest.of(verb, path, body);
    return new Replay(
        recorded,
        recorded,
        call,
        result -> fail("%s was expected to fail in every release", recorded));
  }

  static Replay get(String path, Function<Clients, @Nullable Object> call) {
    return request("GET", path, "{}", call);
  }

  static Replay post(String path, String body, Function<Clients, @Nullable Object> call) {
    return request("POST", path, body, call);
  }

  /** Where the function answers below 400, the method returns this. */
  Replay returns(@Nullable Object value) {
    return new Replay(recorded, sent, call, result -> assertThat(result.get()).isEqualTo(value));
  }

  /** Where the function answers below 400, the answer is refused with these words in it. */
  Replay refuses(String words) {
    return new Replay(
        recorded,
        sent,
        call,
        result ->
            assertThatThrownBy(result::get)
                .isInstanceOf(ResponseException.class)
                .hasMessageContaining(words));
  }

  /** The client writes the same arguments in another way. */
  Replay spelled(String path) {
    return new Replay(recorded, recorded.withPath(path), call, success);
  }

  @Override
  public String toString() {
    return recorded.toString();
  }
}
