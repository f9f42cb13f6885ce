package io.github.functionapps.it.net;

import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.RespondAsync;

/** A method that may run twice, one that must not, and one that is polled. */
@FunctionApp("net")
interface NetApi {
  /** What each of them answers. */
  String ANSWER =
      "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 79\r\n\r\n"
          + "{\"callId\":7,\"runtimeStatus\":\"Completed\",\"response\":{\"statusCode\":200,\"data\":1}}";

  @Get("/number")
  int get();

  @Post("/number")
  int post();

  @RespondAsync
  @Post("/number")
  int polled();
}
