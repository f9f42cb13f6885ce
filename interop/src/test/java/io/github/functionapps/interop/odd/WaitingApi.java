package io.github.functionapps.interop.odd;

import io.github.functionapps.FunctionCall;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.RespondAsync;
import java.util.List;

/** The routes of {@code waiting.py}, and others called asynchronously. */
@FunctionApp("odd")
public interface WaitingApi {
  @Post("/gates/<name>/wait")
  FunctionCall<String> waitAt(String name);

  @Post("/gates/<name>/open")
  void open(String name);

  @RespondAsync
  @Get("/items/<item_id>")
  Item item(int itemId);

  @RespondAsync
  @Get("/raises")
  String raises();

  @RespondAsync
  @Get("/stamped/list")
  List<String> stampedList();

  @Post("/conflict")
  FunctionCall<String> conflict(String name);
}
