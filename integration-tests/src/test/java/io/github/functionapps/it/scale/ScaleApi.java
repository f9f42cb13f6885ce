package io.github.functionapps.it.scale;

import io.github.functionapps.FunctionCall;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.RespondAsync;
import java.util.concurrent.CompletableFuture;

/** Calls that answer their own key: an answer that reaches the wrong caller shows. */
@FunctionApp(ScaleApi.FUNCTION)
interface ScaleApi {
  String FUNCTION = "scale";

  @Get("/calls/<key>")
  int call(int key);

  @Get("/calls/<key>")
  CompletableFuture<Integer> callLater(int key);

  @RespondAsync
  @Get("/calls/<key>")
  int run(int key);

  @RespondAsync
  @Get("/calls/<key>")
  CompletableFuture<Integer> runLater(int key);

  @Get("/calls/<key>")
  FunctionCall<Integer> start(int key);
}
