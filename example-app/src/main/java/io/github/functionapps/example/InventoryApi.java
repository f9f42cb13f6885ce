package io.github.functionapps.example;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.functionapps.FunctionResponse;
import io.github.functionapps.annotation.Body;
import io.github.functionapps.annotation.Delete;
import io.github.functionapps.annotation.Field;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Patch;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.QueryMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The routes of {@code function/handler.py}. The build writes {@code InventoryApiClient}. */
@FunctionApp("inventory")
public interface InventoryApi {

  /** A path variable and a query parameter; a part that is not there is an exception. */
  @Get("/parts/<part_id>")
  Part part(int partId, boolean includeTax);

  /** The same route; a part that is not there is empty. */
  @Get("/parts/<part_id>")
  Optional<Part> find(int partId);

  /** The same route, without a blocked thread. */
  @Get("/parts/<part_id>")
  CompletableFuture<Part> partAsync(int partId);

  /** A key repeated per category, a date as text; an empty Optional is not sent. */
  @Get("/parts")
  List<Part> search(List<Category> category, Optional<LocalDate> stockedSince, OptionalInt limit);

  /** A query whose keys are known at run time only. */
  @Get("/parts/count")
  int count(@QueryMap Map<String, String> filter);

  /** Plain text. */
  @Get("/parts/<part_id>/label")
  String label(int partId);

  /** Text in the path travels raw; the function's null is empty. */
  @Get("/locations/<location>/free-slots")
  OptionalInt freeSlots(String location);

  /** Data without a type of its own. */
  @Get("/summary")
  JsonNode summary();

  /** The record is the whole body; the response has the status and the headers, too. */
  @Post("/parts")
  FunctionResponse<Part> create(@Body NewPart part);

  /** Four members of the body: {@code unitCost} and {@code weightKg} keep a decimal point. */
  @Post("/parts/<part_id>/deliveries")
  Delivery receive(
      int partId, int quantity, double weightKg, BigDecimal unitCost, LocalDate receivedOn);

  /** Changes what is sent: an empty price is left out, a null note clears it. */
  @Patch("/parts/<part_id>")
  Part change(
      int partId, Optional<BigDecimal> price, @Field(sendNull = true) @Nullable String note);

  /** Nothing but success. */
  @Delete("/parts/<part_id>")
  void delete(int partId);

  /** A route that the function does not have, to show what a client that is too new meets. */
  @Get("/parts/<part_id>/history")
  List<String> history(int partId);
}
