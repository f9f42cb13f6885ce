package com.acme;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.functionapps.FunctionApps;
import io.github.functionapps.FunctionCall;
import io.github.functionapps.FunctionResponse;
import io.github.functionapps.Outcome;
import io.github.functionapps.annotation.Naming;
import io.github.functionapps.generated.ClientMethod;
import io.github.functionapps.generated.DataType;
import io.github.functionapps.generated.Endpoint;
import io.github.functionapps.generated.FunctionClient;
import io.github.functionapps.generated.GeneratedClient;
import io.github.functionapps.generated.JsonWriter;
import io.github.functionapps.generated.Result;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Calls the function app {@code inventory} as {@link ItemsApi} declares it. */
@GeneratedClient(value = ItemsApi.class, abi = 2)
public final class ItemsApiClient implements ItemsApi {
  private static final Endpoint ITEM = Endpoint.of("GET", "/items/<item_id>");
  private static final Endpoint FIND = Endpoint.of("GET", "/items/<item_id>");
  private static final Endpoint ITEMS = Endpoint.of("GET", "/items");
  private static final Endpoint PARTS = Endpoint.of("GET", "/items/<id>/parts/<new>/all");
  private static final Endpoint CREATE = Endpoint.of("POST", "/items");
  private static final Endpoint CREATE_ALL = Endpoint.of("POST", "/items/batch");
  private static final Endpoint LOAD = Endpoint.of("POST", "/items/import");
  private static final Endpoint REPLACE = Endpoint.of("PUT", "/items/<item_id>");
  private static final Endpoint CHANGE = Endpoint.of("PATCH", "/items/<item_id>");
  private static final Endpoint DELETE = Endpoint.of("DELETE", "/items/<item_id>");
  private static final Endpoint DELETE_ALL = Endpoint.of("DELETE", "/items");
  private static final Endpoint ITEM_ASYNC = Endpoint.of("GET", "/items/<item_id>");
  private static final Endpoint EVERYTHING = Endpoint.of("GET", "/items/<item_id>");
  private static final Endpoint DELETE_ASYNC = Endpoint.of("DELETE", "/items/<item_id>");
  private static final Endpoint RESPONSE = Endpoint.of("GET", "/items/<item_id>");
  private static final Endpoint OR_NULL = Endpoint.of("GET", "/items/<item_id>");
  private static final Endpoint NAME = Endpoint.of("GET", "/items/<item_id>/name");
  private static final Endpoint RAW = Endpoint.of("GET", "/items/<item_id>/raw");
  private static final Endpoint COUNT = Endpoint.of("GET", "/count");
  private static final Endpoint SIZE = Endpoint.of("GET", "/size");
  private static final Endpoint WEIGHT = Endpoint.of("GET", "/weight");
  private static final Endpoint WEIGHTS = Endpoint.of("GET", "/weights");
  private static final Endpoint TRY_ITEM = Endpoint.of("GET", "/items/<item_id>");
  private static final Endpoint TRY_OR_NULL = Endpoint.of("GET", "/items/<item_id>");
  private static final Endpoint TRY_RESPONSE = Endpoint.of("GET", "/items/<item_id>");
  private static final Endpoint TRY_DELETE = Endpoint.of("DELETE", "/items/<item_id>");
  private static final Endpoint TRY_COUNT = Endpoint.of("GET", "/count");
  private static final Endpoint TRY_ASYNC = Endpoint.of("GET", "/items");
  private static final Endpoint REPORT = Endpoint.of("POST", "/reports");
  private static final Endpoint REBUILD = Endpoint.of("POST", "/rebuild");
  private static final Endpoint LARGEST = Endpoint.of("POST", "/reports/<year>");
  private static final Endpoint REPORTS = Endpoint.of("POST", "/reports/all");

