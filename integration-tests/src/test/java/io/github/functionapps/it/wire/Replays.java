package io.github.functionapps.it.wire;

import static io.github.functionapps.it.wire.Replay.get;
import static io.github.functionapps.it.wire.Replay.post;
import static io.github.functionapps.it.wire.Replay.request;

import io.github.functionapps.it.wire.InventoryApi.Batch;
import io.github.functionapps.it.wire.InventoryApi.Bulk;
import io.github.functionapps.it.wire.InventoryApi.Echo;
import io.github.functionapps.it.wire.InventoryApi.Envelope;
import io.github.functionapps.it.wire.InventoryApi.Item;
import io.github.functionapps.it.wire.InventoryApi.NewItem;
import io.github.functionapps.it.wire.InventoryApi.Price;
import io.github.functionapps.it.wire.InventoryApi.Scalars;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The recorded calls, each with the call of a client that sends it or with why none can. */
final class Replays {
  private static final String ITEM = "{\"name\":\"a\",\"price\":1.5}";
  private static final NewItem NEW = NewItem.of("a", 1.5);
  private static final NewItem STORED = NewItem.stored("a", 1.5);
  private static final Item CREATED = new Item(7, STORED, 1.5);

  /** What no client can be made to send, and what stands in its way. */
  static final Map<WireRequest, String> IMPOSSIBLE =
      Map.ofEntries(
          impossible("HEAD", "/items/1", "{}", "there is no @Head"),
          impossible("get", "/items/1", "{}", "verbs are written in upper case"),
          impossible("GET", "/items?limit=", "{}", "empty texts are refused in a query"),
          impossible("GET", "/echo/a?q=", "{}", "empty texts are refused in a query"),
          impossible("GET", "/echo/a;b", "{}", "; is refused in a path value"),
          impossible("GET", "/echo/a#b", "{}", "# is refused in a path value"),
          impossible("GET", "/echo/a\tb", "{}", "control characters are refused in a path value"),
          impossible("GET", "//echo/x", "{}", "[PathInvalid]: a path starts with one /"),
          impossible(
              "POST",
              "/scalars?n=3",
              "{\"n\":4,\"f\":1.5,\"b\":false,\"s\":\"\"}",
              "[NameTwice]: path, query and body share one set of names"));

