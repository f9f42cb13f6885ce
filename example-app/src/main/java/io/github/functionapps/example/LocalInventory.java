package io.github.functionapps.example;

import static io.github.functionapps.example.Category.PUMP;
import static io.github.functionapps.example.Category.SEAL;
import static io.github.functionapps.example.Category.VALVE;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.functionapps.testing.LocalFunction;
import io.github.functionapps.testing.LocalRequest;
import io.github.functionapps.testing.LocalResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The function of {@code function/handler.py} as routes of LocalCdf; change both together. Python
 * calculates with floats, and so does this.
 */
final class LocalInventory {
  private static final double TAX = 1.25;

  private static final List<Part> STOCK =
      List.of(
          new Part(1, "feed pump", PUMP, price(320), 4, LocalDate.of(2026, 1, 15), null),
          new Part(2, "ball valve", VALVE, price(49.5), 10, LocalDate.of(2026, 3, 2), "check seat"),
          new Part(3, "shaft seal", SEAL, price(12.25), 25, LocalDate.of(2026, 5, 20), null),
          new Part(4, "dosing pump", PUMP, price(515), 1, LocalDate.of(2026, 6, 1), null));

  private static final Map<String, Integer> FREE_SLOTS = Map.of("hall 7", 12, "Værksted", 3);

  private record Summary(int parts, Map<Category, Integer> quantities, double value) {}

  private LocalInventory() {}

  static void install(LocalFunction function) {
    function
        .get("/parts/{part_id}", request -> ofPart(request, part -> priced(part, request)))
        .get("/parts", LocalInventory::search)
        .get("/parts/count", LocalInventory::count)
        .get("/parts/{part_id}/label", request -> ofPart(request, LocalInventory::label))
        .get("/locations/{location}/free-slots", request -> freeSlots(request.path("location")))
        .get("/summary", request -> summary())
        .post("/parts", request -> create(request.body(NewPart.class)))
        .post(
            "/parts/{part_id}/deliveries",
            request -> ofPart(request, part -> received(part, request)))
        .patch("/parts/{part_id}", request -> ofPart(request, part -> changed(part, request)))
        .delete("/parts/{part_id}", request -> LocalResponse.noContent());
  }

  /** What there is to say of the part in the path, or 404. */
  private static Object ofPart(LocalRequest request, Function<Part, Object> answer) {
    int id = request.pathInt("part_id");
    return STOCK.stream()
        .filter(part -> part.id() == id)
        .findFirst()
        .map(answer)
        .orElseGet(() -> LocalResponse.of(404, null));
  }

  private static Part priced(Part part, LocalRequest request) {
    boolean includeTax = request.queryBoolean("include_tax").orElse(false);
    double price = part.price().doubleValue();
    return with(part, price(includeTax ? price * TAX : price), part.note());
  }

  private static List<Part> search(LocalRequest request) {
    List<String> categories = request.queryAll("category");
    LocalDate since = request.query("stocked_since").map(LocalDate::parse).orElse(LocalDate.MIN);
    return STOCK.stream()
        .filter(part -> categories.isEmpty() || categories.contains(text(part.category())))
        .filter(part -> !part.stockedOn().isBefore(since))
        .limit(request.queryInt("limit").orElse(STOCK.size()))
        .toList();
  }

  private static long count(LocalRequest request) {
    Optional<String> category = request.query("category");
    int minQuantity = request.queryInt("min_quantity").orElse(0);
    return STOCK.stream()
        .filter(part -> category.isEmpty() || category.get().equals(text(part.category())))
        .filter(part -> part.quantity() >= minQuantity)
        .count();
  }

  private static LocalResponse label(Part part) {
    return LocalResponse.text("%04d %s".formatted(part.id(), part.name()));
  }

  private static @Nullable Integer freeSlots(String location) {
    return FREE_SLOTS.get(location);
  }

  private static Summary summary() {
    Map<Category, Integer> quantities = new EnumMap<>(Category.class);
    double value = 0;
    for (Part part : STOCK) {
      quantities.merge(part.category(), part.quantity(), Integer::sum);
      value += part.price().doubleValue() * part.quantity();
    }
    return new Summary(STOCK.size(), quantities, value);
  }

  private static LocalResponse create(NewPart part) {
    for (Part stocked : STOCK) {
      if (stocked.name().equals(part.name())) {
        return LocalResponse.of(409, new Conflict(stocked.id(), "the name is taken"));
      }
    }
    int id = STOCK.size() + 1;
    Part created =
        new Part(id, part.name(), part.category(), part.price(), 0, part.stockedOn(), part.note());
    return LocalResponse.of(201, created).header("location", "/parts/" + id);
  }

  private static Delivery received(Part part, LocalRequest request) {
    int quantity = request.field("quantity", Integer.class);
    return new Delivery(
        part.id(),
        part.quantity() + quantity,
        price(request.field("unit_cost", Double.class) * quantity),
        request.field("weight_kg", Double.class),
        LocalDate.parse(request.field("received_on", String.class)));
  }

  private static Part changed(Part part, LocalRequest request) {
    JsonNode change = request.body(JsonNode.class);
    return with(
        part,
        request.optionalField("price", BigDecimal.class).orElse(part.price()),
        change.has("note") ? change.get("note").textValue() : part.note());
  }

  private static Part with(Part part, BigDecimal price, @Nullable String note) {
    return new Part(
        part.id(), part.name(), part.category(), price, part.quantity(), part.stockedOn(), note);
  }

  private static BigDecimal price(double value) {
    return BigDecimal.valueOf(value);
  }

  private static String text(Category category) {
    return category.name().toLowerCase(Locale.ROOT);
  }
}
