package com.acme;

import io.github.functionapps.annotation.Body;
import io.github.functionapps.annotation.Field;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Path;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.Put;
import io.github.functionapps.annotation.Query;
import java.util.List;
import java.util.Map;

/** Variables whose names no Java name is mapped to, and parameters that cannot be theirs. */
@FunctionApp("a")
interface Variables {
  @Get("/a/<id_>") // error: PathVariableUnbound
  int after(int id);

  @Get("/b/<_id>") // error: PathVariableUnbound
  int before(int id);

  @Get("/c/<line_1>") // error: PathVariableUnbound
  int number(int line1);

  @Get("/d/<item_2>") // error: PathVariableUnbound
  int otherNumber(int number);

  @Get("/e/<type_>") // error: PathVariableUnbound
  int other(String kind);

  @Get("/g/<item__id>") // error: PathVariableUnbound
  int twice(int itemId);

  @Get("/h/<ITEM_ID>") // error: PathVariableUnbound
  int upper(int itemId);

  @Put("/items/<item>") // error: PathVariableUnbound
  int body(@Body Map<String, String> item);

  @Put("/items/<item_id>") // error: PathVariableUnbound
  int bodyAsDeclared(@Body Map<String, String> item_id);

  @Get("/x/<ids>") // error: PathVariableUnbound
  int query(@Query List<String> ids);

  @Get("/x/<ids>") // error: PathVariableUnbound
  int queryNamed(@Query("id") List<String> ids);

  @Post("/y/<id>") // error: PathVariableUnbound
  int field(@Field("key") Integer id);

  @Get("/a/<id_>")
  int followed(@Path("id_") int id);

  @Get("/c/<line_1>")
  int asDeclared(int line_1);

  @Get("/e/<type_>") // error: PathVariableUnbound
  int alone();
}
