package io.github.functionapps.it.failure;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.functionapps.FunctionResponse;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.Query;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;

/** One route whose arguments travel in path, query and body, with a result of each kind. */
@FunctionApp("inventory")
interface InventoryApi {
  @Post("/items/<name>")
  Item item(String name, @Query String note, Object content);

  @Post("/items/<name>")
  CompletableFuture<Item> itemAsync(String name, @Query String note, Object content);

  @Post("/items/<name>")
  Optional<Item> optional(String name, @Query String note, Object content);

  @Post("/items/<name>")
  CompletableFuture<Optional<Item>> optionalAsync(String name, @Query String note, Object content);

  @Post("/items/<name>")
  FunctionResponse<Item> response(String name, @Query String note, Object content);

  @Post("/items/<name>")
  CompletableFuture<FunctionResponse<Item>> responseAsync(
      String name, @Query String note, Object content);

  @Post("/items/<name>")
  List<Item> list(String name, @Query String note, Object content);

  @Post("/items/<name>")
  CompletableFuture<List<Item>> listAsync(String name, @Query String note, Object content);

  @Post("/items/<name>")
  Map<Integer, Integer> map(String name, @Query String note, Object content);

  @Post("/items/<name>")
  CompletableFuture<Map<Integer, Integer>> mapAsync(
      String name, @Query String note, Object content);

  @Post("/items/<name>")
  Integer number(String name, @Query String note, Object content);

  @Post("/items/<name>")
  CompletableFuture<Integer> numberAsync(String name, @Query String note, Object content);

  @Post("/items/<name>")
  String text(String name, @Query String note, Object content);

  @Post("/items/<name>")
  CompletableFuture<String> textAsync(String name, @Query String note, Object content);

  @Post("/items/<name>")
  JsonNode tree(String name, @Query String note, Object content);

  @Post("/items/<name>")
  CompletableFuture<JsonNode> treeAsync(String name, @Query String note, Object content);

  @Post("/items/<name>")
  void nothing(String name, @Query String note, Object content);

  @Post("/items/<name>")
  CompletableFuture<Void> nothingAsync(String name, @Query String note, Object content);

  @Post("/items/<name>")
  Part part(String name, @Query String note, Object content);

  @Post("/items/<name>")
  CompletableFuture<Part> partAsync(String name, @Query String note, Object content);

  @Post("/items/<name>")
  Extras extras(String name, @Query String note, Object content);

  @Post("/items/<name>")
  CompletableFuture<Extras> extrasAsync(String name, @Query String note, Object content);

  /** What most answers hold. */
  record Item(int id, String name, double price, LocalDate since, List<Part> parts, Unit unit) {}

  /** No component of it may be null. */
  @NullMarked
  record Part(String name, boolean spare) {}

  /** How an item is counted. */
  enum Unit {
    PIECE,
    METRE
  }

  /** Takes whatever comes, as long as it is a number. */
  final class Extras {
    private final Map<String, Integer> all = new HashMap<>();

    @JsonAnySetter
    void put(String name, int value) {
      all.put(name, value);
    }
  }
}
