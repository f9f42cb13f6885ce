package io.github.functionapps.it.failure;

import static io.github.functionapps.it.failure.Planted.BODY;
import static io.github.functionapps.it.failure.Planted.PATH;
import static io.github.functionapps.it.failure.Planted.QUERY;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/** A method of the client, in its two forms, with marked arguments. */
record Call(Consumer<InventoryApi> blocking, Function<InventoryApi, CompletableFuture<?>> async) {
  static final Call ITEM =
      new Call(api -> api.item(PATH, QUERY, BODY), api -> api.itemAsync(PATH, QUERY, BODY));
  static final Call OPTIONAL =
      new Call(api -> api.optional(PATH, QUERY, BODY), api -> api.optionalAsync(PATH, QUERY, BODY));
  static final Call RESPONSE =
      new Call(api -> api.response(PATH, QUERY, BODY), api -> api.responseAsync(PATH, QUERY, BODY));
  static final Call LIST =
      new Call(api -> api.list(PATH, QUERY, BODY), api -> api.listAsync(PATH, QUERY, BODY));
  static final Call MAP =
      new Call(api -> api.map(PATH, QUERY, BODY), api -> api.mapAsync(PATH, QUERY, BODY));
  static final Call NUMBER =
      new Call(api -> api.number(PATH, QUERY, BODY), api -> api.numberAsync(PATH, QUERY, BODY));
  static final Call TEXT =
      new Call(api -> api.text(PATH, QUERY, BODY), api -> api.textAsync(PATH, QUERY, BODY));
  static final Call TREE =
      new Call(api -> api.tree(PATH, QUERY, BODY), api -> api.treeAsync(PATH, QUERY, BODY));
  static final Call NOTHING =
      new Call(api -> api.nothing(PATH, QUERY, BODY), api -> api.nothingAsync(PATH, QUERY, BODY));
  static final Call PART =
      new Call(api -> api.part(PATH, QUERY, BODY), api -> api.partAsync(PATH, QUERY, BODY));
  static final Call EXTRAS =
      new Call(api -> api.extras(PATH, QUERY, BODY), api -> api.extrasAsync(PATH, QUERY, BODY));

  /** The commonest method with other arguments. */
  static Call item(String path, String query, Object body) {
    return new Call(api -> api.item(path, query, body), api -> api.itemAsync(path, query, body));
  }
}
