package io.github.functionapps.interop.standin;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.functionapps.interop.odd.Color;
import io.github.functionapps.interop.odd.Node;
import io.github.functionapps.testing.Era;
import io.github.functionapps.testing.LocalCdf;
import io.github.functionapps.testing.LocalFunction;
import io.github.functionapps.testing.LocalRequest;
import io.github.functionapps.testing.LocalResponse;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The odd function as routes of LocalCdf, as far as lambdas can say what handlers declare. */
final class LocalOdd {
  record NewItem(String name, double price, @Nullable List<String> tags, @Nullable String note) {
    NewItem {
      Objects.requireNonNull(name); // Pydantic requires it, Jackson by itself does not
      tags = tags == null ? List.of() : tags;
    }
  }

  record Item(int id, NewItem item) {}

  record Box(NewItem item, @Nullable String label) {
    Box {
      Objects.requireNonNull(item);
      label = label == null ? "" : label;
    }
  }

  record Defaults(@Nullable String name, @Nullable Integer size) {
    Defaults {
      name = name == null ? "nobody" : name;
      size = size == null ? 1 : size;
    }
  }

  record Aliased(
      @JsonProperty("displayName") String displayName, @JsonProperty("URL") String url) {}

  /** Named like Python's, for the sake of {@code exception_type}. */
  static final class RuntimeError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RuntimeError(String message) {
      super(message);
    }
  }

  private static final TypeReference<List<NewItem>> ITEMS = new TypeReference<>() {};
  private static final Item FIRST = new Item(1, new NewItem("pump", 10, null, null));

  private LocalOdd() {}

  static void declare(LocalCdf cdf, Era era) {
    LocalFunction odd = cdf.function("odd").era(era);
    if (era == Era.V0_11) {
      for (String introspection : List.of("schema", "routes", "health", "ping", "client_methods")) {
        odd.get("/__" + introspection + "__", request -> "never called");
      }
    }
    // Old releases list the routes of composed apps from the innermost on.
    waiting(odd);
    echoes(odd);
    answers(odd);
    bodies(odd, era);
    arguments(odd);
  }

  private static void arguments(LocalFunction odd) {
    odd.get("/path/{text}", request -> request.path("text"))
        .get("/path/{text}/end", request -> request.path("text"))
        .get("/path/latest", request -> "the literal route")
        .get(
            "/pair/{left}-{right}", request -> List.of(request.path("left"), request.path("right")))
        .get("/numbers/{number}/{real}/{flag}", request -> "not comparable")
        .get(
            "/query",
            request ->
                members(
                    "text", request.query("text").orElse("default"),
                    "number",
                        request.query("number", BigInteger.class).orElse(BigInteger.ONE.negate()),
                    "real", request.query("real", Double.class).orElse(-1.5),
                    "flag", request.queryBoolean("flag").orElse(false),
                    "maybe", request.query("maybe", BigInteger.class).orElse(null)))
        .get("/lists", request -> members("texts", listOrNull(request, "texts"), "numbers", null))
        .get("/one-or-many", request -> "not comparable")
        .delete("/query", request -> request.query("text").orElse("default"))
        .get("/typed/date", request -> request.query("value", LocalDate.class))
        .get("/typed/datetime", request -> request.query("value", OffsetDateTime.class))
        .get("/typed/uuid", request -> request.query("value", UUID.class))
        .get("/typed/decimal", request -> "not comparable")
        .get("/typed/enum", request -> request.query("value", Color.class))
        .get("/typed/path/{value}", request -> "not comparable")
        .get("/typed/text/{at}/{color}", request -> "not comparable")
        .get("/negotiated", request -> "not comparable");
  }

  private static void bodies(LocalFunction odd, Era era) {
    odd.post("/items", request -> LocalResponse.of(201, new Item(7, item(request))))
        .post(
            "/shelves/{shelf}/items",
            request -> members("shelf", request.path("shelf"), "name", item(request).name()))
        .post("/items/noted", request -> "not comparable")
        .post(
            "/items/optional",
            request -> request.optionalField("item", NewItem.class).map(NewItem::name).orElse(null))
        .post(
            "/items/batch",
            request ->
                members(
                    "names", request.field("items", ITEMS).stream().map(NewItem::name).toList(),
                    "dry_run", request.optionalField("dry_run", Boolean.class).orElse(false)))
        .post("/items/bulk", request -> items(request).stream().map(NewItem::name).toList())
        .put(
            "/box",
            request -> era == Era.V0_6 ? request.field("item", Box.class) : request.body(Box.class))
        .put("/defaults", LocalOdd::defaults)
        .post(
            "/free", request -> request.field("body", new TypeReference<Map<String, Object>>() {}))
        .post("/free/any", request -> "not comparable")
        .post("/everything", request -> "not comparable")
        .post("/tree", request -> request.field("root", Node.class))
        .post("/aliased", request -> request.field("thing", Aliased.class))
        .post("/either", request -> "not comparable")
        .post("/scalars", LocalOdd::scalars)
        .patch("/scalars", LocalOdd::scalars)
        .post("/clash/{name}", request -> request.path("name"))
        .post("/clash", request -> "not comparable")
        .post("/typed/datetime", request -> request.field("value", OffsetDateTime.class))
        .post("/typed/uuid", request -> request.field("value", UUID.class))
        .post("/typed/enum", request -> request.field("value", Color.class));
  }

  private static void answers(LocalFunction odd) {
    odd.get(
            "/items/{item_id}",
            request -> {
              int id = request.pathInt("item_id");
              return id < 1 || id > 9
                  ? LocalResponse.of(404, null)
                  : LocalResponse.of(200, new Item(id, FIRST.item()))
                      .header("etag", "\"" + id + "\"");
            })
        .get("/missing", request -> LocalResponse.of(404, Map.of("id", 4711)))
        .post(
            "/conflict",
            request ->
                LocalResponse.of(
                    409,
                    members(
                        "existing_id",
                        3,
                        "reason",
                        request.field("name", String.class) + " is taken")))
        .get("/gone", request -> LocalResponse.of(410, Map.of("name", "ældre")))
        .get(
            "/accepted",
            request ->
                LocalResponse.of(202, "later")
                    .header("cache-control", "no-store")
                    .header("x-odd", "yes"))
        .delete(
            "/items/{item_id}",
            request -> {
              request.pathInt("item_id"); // the handler declares an int
              return LocalResponse.noContent();
            })
        .get(
            "/raises",
            request -> {
              throw new RuntimeError("kaboom ⚡");
            })
        .get("/exits", request -> LocalResponse.crash("SystemExit: out of memory"))
        .get("/unfit", request -> "not comparable")
        .get("/stamped", request -> Map.of())
        .get("/stamped/list", request -> LocalResponse.crash("not JSON"))
        .get("/lost/{kind}", request -> Map.of())
        .get("/empty", request -> Map.of())
        .get("/nothing", request -> null)
        .get("/empty-list", request -> List.of())
        .get("/nan", request -> Double.NaN)
        .get(
            "/reals",
            request ->
                List.of(
                    Double.NaN,
                    Double.POSITIVE_INFINITY,
                    Double.NEGATIVE_INFINITY,
                    1e308,
                    Double.MIN_VALUE,
                    -0.0))
        .get("/big", request -> BigInteger.TWO.pow(70).add(BigInteger.ONE))
        .get(
            "/label/{item_id}",
            request -> LocalResponse.text("label " + request.pathInt("item_id") + ": ½ 'pump'"))
        .get(
            "/table",
            request ->
                LocalResponse.text(
                    "text/csv", "id,name\r\n1,\"a \"\"quoted\"\" pump\"\r\n2,😀\r\n"))
        .get(
            "/unicode",
            request ->
                members("nøgle 🔑", "værdi 😀", "\u2028", "\u0000\u001f\"\\", "rtl", "שלום"));
  }

  private static void echoes(LocalFunction odd) {
    odd.post("/echo/value", request -> request.body().get("value"))
        .post("/echo/scalars", request -> "not comparable")
        .post("/echo/item", LocalOdd::item)
        .post("/echo/items", LocalOdd::items)
        .post("/echo/tree", request -> "not comparable")
        .get("/echo/query", request -> "not comparable");
  }

  private static void waiting(LocalFunction odd) {
    odd.post("/gates/{name}/wait", request -> "not comparable")
        .post("/gates/{name}/open", request -> LocalResponse.of(200, null));
  }

  /** As the framework does for one model parameter: by its name, or bare. */
  private static NewItem item(LocalRequest request) {
    JsonNode body = request.body();
    return body.has("item") || body.isEmpty()
        ? request.field("item", NewItem.class)
        : request.body(NewItem.class);
  }

  private static List<NewItem> items(LocalRequest request) {
    return request.body().isArray() ? request.body(ITEMS) : request.field("items", ITEMS);
  }

  private static Defaults defaults(LocalRequest request) {
    JsonNode body = request.body();
    return body.has("thing") || body.isEmpty()
        ? request.field("thing", Defaults.class)
        : request.body(Defaults.class);
  }

  private static Map<String, @Nullable Object> scalars(LocalRequest request) {
    return members(
        "n", request.optionalField("n", BigInteger.class).orElse(null),
        "f", request.optionalField("f", Double.class).orElse(null),
        "b", request.optionalField("b", Boolean.class).orElse(null),
        "s", request.optionalField("s", String.class).orElse(null),
        "o", request.optionalField("o", BigInteger.class).orElse(null));
  }

  private static @Nullable List<String> listOrNull(LocalRequest request, String name) {
    List<String> values = request.queryAll(name);
    return values.isEmpty() ? null : values;
  }

  private static Map<String, @Nullable Object> members(@Nullable Object... namesAndValues) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      members.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    return members;
  }
}
