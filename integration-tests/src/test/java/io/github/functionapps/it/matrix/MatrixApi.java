package io.github.functionapps.it.matrix;

import io.github.functionapps.FunctionCall;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Idempotent;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.Query;
import io.github.functionapps.annotation.RespondAsync;
import java.util.concurrent.CompletableFuture;

/** A method of each kind, in two forms, with arguments that nobody is to be told of. */
@FunctionApp("matrix")
interface MatrixApi {
  @Get("/items/<name>")
  String get(String name, @Query String note);

  @Get("/items/<name>")
  CompletableFuture<String> getLater(String name, @Query String note);

  @Post("/items/<name>")
  String post(String name, @Query String note, Object content);

  @Post("/items/<name>")
  CompletableFuture<String> postLater(String name, @Query String note, Object content);

  @Idempotent
  @Post("/items/<name>")
  String postAgain(String name, @Query String note, Object content);

  @Idempotent
  @Post("/items/<name>")
  CompletableFuture<String> postAgainLater(String name, @Query String note, Object content);

  @RespondAsync
  @Post("/items/<name>")
  String respondAsync(String name, @Query String note, Object content);

  @Post("/items/<name>")
  FunctionCall<String> start(String name, @Query String note, Object content);
}
