package com.acme;

import io.github.functionapps.annotation.Body;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.Put;
import io.github.functionapps.annotation.Query;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parents, generic and not, and what an heir makes of them. */
public final class Inherited {
  private Inherited() {}

  @FunctionApp(value = "pumps", path = "/pumps")
  public interface Api extends Crud<Pump, Long>, Counting {
  /** Inherits route and annotations. */
  @Override
  Pump get(Long id, int depth);

  @Get("/own")
  Pump own();

  /** Left alone from here on. */
  @Override
  default void touch(Long id) {}
  }

  @SuppressWarnings("FunctionAppMissing")
  interface Crud<T, K> {
    @Get("/<id>")
    T get(K id, @Query("level") int depth);

    @Get("")
    List<T> all(Optional<K> after);

    @Post("")
    T create(@Body T value);

    @Put("/<id>")
    @Nullable T replace(K id, T value);

    @Post("/<id>/touch")
    void touch(K id);
  }

  @SuppressWarnings("FunctionAppMissing")
  interface Counting {
    @Get("/count")
    int count();
  }

  record Pump(long id) {}
}
