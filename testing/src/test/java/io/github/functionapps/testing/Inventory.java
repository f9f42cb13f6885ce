package io.github.functionapps.testing;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The function behind the recordings, rebuilt with lambdas, its routes in the same order. */
final class Inventory {
  record NewItem(
      String name, double price, @Nullable List<String> tags, @Nullable String description) {
    NewItem {
      tags = tags == null ? List.of() : tags;
    }
  }

  record Item(int id, NewItem item, double totalPrice) {}

  record Envelope(NewItem item, @Nullable String note) {
    Envelope {
      Objects.requireNonNull(item); // Pydantic requires it, Jackson by itself does not
    }
  }

  private Inventory() {}

  static LocalFunction declare(LocalCdf cdf, Era era) {
    LocalFunction inventory = cdf.function("inventory").era(era);
    inventory
        .get(
            "/items/{item_id}",
            request ->
                stored(
                    request.pathInt("item_id"),
                    "widget",
                    request.queryBoolean("include_tax").orElse(false) ? 2.5 : 0))
        .get(
            "/items",
            request -> {
              String name = String.join(",", request.queryAll("tags"));
              return IntStream.range(0, request.queryInt("limit").orElse(2))
                  .mapToObj(id -> stored(id, name, 0))
                  .toList();
            })
        .post(
            "/items",
            request -> {
              NewItem item = item(request);
              return LocalResponse.of(201, new Item(7, item, item.price()));
            })
        .post(
            "/items/batch",
            request -> {
              int count = request.field("items", new TypeReference<List<NewItem>>() {}).size();
              boolean dryRun = request.optionalField("dry_run", boolean.class).orElse(false);
              return members("created", dryRun ? 0 : count, "dry_run", dryRun);
            })
        .post("/items/bulk", request -> members("created", items(request).size()))
        .put(
            "/envelope",
            request ->
                era == Era.V0_6
                    ? request.field("item", Envelope.class)
                    : request.body(Envelope.class));
    inventory
        .patch(
            "/items/{item_id}",
            request ->
                members(
                    "id",
                    request.pathInt("item_id"),
                    "price",
                    request.field("price", double.class)))
        .delete("/items/{item_id}", request -> LocalResponse.noContent())
        .post(
            "/scalars",
            request ->
                members(
                    "n", request.optionalField("n", Integer.class).orElse(null),
                    "f", request.optionalField("f", Double.class).orElse(null),
                    "b", request.optionalField("b", Boolean.class).orElse(null),
                    "s", request.optionalField("s", String.class).orElse(null),
                    "o", request.optionalField("o", Integer.class).orElse(null)))
        .get(
            "/echo/<text>",
            request ->
                members("text", request.path("text"), "q", request.query("q").orElse("default")))
        .get("/stamped", request -> Map.of())
        .get("/since", request -> request.query("at", OffsetDateTime.class).orElseThrow())
        .get("/missing", request -> LocalResponse.of(404, Map.of("id", 4711)))
        .get(
            "/boom",
            request -> {
              throw new RuntimeError("kaboom");
            })
        .get(
            "/label/{item_id}",
            request -> LocalResponse.text("label " + request.pathInt("item_id")))
        .get("/nothing", request -> null)
        .get("/nan", request -> Double.NaN);
    for (String introspection : List.of("schema", "routes", "health", "ping", "client_methods")) {
      inventory.get("/__" + introspection + "__", request -> "never called");
    }
    return inventory;
  }

  /** Named like Python's, for the sake of {@code exception_type}. */
  static final class RuntimeError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RuntimeError(String message) {
      super(message);
    }
  }

  private static Item stored(int id, String name, double tax) {
    return new Item(id, new NewItem(name, 10, null, null), 10 + tax);
  }

  /** As the framework does for one model parameter: by its name, or bare. */
  private static NewItem item(LocalRequest request) {
    JsonNode body = request.body();
    return body.has("item") || body.isEmpty()
        ? request.field("item", NewItem.class)
        : request.body(NewItem.class);
  }

  private static List<NewItem> items(LocalRequest request) {
    TypeReference<List<NewItem>> type = new TypeReference<>() {};
    return request.body().isArray() ? request.body(type) : request.field("items", type);
  }

  private static Map<String, @Nullable Object> members(@Nullable Object... namesAndValues) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      members.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    return members;
  }
}
