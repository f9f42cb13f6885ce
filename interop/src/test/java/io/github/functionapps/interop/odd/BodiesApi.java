package io.github.functionapps.interop.odd;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.functionapps.FunctionResponse;
import io.github.functionapps.annotation.Body;
import io.github.functionapps.annotation.Field;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Patch;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.Put;
import io.github.functionapps.annotation.Query;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The routes of {@code bodies.py}. */
@FunctionApp("odd")
public interface BodiesApi {
  record OnShelf(String shelf, String name) {}

  record Noted(String name, String note) {}

  record Batch(List<String> names, boolean dryRun) {}

  record Defaults(Optional<String> name, OptionalInt size) {}

  record Aliased(
      @JsonProperty("displayName") String displayName, @JsonProperty("URL") String url) {}

  record Either(String type, Object value) {}

  record Scalars(
      @Nullable Long n,
      @Nullable Double f,
      @Nullable Boolean b,
      @Nullable String s,
      @Nullable Long o) {}

  @Post("/items")
  FunctionResponse<Item> create(NewItem item);

  @Post("/items")
  Item createBare(@Body NewItem item);

  /** An argument that the handler does not declare. */
  @Post("/items")
  Item createWithMore(NewItem item, int undeclared);

  @Post("/shelves/<shelf>/items")
  OnShelf createOnShelf(String shelf, @Body NewItem item);

  @Post("/items/noted")
  Noted createNoted(NewItem item, @Query String note);

  @Post("/items/noted")
  Noted createNotedBare(@Body NewItem item);

  @Post("/items/optional")
  Optional<String> createOptional(NewItem item);

  @Post("/items/optional")
  Optional<String> createOptionalBare(@Body NewItem item);

  @Post("/items/batch")
  Batch createBatch(List<NewItem> items, boolean dryRun);

  @Post("/items/bulk")
  List<String> createBulk(List<NewItem> items);

  @Post("/items/bulk")
  List<String> createBulkBare(@Body List<NewItem> items);

  @Put("/box")
  Box putBox(Box item);

  @Put("/box")
  Box putBoxBare(@Body Box item);

  @Put("/defaults")
  Defaults putDefaults(Defaults thing);

  @Put("/defaults")
  Defaults putDefaultsBare(@Body Defaults thing);

  @Post("/free")
  Map<String, Object> free(Map<String, Object> body);

  @Post("/free")
  Map<String, Object> freeBare(@Body Map<String, Object> body);

  @Post("/free/any")
  Map<String, Object> freeAny(Map<String, Object> body);

  @Post("/everything")
  Everything everything(Everything thing);

  @Post("/tree")
  Node tree(Node root);

  @Post("/aliased")
  Aliased aliased(Aliased thing);

  @Post("/either")
  Either either(int value);

  @Post("/either")
  Either either(String value);

  @Post("/either")
  Either either(List<Integer> value);

  @Post("/scalars")
  Scalars scalars(long n, double f, boolean b, String s, OptionalInt o);

  @Patch("/scalars")
  Scalars patchScalars(
      @Field(sendNull = true) @Nullable Long n,
      @Field(sendNull = true) @Nullable Double f,
      @Field(sendNull = true) @Nullable Boolean b,
      @Field(sendNull = true) @Nullable String s);

  /** Of each scalar another type. */
  @Post("/scalars")
  Scalars wholeForReal(long n, int f, boolean b, String s);

  @Post("/scalars")
  JsonNode booleanForWhole(boolean n, double f, boolean b, String s);

  @Post("/scalars")
  Scalars realForWhole(double n, double f, boolean b, String s);

  @Post("/scalars")
  Scalars numberForBoolean(long n, double f, int b, String s);

  @Post("/scalars")
  Scalars numberForText(long n, double f, boolean b, int s);

  @Post("/scalars")
  Scalars textForAll(String n, String f, String b, String s);

  @Post("/typed/datetime")
  String dateTime(OffsetDateTime value);

  @Post("/typed/uuid")
  String uuid(UUID value);

  @Post("/typed/enum")
  String color(Color value);
}
