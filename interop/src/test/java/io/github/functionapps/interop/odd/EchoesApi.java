package io.github.functionapps.interop.odd;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.functionapps.annotation.Body;
import io.github.functionapps.annotation.Field;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Post;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The routes of {@code echoes.py}. */
@FunctionApp("odd")
public interface EchoesApi {
  record Scalars(long number, double real, boolean flag, String text) {}

  record QueryEcho(
      Optional<String> text,
      Optional<List<String>> texts,
      OptionalLong number,
      OptionalDouble real,
      Optional<Boolean> flag) {}

  @Post("/echo/value")
  JsonNode value(@Field(sendNull = true) @Nullable JsonNode value);

  @Post("/echo/scalars")
  Scalars scalars(long number, double real, boolean flag, String text);

  @Post("/echo/item")
  NewItem item(NewItem item);

  @Post("/echo/item")
  NewItem itemBare(@Body NewItem item);

  @Post("/echo/items")
  List<NewItem> items(List<NewItem> items);

  @Post("/echo/items")
  List<NewItem> itemsBare(@Body List<NewItem> items);

  @Post("/echo/tree")
  Node tree(Node root);

  @Get("/echo/query")
  QueryEcho query(
      Optional<String> text,
      List<String> texts,
      OptionalLong number,
      OptionalDouble real,
      Optional<Boolean> flag);
}
