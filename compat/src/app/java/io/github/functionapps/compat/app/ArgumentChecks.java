package io.github.functionapps.compat.app;

import io.github.functionapps.compat.app.InventoryApi.NewItem;
import io.github.functionapps.testing.RecordedRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What travels. */
final class ArgumentChecks {
  private static final NewItem VALVE = new NewItem("Ventil, größer", Optional.empty());

  private final Client client;

  ArgumentChecks(Client client) {
    this.client = client;
  }

  List<Check> all() {
    return List.of(
        new Check("a path variable and a query", this::query),
        new Check("members of a body, an empty Optional left out", this::body),
        new Check("a list as the whole body", this::wholeBody),
        new Check("null that is sent to clear a member", this::sentNull),
        new Check("no compression is asked for, no cookie is sent", this::headers));
  }

  private RecordedRequest sent() {
    return client.cdf().calls().get(0);
  }

  private void query() {
    client.items().items(List.of("red", "dark blue"), OptionalInt.of(5));
    Expect.equal(sent().functionPath(), Optional.of("/items?color=red&color=dark+blue&limit=5"));
    client.cdf().clearRequests();
    Expect.equal(client.items().count(Map.of("min_price", 12)), 12);
    Expect.equal(sent().functionPath(), Optional.of("/count?min_price=12"));
  }

  private void body() {
    Expect.equal(client.items().create(VALVE, LocalDate.of(2026, 2, 28), true), 14);
    Expect.equal(
        sent().functionBody().toString(),
        "{\"item\":{\"item_name\":\"Ventil, größer\"},\"made_on\":\"2026-02-28\",\"dry_run\":true}");
  }

  private void wholeBody() {
    NewItem noted = new NewItem("pump", Optional.of("new"));
    Expect.equal(client.items().replace(List.of(VALVE, noted)), 2);
    Expect.equal(
        sent().functionBody().toString(),
        "[{\"item_name\":\"Ventil, größer\"},{\"item_name\":\"pump\",\"note\":\"new\"}]");
  }

  private void sentNull() {
    client.items().change(7, Optional.empty(), null);
    Expect.equal(sent().functionBody().toString(), "{\"note\":null}");
  }

  private void headers() {
    client.items().item(7);
    for (RecordedRequest request : client.cdf().requests()) {
      Expect.equal(request.header("accept-encoding"), Optional.empty());
      Expect.equal(request.header("cookie"), Optional.empty());
    }
  }
}
