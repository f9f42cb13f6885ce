package io.github.functionapps.it.matrix;

import static io.github.functionapps.it.failure.Planted.BODY;
import static io.github.functionapps.it.failure.Planted.PATH;
import static io.github.functionapps.it.failure.Planted.QUERY;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/** What kind of call a fault happens to. */
@SuppressWarnings("ImmutableEnumChecker") // lambdas
enum Kind {
  GET("GET", api -> api.get(PATH, QUERY), api -> api.getLater(PATH, QUERY)),
  POST("POST", api -> api.post(PATH, QUERY, BODY), api -> api.postLater(PATH, QUERY, BODY)),
  POST_IDEMPOTENT(
      "POST @Idempotent",
      api -> api.postAgain(PATH, QUERY, BODY),
      api -> api.postAgainLater(PATH, QUERY, BODY)),
  RESPOND_ASYNC(
      "respond-async",
      api -> api.respondAsync(PATH, QUERY, BODY),
      api -> api.start(PATH, QUERY, BODY).result());

  final String title;
  private final Function<MatrixApi, String> blocking;
  private final Function<MatrixApi, CompletableFuture<String>> future;

  Kind(
      String title,
      Function<MatrixApi, String> blocking,
      Function<MatrixApi, CompletableFuture<String>> future) {
    this.title = title;
    this.blocking = blocking;
    this.future = future;
  }

  /** How the caller gets the result. */
  enum Form {
    BLOCKING,
    FUTURE
  }

  /** Calls and waits. */
  String call(MatrixApi api, Form form) {
    if (form == Form.BLOCKING) {
      return blocking.apply(api);
    }
    try {
      return future.apply(api).join();
    } catch (CompletionException e) {
      throw (RuntimeException) e.getCause();
    }
  }
}
