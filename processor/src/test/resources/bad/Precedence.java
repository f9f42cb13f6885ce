package com.acme;

import io.github.functionapps.annotation.Body;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Path;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.Query;
import io.github.functionapps.annotation.Timeout;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/** Where two codes fit, one is reported. */
@FunctionApp("a")
interface Precedence {
  @Get("items/<id>") // error: PathInvalid
  void afterPathInvalid(Map<String, String> id, @Path("other") int key);

  @Get("/items/<a b>") // error: PathSyntax
  void afterPathSyntax(String a, InputStream b); // error: ParameterTypeUnsupported

  @Get("/items/<id>/<key>")
  void severalBindings(@Path @Query InputStream id, @Query @Path("key") List<List<String>> other); // error: SeveralBindings error: SeveralBindings

  @Get("/items/<id>")
  void boundTwice(String id, @Path("id") String other); // error: PathVariableBoundTwice

  @Get("/items/<id>")
  <T extends List<?>> Map<T, Future<T>> generic(T id, @Query T other); // error: MethodGeneric

  @Get("/items")
  Future unsupportedBeforeRaw(); // error: ReturnTypeUnsupported

  @Get("/items")
  CompletableFuture<List<CompletableFuture>> rawBeforeNesting(); // error: ReturnTypeRaw

  @Get("/items")
  List<CompletableFuture<?>> openBeforeNesting(); // error: ReturnTypeOpen

  @Post("/items")
  void unsupportedBeforePlace(@Body List<InputStream> items, @Query Map<String, InputStream> query); // error: ParameterTypeUnsupported error: ParameterTypeUnsupported error: BodyAndQuery

  @Get("/items")
  @Timeout("soon") // error: TimeoutInvalid
  CompletableFuture<String> invalidBeforeNotYet();

  @Get("/items/<id>") // error: PathVariableUnbound
  @Timeout("PT1S")
  String otherCodesInsteadOfNotYet();
}
