package io.github.functionapps.it.scale;

import io.github.functionapps.FunctionCall;
import io.github.functionapps.Outcome;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Idempotent;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.Put;
import io.github.functionapps.annotation.RespondAsync;
import java.util.concurrent.CompletableFuture;

/** Calls of every kind. Each answers its key, unless the function says otherwise. */
@FunctionApp(SoakApi.FUNCTION)
interface SoakApi {
  String FUNCTION = "soak";

  @Get("/repeatable/<key>")
  int get(int key);

  @Get("/repeatable/<key>")
  CompletableFuture<Integer> getLater(int key);

  @Put("/repeatable/<key>")
  int put(int key);

  @Idempotent
  @Post("/repeatable/<key>")
  int postAgain(int key);

  @Post("/once/<key>")
  int post(int key);

  @Post("/once/<key>")
  CompletableFuture<Integer> postLater(int key);

  @Post("/once/<key>")
  Outcome<Integer> tryPost(int key);

  @RespondAsync
  @Post("/once/<key>")
  int run(int key);

  @RespondAsync
  @Post("/once/<key>")
  CompletableFuture<Integer> runLater(int key);

  @Post("/once/<key>")
  FunctionCall<Integer> start(int key);
}
