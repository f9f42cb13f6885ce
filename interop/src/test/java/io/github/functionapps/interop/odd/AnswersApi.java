package io.github.functionapps.interop.odd;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.functionapps.FunctionResponse;
import io.github.functionapps.Outcome;
import io.github.functionapps.annotation.Delete;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Post;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** The routes of {@code answers.py}. */
@FunctionApp("odd")
public interface AnswersApi {
  record Stamped(UUID id, OffsetDateTime at, Color color) {}

  record Lost(String value) {}

  record Conflict(int existingId, String reason) {}

  @Get("/items/<item_id>")
  Item item(int itemId);

  @Get("/items/<item_id>")
  Optional<Item> find(int itemId);

  @Get("/items/<item_id>")
  CompletableFuture<Item> itemAsync(int itemId);

  @Get("/items/<item_id>")
  FunctionResponse<Item> itemResponse(int itemId);

  @Get("/items/<item_id>")
  FunctionResponse<Optional<Item>> findResponse(int itemId);

  @Get("/missing")
  JsonNode missing();

  @Post("/conflict")
  Outcome<JsonNode> conflict(String name);

  @Get("/gone")
  JsonNode gone();

  @Get("/accepted")
  FunctionResponse<String> accepted();

  @Delete("/items/<item_id>")
  FunctionResponse<Void> delete(int itemId);

  @Get("/raises")
  Outcome<String> raises();

  @Get("/exits")
  Outcome<String> exits();

  @Get("/unfit")
  JsonNode unfit();

  @Get("/stamped")
  Stamped stamped();

  @Get("/lost/<kind>")
  Lost lost(String kind);

  @Get("/stamped/list")
  List<Stamped> stampedList();

  @Get("/empty")
  Map<String, Object> empty();

  @Get("/nothing")
  Optional<String> nothing();

  @Get("/nothing")
  String nothingAsText();

  @Get("/empty-list")
  List<Item> emptyList();

  @Get("/nan")
  double nan();

  @Get("/reals")
  List<Double> reals();

  @Get("/big")
  BigInteger big();

  @Get("/big")
  long bigAsLong();

  @Get("/label/<item_id>")
  FunctionResponse<String> label(int itemId);

  @Get("/table")
  String table();

  @Get("/unicode")
  Map<String, String> unicode();
}
