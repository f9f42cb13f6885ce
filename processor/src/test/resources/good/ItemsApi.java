package com.acme;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.functionapps.FunctionCall;
import io.github.functionapps.FunctionResponse;
import io.github.functionapps.Outcome;
import io.github.functionapps.annotation.Body;
import io.github.functionapps.annotation.Delete;
import io.github.functionapps.annotation.Field;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Patch;
import io.github.functionapps.annotation.Path;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.Put;
import io.github.functionapps.annotation.Query;
import io.github.functionapps.annotation.QueryMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Each kind of parameter and each kind of result. */
@FunctionApp("inventory")
public interface ItemsApi {
  @Get("/items/<item_id>")
  Item item(int itemId, boolean includeTax);

  @Get("/items/{item_id}")
  Optional<Item> find(int itemId);

  @Get("/items")
  List<Item> items(OptionalInt limit);

  @Get("/items/<id>/parts/<new>/all")
  Map<String, List<Item>> parts(@Path("new") String part, long id, @QueryMap Map<String, List<String>> filters);

  @Post("/items")
  Item create(NewItem item);

  @Post("/items/batch")
  int createAll(List<? extends NewItem> items, boolean dryRun, @Query("trace") String traceId);

  @Post("/items/import")
  List<Item>[] load(@Body List<NewItem> items);

  @Put("/items/<item_id>")
  Item[] replace(int itemId, List<NewItem>[] batches, byte[] picture, Integer count);

  @Patch("/items/<item_id>")
  void change(int itemId, @Field(sendNull = true) String description, @Field("newPrice") double price);

  @Delete("/items/<item_id>")
  void delete(int itemId);

  @Delete("/items")
  Void deleteAll(String... tags);

  @Get("/items/<item_id>")
  CompletableFuture<Item> itemAsync(int itemId);

  @Get("/items/<item_id>")
  CompletableFuture<FunctionResponse<Optional<List<Item>>>> everything(int itemId);

  @Delete("/items/<item_id>")
  CompletableFuture<Void> deleteAsync(int itemId);

  @Get("/items/<item_id>")
  FunctionResponse<@Nullable Item> response(int itemId);

  @Get("/items/<item_id>")
  @Nullable Item orNull(int itemId);

  @Get("/items/<item_id>/name")
  String name(int itemId);

  @Get("/items/<item_id>/raw")
  JsonNode raw(int itemId);

  @Get("/count")
  OptionalInt count();

  @Get("/size")
  OptionalLong size();

  @Get("/weight")
  OptionalDouble weight();

  @Get("/weights")
  double[] weights();

  @Get("/items/<item_id>")
  Outcome<Item> tryItem(int itemId);

  @Get("/items/<item_id>")
  Outcome<@Nullable Item> tryOrNull(int itemId);

  @Get("/items/<item_id>")
  Outcome<FunctionResponse<Optional<Item>>> tryResponse(int itemId);

  @Delete("/items/<item_id>")
  Outcome<Void> tryDelete(int itemId);

  @Get("/count")
  Outcome<OptionalInt> tryCount();

  @Get("/items")
  CompletableFuture<Outcome<List<Item>>> tryAsync();

  @Post("/reports")
  FunctionCall<Item[]> report(int year);

  @Post("/rebuild")
  FunctionCall<Void> rebuild();

  @Post("/reports/<year>")
  FunctionCall<@Nullable Item> largest(int year);

  @Post("/reports/all")
  FunctionCall<Outcome<FunctionResponse<Optional<Map<String, Item>>>>> reports(List<Integer> years);

  record Item(int id, String name) {}

  record NewItem(String name) {}
}
