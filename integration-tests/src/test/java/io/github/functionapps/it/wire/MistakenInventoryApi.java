package io.github.functionapps.it.wire;

import io.github.functionapps.annotation.Field;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Patch;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.it.wire.InventoryApi.Batch;
import io.github.functionapps.it.wire.InventoryApi.Echo;
import io.github.functionapps.it.wire.InventoryApi.Item;
import io.github.functionapps.it.wire.InventoryApi.NewItem;
import io.github.functionapps.it.wire.InventoryApi.Price;
import io.github.functionapps.it.wire.InventoryApi.Scalars;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The same function, declared by somebody who mistakes its routes, names and types. */
@FunctionApp("inventory")
interface MistakenInventoryApi {
  @Get("/items/{item_id}")
  Item item(String itemId);

  @Get("/items/{item_id}")
  Item item(int itemId, String includeTax);

  @Get("/items")
  List<Item> items(int limit, int undeclared);

  @Get("/items/")
  List<Item> itemsWithSlash();

  @Get("/unknown")
  String unknown();

  @Post("/items/{item_id}")
  Item postItem(int itemId);

  @Post("/items")
  Item createNothing();

  @Post("/items")
  Item create(WithoutPrice item);

  @Post("/items")
  Item create(WithUndeclared item);

  @Post("/items")
  Item create(NewItem item, int undeclared);

  @Post("/items/batch")
  Batch createAll(List<NewItem> items, String dryRun);

  @Patch("/items/{item_id}")
  Price changePrice(int itemId, int price);

  @Post("/scalars")
  Scalars scalars(double n, double f, boolean b, String s);

  @Post("/scalars")
  Scalars scalars(int n, int f, boolean b, String s);

  @Post("/scalars")
  Scalars scalars(int n, double f, int b, String s);

  @Post("/scalars")
  Scalars nulls(
      @Field(sendNull = true) @Nullable Integer n,
      @Field(sendNull = true) @Nullable Double f,
      @Field(sendNull = true) @Nullable Boolean b,
      @Field(sendNull = true) @Nullable String s);

  @Get("/echo/{text}/{more}")
  Echo echo(String text, String more);

  @Get("/echo/")
  Echo echoNothing();

  record WithoutPrice(String name) {}

  record WithUndeclared(String name, double price, int undeclared) {}
}