  private final ClientMethod<ItemsApi.Item> item;
  private final ClientMethod<Optional<ItemsApi.Item>> find;
  private final ClientMethod<List<ItemsApi.Item>> items;
  private final ClientMethod<Map<String, List<ItemsApi.Item>>> parts;
  private final ClientMethod<ItemsApi.Item> create;
  private final JsonWriter<ItemsApi.NewItem> createItem;
  private final ClientMethod<Integer> createAll;
  private final JsonWriter<List<? extends ItemsApi.NewItem>> createAllItems;
  private final ClientMethod<List<ItemsApi.Item>[]> load;
  private final JsonWriter<List<ItemsApi.NewItem>> loadItems;
  private final ClientMethod<ItemsApi.Item[]> replace;
  private final JsonWriter<List<ItemsApi.NewItem>[]> replaceBatches;
  private final JsonWriter<byte[]> replacePicture;
  private final JsonWriter<Integer> replaceCount;
  private final ClientMethod<Void> change;
  private final JsonWriter<String> changeDescription;
  private final ClientMethod<Void> delete;
  private final ClientMethod<Void> deleteAll;
  private final ClientMethod<ItemsApi.Item> itemAsync;
  private final ClientMethod<FunctionResponse<Optional<List<ItemsApi.Item>>>> everything;
  private final ClientMethod<Void> deleteAsync;
  private final ClientMethod<FunctionResponse<ItemsApi.Item>> response;
  private final ClientMethod<ItemsApi.Item> orNull;
  private final ClientMethod<String> name;
  private final ClientMethod<JsonNode> raw;
  private final ClientMethod<OptionalInt> count;
  private final ClientMethod<OptionalLong> size;
  private final ClientMethod<OptionalDouble> weight;
  private final ClientMethod<double[]> weights;
  private final ClientMethod<Outcome<ItemsApi.Item>> tryItem;
  private final ClientMethod<Outcome<ItemsApi.Item>> tryOrNull;
  private final ClientMethod<Outcome<FunctionResponse<Optional<ItemsApi.Item>>>> tryResponse;
  private final ClientMethod<Outcome<Void>> tryDelete;
  private final ClientMethod<Outcome<OptionalInt>> tryCount;
  private final ClientMethod<Outcome<List<ItemsApi.Item>>> tryAsync;
  private final ClientMethod<ItemsApi.Item[]> report;
  private final ClientMethod<Void> rebuild;
  private final ClientMethod<ItemsApi.Item> largest;
  private final ClientMethod<Outcome<FunctionResponse<Optional<Map<String, ItemsApi.Item>>>>> reports;
  private final JsonWriter<List<Integer>> reportsYears;

  /**
   * A client of the function app {@code inventory}.
   *
   * @param apps the connection
   */
  public ItemsApiClient(FunctionApps apps) {
    this(apps, "inventory");
  }

