package io.github.functionapps.it.observe;

import io.github.functionapps.FunctionCall;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Post;
import java.util.concurrent.CompletableFuture;

/** Methods whose arguments nobody is to be told of. */
@FunctionApp("observed")
interface ObservedApi {
  @Get("/items/<id>")
  String item(String id);

  @Get("/items/<id>")
  CompletableFuture<String> itemLater(String id);

  @Post("/items/<id>")
  FunctionCall<String> start(String id);
}
