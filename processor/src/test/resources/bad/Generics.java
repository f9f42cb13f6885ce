package com.acme;

import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Post;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Mistakes of a generic parent that no heir could put right are told in it, and once. */
interface Generics<T> {
  @Get("/a")
  Optional<Optional<T>> nested(); // error: ReturnTypeNesting

  @Get("/b")
  List<CompletableFuture<T>> inside(); // error: ReturnTypeNesting

  @Get("/c")
  List<? extends T> wild(); // error: ReturnTypeOpen

  @Get("/d")
  Future<T> future(); // error: ReturnTypeUnsupported

  @Post("/e")
  int function(Supplier<T> supplier); // error: ParameterTypeUnsupported

  @Get("/f/<ids>")
  T path(List<T> ids); // error: PathTypeUnsupported

  @Get("/g/<id>")
  T fine(T id);
}

@FunctionApp("a")
interface GenericsOfNumbers extends Generics<Integer> {}

@FunctionApp("a")
interface GenericsOfTexts extends Generics<String> {}

@FunctionApp("a")
interface GenericsOfLists extends Generics<List<String>> {} // error: PathTypeUnsupported
