package com.acme;

import io.github.functionapps.Outcome;
import io.github.functionapps.annotation.Body;
import io.github.functionapps.annotation.Field;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Path;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.Query;
import io.github.functionapps.annotation.Timeout;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;

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
  Optional<Outcome.Success<?>> unsupportedBeforeNesting(); // error: ReturnTypeUnsupported

  @Get("/items")
  Map<?, List> rawBeforeOpen(); // error: ReturnTypeRaw

  @Get("/items")
  Optional<Optional<Marker>> nestingBeforeReadable(); // error: ReturnTypeNesting

  @Get("/items/<id>")
  void placeBeforeWritable(Marker id, Marker query); // error: PathTypeUnsupported error: BodyNotAllowed

  @Post("/items")
  void severalBindingsBeforeType(@Field @Query Supplier<String> field); // error: SeveralBindings

  @Get("//items/<id") // error: PathInvalid
  void oneErrorForOneTemplate(String key);

  @Get("/items/<id>/<id>") // error: PathVariableTwice
  @Post("items") // error: SeveralVerbs
  void severalVerbs(String id, @Body String body); // error: BodyNotObject

  @Get("/items/<a>/<b>/<c>") // error: PathVariableUnbound error: PathVariableUnbound
  Stream<Marker> independent(List<String> a, @Query Marker query) throws Exception; // error: PathTypeUnsupported error: QueryTypeUnsupported error: ThrowsChecked error: ReturnTypeUnsupported

  @Get("/items/<id>") // error: PathVariableUnbound
  @Timeout("soon") // error: TimeoutInvalid
  Outcome<Outcome<String>> independentOfPolicies(); // error: ReturnTypeNesting

  interface Marker {}
}