  /**
   * A client of a function app with another external id.
   *
   * @param apps the connection
   * @param externalId the function's external id
   */
  public ItemsApiClient(FunctionApps apps, String externalId) {
    FunctionClient client = FunctionClient.of(apps, externalId, Naming.SNAKE_CASE);
    item = client.method(ITEM, Result.data(DataType.of(ItemsApi.Item.class)));
    find = client.method(FIND, Result.optional(DataType.of(ItemsApi.Item.class)));
    items = client.method(ITEMS,
        Result.data(DataType.<List<ItemsApi.Item>>of(List.class, DataType.of(ItemsApi.Item.class))));
    parts = client.method(PARTS,
        Result.data(DataType.<Map<String, List<ItemsApi.Item>>>of(Map.class,
        DataType.of(String.class), DataType.of(List.class, DataType.of(ItemsApi.Item.class)))));
    create = client.method(CREATE, Result.data(DataType.of(ItemsApi.Item.class)));
    createItem = client.writer(DataType.of(ItemsApi.NewItem.class));
    createAll = client.method(CREATE_ALL, Result.data(DataType.of(int.class)));
    createAllItems =
        client.writer(DataType.<List<? extends ItemsApi.NewItem>>of(List.class, DataType.of(ItemsApi.NewItem.class)));
    load = client.method(LOAD,
        Result.data(DataType.<List<ItemsApi.Item>[]>arrayOf(DataType.of(List.class, DataType.of(ItemsApi.Item.class)))));
    loadItems =
        client.writer(DataType.<List<ItemsApi.NewItem>>of(List.class, DataType.of(ItemsApi.NewItem.class)));
    replace = client.method(REPLACE, Result.data(DataType.of(ItemsApi.Item[].class)));
    replaceBatches =
        client.writer(DataType.<List<ItemsApi.NewItem>[]>arrayOf(DataType.of(List.class, DataType.of(ItemsApi.NewItem.class))));
    replacePicture = client.writer(DataType.of(byte[].class));
    replaceCount = client.writer(DataType.of(Integer.class));
    change = client.method(CHANGE, Result.nothing());
    changeDescription = client.writer(DataType.of(String.class));
    delete = client.method(DELETE, Result.nothing());
    deleteAll = client.method(DELETE_ALL, Result.nothing());
    itemAsync = client.method(ITEM_ASYNC, Result.data(DataType.of(ItemsApi.Item.class)));
    everything = client.method(EVERYTHING,
        Result.response(Result.optional(DataType.<List<ItemsApi.Item>>of(List.class, DataType.of(ItemsApi.Item.class)))));
    deleteAsync = client.method(DELETE_ASYNC, Result.nothing());
    response = client.method(RESPONSE,
        Result.response(Result.nullable(DataType.of(ItemsApi.Item.class))));
    orNull = client.method(OR_NULL, Result.nullable(DataType.of(ItemsApi.Item.class)));
    name = client.method(NAME, Result.data(DataType.of(String.class)));
    raw = client.method(RAW, Result.data(DataType.of(JsonNode.class)));
    count = client.method(COUNT, Result.optionalInt());
    size = client.method(SIZE, Result.optionalLong());
    weight = client.method(WEIGHT, Result.optionalDouble());
    weights = client.method(WEIGHTS, Result.data(DataType.of(double[].class)));
    tryItem = client.method(TRY_ITEM,
        Result.outcome(Result.data(DataType.of(ItemsApi.Item.class))));
    tryOrNull = client.method(TRY_OR_NULL,
        Result.outcome(Result.nullable(DataType.of(ItemsApi.Item.class))));
    tryResponse = client.method(TRY_RESPONSE,
        Result.outcome(Result.response(Result.optional(DataType.of(ItemsApi.Item.class)))));
    tryDelete = client.method(TRY_DELETE, Result.outcome(Result.nothing()));
    tryCount = client.method(TRY_COUNT, Result.outcome(Result.optionalInt()));
    tryAsync = client.method(TRY_ASYNC,
        Result.outcome(Result.data(DataType.<List<ItemsApi.Item>>of(List.class, DataType.of(ItemsApi.Item.class)))));
    report = client.method(REPORT, Result.data(DataType.of(ItemsApi.Item[].class)));
    rebuild = client.method(REBUILD, Result.nothing());
    largest = client.method(LARGEST, Result.nullable(DataType.of(ItemsApi.Item.class)));
    reports = client.method(REPORTS,
        Result.outcome(Result.response(Result.optional(DataType.<Map<String, ItemsApi.Item>>of(Map.class,
        DataType.of(String.class), DataType.of(ItemsApi.Item.class))))));
    reportsYears =
        client.writer(DataType.<List<Integer>>of(List.class, DataType.of(Integer.class)));
  }

  // GET /items/<item_id>
  @Override
  public ItemsApi.Item item(int itemId, boolean includeTax) {
    return item.path("/items/").value("item_id", itemId).query("include_tax", includeTax).call();
  }

  // GET /items/<item_id>
  @Override
  public Optional<ItemsApi.Item> find(int itemId) {
    return find.path("/items/").value("item_id", itemId).call();
  }

  // GET /items
  @Override
  public List<ItemsApi.Item> items(OptionalInt limit) {
    return items.path("/items").query("limit", limit).call();
  }

  // GET /items/<id>/parts/<new>/all
  @Override
  public Map<String, List<ItemsApi.Item>> parts(String part, long id,
      Map<String, List<String>> filters) {
    return parts
        .path("/items/")
        .value("id", id)
        .path("/parts/")
        .value("new", part)
        .path("/all")
        .queryMap("filters", filters)
        .call();
  }

  // POST /items
  @Override
  public ItemsApi.Item create(ItemsApi.NewItem item) {
    return create.path("/items").field("item", createItem, item).call();
  }

  // POST /items/batch
  @Override
  public int createAll(List<? extends ItemsApi.NewItem> items, boolean dryRun, String traceId) {
    return createAll
        .path("/items/batch")
        .query("trace", traceId)
        .field("items", createAllItems, items)
        .field("dry_run", dryRun)
        .call();
  }

  // POST /items/import
  @Override
  public List<ItemsApi.Item>[] load(List<ItemsApi.NewItem> items) {
    return load.path("/items/import").body("items", loadItems, items).call();
  }

