package com.acme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.functionapps.FunctionCall;
import io.github.functionapps.FunctionResponse;
import io.github.functionapps.Outcome;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Post;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Scanner;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@FunctionApp("a")
interface Results {
  @Get("/items")
  Future<Item> future(); // error: ReturnTypeUnsupported

  @Get("/items")
  CompletionStage<Item> stage(); // error: ReturnTypeUnsupported

  @Get("/items")
  Flow.Publisher<Item> publisher(); // error: ReturnTypeUnsupported

  @Get("/items")
  Stream<Item> stream(); // error: ReturnTypeUnsupported

  @Get("/items")
  List<Iterator<Item>> iterators(); // error: ReturnTypeUnsupported

  @Get("/items")
  InputStream bytes(); // error: ReturnTypeUnsupported

  @Get("/items")
  List raw(); // error: ReturnTypeRaw

  @Get("/items")
  CompletableFuture<Map> rawInside(); // error: ReturnTypeRaw

  @Get("/items")
  CompletableFuture rawFuture(); // error: ReturnTypeRaw

  @Get("/items")
  Optional<CompletableFuture<Item>> inverted(); // error: ReturnTypeNesting

  @Get("/items")
  CompletableFuture<FunctionCall<Item>> twoRoots(); // error: ReturnTypeNesting

  @Get("/items")
  FunctionCall<CompletableFuture<Item>> twoRootsAgain(); // error: ReturnTypeNesting

  @Get("/items")
  Outcome<Outcome<Item>> outcomes(); // error: ReturnTypeNesting

  @Get("/items")
  Optional<Optional<Item>> optionals(); // error: ReturnTypeNesting

  @Get("/items")
  Optional<OptionalInt> optionalInt(); // error: ReturnTypeNesting

  @Get("/items")
  Optional<Void> optionalNothing(); // error: ReturnTypeNesting

  @Get("/items")
  FunctionResponse<Outcome<Item>> response(); // error: ReturnTypeNesting

  @Get("/items")
  List<CompletableFuture<Item>> futures(); // error: ReturnTypeNesting

  @Get("/items")
  List<? extends Item> open(); // error: ReturnTypeOpen

  @Get("/items")
  CompletableFuture<?> anything(); // error: ReturnTypeOpen

  @Get("/items")
  Shape shape(); // error: TypeNotReadable

  @Get("/items")
  List<Order> orders(); // error: TypeNotReadable

  @Get("/items")
  Optional<Inner> inner(); // error: TypeNotReadable

  @Get("/items")
  Built built(); // error: TypeNotReadable

  @Get("/items")
  Typed typed(); // error: TypeNotReadable

  @Get("/items")
  Optional<Outcome<Item>> optionalOutcome(); // error: ReturnTypeNesting

  @Get("/items")
  FunctionResponse<FunctionResponse<Item>> responses(); // error: ReturnTypeNesting

  @Get("/items")
  Outcome<FunctionCall<Item>> callInside(); // error: ReturnTypeNesting

  @Get("/items")
  Outcome<CompletableFuture<Optional<Item>>> futureInside(); // error: ReturnTypeNesting

  @Get("/items")
  FunctionCall<FunctionCall<Item>> callOfCall(); // error: ReturnTypeNesting

  @Get("/items")
  Optional<FunctionCall<FunctionResponse<Outcome<Item>>>> upsideDown(); // error: ReturnTypeNesting

  @Get("/items")
  FunctionCall<Outcome<Optional<Void>>> optionalNothingInside(); // error: ReturnTypeNesting

  @Get("/items")
  Outcome<List<Outcome<Item>>> outcomesInside(); // error: ReturnTypeNesting

  @Get("/items")
  FunctionCall<Map<String, FunctionCall<Item>>> callsInside(); // error: ReturnTypeNesting

  @Get("/items")
  Outcome rawOutcome(); // error: ReturnTypeRaw

  @Post("/items")
  FunctionCall<Outcome> rawOutcomeInside(); // error: ReturnTypeRaw

  @Post("/items")
  FunctionCall rawCall(); // error: ReturnTypeRaw

  @Get("/items")
  Outcome<? extends Item> openOutcome(); // error: ReturnTypeOpen

  @Post("/items")
  FunctionCall<?> openCall(); // error: ReturnTypeOpen

  @Get("/items")
  Outcome<Stream<Item>> streamInside(); // error: ReturnTypeUnsupported

  @Get("/items")
  Outcome.Success<Item> success(); // error: ReturnTypeUnsupported

  @Get("/items")
  List<Outcome.FunctionError<Item>> errors(); // error: ReturnTypeUnsupported

  @Post("/items")
  Started started(); // error: ReturnTypeUnsupported

  @Get("/items")
  Answered answered(); // error: ReturnTypeUnsupported

  @Get("/items")
  @Nullable Outcome<Item> nullableOutcome(); // error: NullableMisplaced

  @Get("/items")
  CompletableFuture<@Nullable FunctionResponse<Item>> nullableInside(); // error: NullableMisplaced

  @Post("/items")
  @Nullable FunctionCall<Outcome<Optional<Shape>>> nullableCall(); // error: NullableMisplaced

  @Post("/items")
  @Nullable CompletableFuture<Void> nullableNothing(); // error: NullableMisplaced

  @Post("/items")
  FunctionCall<Outcome<Shape>> shapeInside(); // error: TypeNotReadable

  @Get("/items")
  Holder holder(); // error: TypeNotReadable

  @Get("/items/<id>") // error: PathVariableUnbound
  Outcome<Item> wrongOtherwise();

  @Get("/items")
  Thread thread(); // error: ReturnTypeUnsupported

  @Get("/items")
  List<java.util.function.Supplier<Item>> suppliers(); // error: ReturnTypeUnsupported

  @Get("/items")
  Map<Order, Item> byOrder(); // error: TypeNotReadable

  @Get("/items")
  BlockingQueue<Item> queue(); // error: TypeNotReadable

  @Get("/items")
  Deeper<Item> deeper(); // error: TypeNotReadable

  @Get("/items")
  Sized sized(); // error: TypeNotReadable

  @Get("/items")
  Page page(); // error: TypeNotReadable

  @Get("/items")
  Ignored ignored(); // error: TypeNotReadable

  @Get("/items")
  BuiltByNobody builtByNobody(); // error: TypeNotReadable

  class Sized extends ArrayList<Item> {
    Sized(int size, int growth) {
      super(size);
    }
  }

  interface Started extends FunctionCall<Item> {}

  interface Answered extends FunctionResponse<Item> {}

  record Holder(Outcome<Item> outcome) {}

  record Deeper<T>(T value, Deeper<List<T>> next) {}

  record Page(Scanner text) {}

  record Ignored(String name, @JsonIgnore int size) {}

  @JsonDeserialize(builder = Builder.class)
  record BuiltByNobody(String name) {}

  class Builder {
    public Builder withName(String name) {
      return this;
    }
  }

  record Item(String name) {}

  interface Shape {}

  record Order(int id, Customer customer) {}

  abstract class Customer {}

  class Outer {
    class Nested {}
  }

  record Inner(Outer.Nested nested) {}

  class Built {
    public Built(Item item) {}
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  interface Typed {}
}

class UsesResults {
  Object[] clients(io.github.functionapps.FunctionApps apps) {
    return new Object[] {
      new ResultsClient(apps), new ResultsClient(apps, "other"),
    };
  }
}
