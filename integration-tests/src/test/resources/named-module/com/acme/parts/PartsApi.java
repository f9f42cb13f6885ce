package com.acme.parts;

import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Post;
import java.util.concurrent.CompletableFuture;

/** A client's interface in a module of its own. */
@FunctionApp("inventory")
public interface PartsApi {
  @Get("/parts/{part_id}")
  Part part(int partId);

  @Get("/parts/{part_id}")
  CompletableFuture<Part> partAsync(int partId);

  @Post("/parts")
  int add(NewPart part);

  record NewPart(String displayName) {}

  record Part(int partId, String displayName) {}
}