  // PUT /items/<item_id>
  @Override
  public ItemsApi.Item[] replace(int itemId, List<ItemsApi.NewItem>[] batches, byte[] picture,
      Integer count) {
    return replace
        .path("/items/")
        .value("item_id", itemId)
        .field("batches", replaceBatches, batches)
        .field("picture", replacePicture, picture)
        .field("count", replaceCount, count)
        .call();
  }

  // PATCH /items/<item_id>
  @Override
  public void change(int itemId, String description, double price) {
    change
        .path("/items/")
        .value("item_id", itemId)
        .fieldOrNull("description", changeDescription, description)
        .field("newPrice", price)
        .call();
  }

  // DELETE /items/<item_id>
  @Override
  public void delete(int itemId) {
    delete.path("/items/").value("item_id", itemId).call();
  }

  // DELETE /items
  @Override
  public Void deleteAll(String... tags) {
    return deleteAll.path("/items").query("tags", tags).call();
  }

  // GET /items/<item_id>
  @Override
  public CompletableFuture<ItemsApi.Item> itemAsync(int itemId) {
    return itemAsync.path("/items/").value("item_id", itemId).async();
  }

  // GET /items/<item_id>
  @Override
  public CompletableFuture<FunctionResponse<Optional<List<ItemsApi.Item>>>> everything(int itemId) {
    return everything.path("/items/").value("item_id", itemId).async();
  }

  // DELETE /items/<item_id>
  @Override
  public CompletableFuture<Void> deleteAsync(int itemId) {
    return deleteAsync.path("/items/").value("item_id", itemId).async();
  }

  // GET /items/<item_id>
  @Override
  public FunctionResponse<ItemsApi.Item> response(int itemId) {
    return response.path("/items/").value("item_id", itemId).call();
  }

  // GET /items/<item_id>
  @Override
  public ItemsApi. @Nullable Item orNull(int itemId) {
    return orNull.path("/items/").value("item_id", itemId).call();
  }

  // GET /items/<item_id>/name
  @Override
  public String name(int itemId) {
    return name.path("/items/").value("item_id", itemId).path("/name").call();
  }

  // GET /items/<item_id>/raw
  @Override
  public JsonNode raw(int itemId) {
    return raw.path("/items/").value("item_id", itemId).path("/raw").call();
  }

  // GET /count
  @Override
  public OptionalInt count() {
    return count.path("/count").call();
  }

  // GET /size
  @Override
  public OptionalLong size() {
    return size.path("/size").call();
  }

  // GET /weight
  @Override
  public OptionalDouble weight() {
    return weight.path("/weight").call();
  }

  // GET /weights
  @Override
  public double[] weights() {
    return weights.path("/weights").call();
  }

  // GET /items/<item_id>
  @Override
  public Outcome<ItemsApi.Item> tryItem(int itemId) {
    return tryItem.path("/items/").value("item_id", itemId).call();
  }

  // GET /items/<item_id>
  @Override
  public Outcome<ItemsApi.Item> tryOrNull(int itemId) {
    return tryOrNull.path("/items/").value("item_id", itemId).call();
  }

  // GET /items/<item_id>
  @Override
  public Outcome<FunctionResponse<Optional<ItemsApi.Item>>> tryResponse(int itemId) {
    return tryResponse.path("/items/").value("item_id", itemId).call();
  }

  // DELETE /items/<item_id>
  @Override
  public Outcome<Void> tryDelete(int itemId) {
    return tryDelete.path("/items/").value("item_id", itemId).call();
  }

  // GET /count
  @Override
  public Outcome<OptionalInt> tryCount() {
    return tryCount.path("/count").call();
  }

  // GET /items
  @Override
  public CompletableFuture<Outcome<List<ItemsApi.Item>>> tryAsync() {
    return tryAsync.path("/items").async();
  }

  // POST /reports
  @Override
  public FunctionCall<ItemsApi.Item[]> report(int year) {
    return report.path("/reports").field("year", year).start();
  }

  // POST /rebuild
  @Override
  public FunctionCall<Void> rebuild() {
    return rebuild.path("/rebuild").start();
  }

  // POST /reports/<year>
  @Override
  public FunctionCall<ItemsApi.Item> largest(int year) {
    return largest.path("/reports/").value("year", year).start();
  }

  // POST /reports/all
  @Override
  public FunctionCall<Outcome<FunctionResponse<Optional<Map<String, ItemsApi.Item>>>>> reports(
      List<Integer> years) {
    return reports.path("/reports/all").field("years", reportsYears, years).start();
  }
}