  static final List<Replay> ALL =
      List.of(
          get("/items/1", c -> c.right().item(1)).returns(widget(1, 10.0)),
          get("/items/1?include_tax=true", c -> c.right().item(1, true)).returns(widget(1, 12.5)),
          get("/items/1?include_tax=maybe", c -> c.mistaken().item(1, "maybe"))
              .returns(widget(1, 10.0)),
          get("/items/x", c -> c.mistaken().item("x")),
          get("/items?limit=1&tags=a", c -> c.right().items(OptionalInt.of(1), List.of("a"))),
          get(
                  "/items?limit=1&tags=a&tags=b",
                  c -> c.right().items(OptionalInt.of(1), List.of("a", "b")))
              .returns(List.of(new Item(0, NewItem.stored("a,b", 10.0), 10.0))),
          get("/items?limit=1&undeclared=1", c -> c.mistaken().items(1, 1))
              .returns(List.of(new Item(0, NewItem.stored("", 10.0), 10.0))),
          get("/items/", c -> c.mistaken().itemsWithSlash()),
          get("/unknown", c -> c.mistaken().unknown()),
          post("/items/1", "{}", c -> c.mistaken().postItem(1)),
          post("/items", "{\"item\":" + ITEM + "}", c -> c.right().create(NEW)).returns(CREATED),
          post("/items", ITEM, c -> c.right().createBare(NEW)).returns(CREATED),
          post("/items", "{}", c -> c.mistaken().createNothing()),
          post(
              "/items",
              "{\"item\":{\"name\":\"a\"}}",
              c -> c.mistaken().create(new MistakenInventoryApi.WithoutPrice("a"))),
          post(
                  "/items",
                  "{\"item\":{\"name\":\"a\",\"price\":1.5,\"undeclared\":1}}",
                  c -> c.mistaken().create(new MistakenInventoryApi.WithUndeclared("a", 1.5, 1)))
              .returns(CREATED),
          post(
                  "/items",
                  "{\"item\":" + ITEM + ",\"undeclared\":1}",
                  c -> c.mistaken().create(NEW, 1))
              .returns(CREATED),
          post(
                  "/items/batch",
                  "{\"items\":[" + ITEM + "],\"dry_run\":true}",
                  c -> c.right().createAll(List.of(NEW), true))
              .returns(new Batch(0, true)),
          post(
                  "/items/batch",
                  "{\"items\":[" + ITEM + "],\"dry_run\":\"maybe\"}",
                  c -> c.mistaken().createAll(List.of(NEW), "maybe"))
              .returns(new Batch(1, false)),
          post("/items/bulk", "{\"items\":[" + ITEM + "]}", c -> c.right().bulk(List.of(NEW)))
              .returns(new Bulk(1)),
          post(
                  "/items/bulk",
                  "[" + ITEM + "," + ITEM + "]",
                  c -> c.right().bulkBare(List.of(NEW, NEW)))
              .returns(new Bulk(2)),
          post("/items/bulk", "[]", c -> c.right().bulkBare(List.of())).returns(new Bulk(0)),
          request(
                  "PUT",
                  "/envelope",
                  "{\"item\":{\"item\":" + ITEM + ",\"note\":\"n\"}}",
                  c -> c.right().envelope(new Envelope(NEW, "n")))
              .returns(new Envelope(STORED, "n")),
          request(
                  "PUT",
                  "/envelope",
                  "{\"item\":" + ITEM + ",\"note\":\"n\"}",
                  c -> c.right().envelopeBare(new Envelope(NEW, "n")))
              .returns(new Envelope(STORED, "n")),
          request("PATCH", "/items/3", "{\"price\":5.0}", c -> c.right().changePrice(3, 5.0))
              .returns(new Price(3, 5.0)),
          request("PATCH", "/items/3", "{\"price\":5}", c -> c.mistaken().changePrice(3, 5)),
          request("DELETE", "/items/3", "{}", c -> nothing(() -> c.right().delete(3)))
              .returns(null),
          post(
                  "/scalars",
                  "{\"n\":1,\"f\":5.0,\"b\":true,\"s\":\"x\"}",
                  c -> c.right().scalars(1, 5.0, true, "x"))
              .returns(new Scalars(1, 5.0, true, "x", null)),
          post(
              "/scalars",
              "{\"n\":1.0,\"f\":5.0,\"b\":true,\"s\":\"x\"}",
              c -> c.mistaken().scalars(1.0, 5.0, true, "x")),
          post(
              "/scalars",
              "{\"n\":1,\"f\":5,\"b\":true,\"s\":\"x\"}",
              c -> c.mistaken().scalars(1, 5, true, "x")),
          post(
              "/scalars",
              "{\"n\":1,\"f\":5.0,\"b\":1,\"s\":\"x\"}",
              c -> c.mistaken().scalars(1, 5.0, 1, "x")),
          post(
                  "/scalars",
                  "{\"n\":null,\"f\":null,\"b\":null,\"s\":null}",
                  c -> c.mistaken().nulls(null, null, null, null))
              .returns(new Scalars(null, null, null, null, null)),
          get("/echo/a b", c -> c.right().echo("a b")).returns(new Echo("a b", "default")),
          get("/echo/a%20b", c -> c.right().echo("a%20b")).returns(new Echo("a%20b", "default")),
          get("/echo/a%2Fb", c -> c.right().echo("a%2Fb")).returns(new Echo("a%2Fb", "default")),
          get("/echo/a/b", c -> c.mistaken().echo("a", "b")),
          get("/echo/æø😀:[]@!$'()*,=&+", c -> c.right().echo("æø😀:[]@!$'()*,=&+"))
              .returns(new Echo("æø😀:[]@!$'()*,=&+", "default")),
          get("/echo/", c -> c.mistaken().echoNothing()),
          get("/echo/a?q=x+y%26z%C3%A9", c -> c.right().echo("a", "x y&zé"))
              .returns(new Echo("a", "x y&zé")),
          get("/echo/a?q=%", c -> c.right().echo("a", "%"))
              .spelled("/echo/a?q=%25")
              .returns(new Echo("a", "%")),
          get("/stamped", c -> c.right().stamped())
              .refuses("declare such fields as str in the function"),
          get(
                  "/since?at=2026-01-01T00:00:00Z",
                  c -> c.right().since(Instant.parse("2026-01-01T00:00:00Z")))
              .spelled("/since?at=2026-01-01T00%3A00%3A00Z"),
          get("/missing", c -> c.right().missing()),
          get("/boom", c -> c.right().boom()),
          get("/label/1", c -> c.right().label(1)).returns("label 1"),
          get("/nothing", c -> c.right().nothingForced()).refuses("declare Optional<T>"),
          get("/nan", c -> c.right().nan()).returns(Double.NaN),
          get("/__ping__", c -> c.right().ping()).returns(Recording.json("{\"status\":\"pong\"}")),
          get("/__health__", c -> c.right().health().at("/app").asText()).returns("Inventory"),
          get("/__routes__", c -> c.right().routes().at("/app_info/title").asText())
              .returns("Inventory"),
          get("/__schema__", c -> c.right().schema().at("/openapi").asText()).returns("3.1.0"),
          get("/__client_methods__", c -> c.right().clientMethods().has("methods")).returns(true));

  private Replays() {}

  private static Item widget(int id, double totalPrice) {
    return new Item(id, NewItem.stored("widget", 10.0), totalPrice);
  }

  private static Object nothing(Runnable call) {
    call.run();
    return null;
  }

  private static Map.Entry<WireRequest, String> impossible(
      String verb, String path, String body, String reason) {
    return Map.entry(WireRequest.of(verb, path, body), reason);
  }
}
