package com.acme;

import io.github.functionapps.FunctionResponse;
import io.github.functionapps.annotation.Body;
import io.github.functionapps.annotation.Field;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Path;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.Put;
import io.github.functionapps.annotation.Query;
import io.github.functionapps.annotation.QueryMap;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.UUID;

/** Types at the edge of what is supported. */
public class Odd<T> {
  private Odd() {}

  @FunctionApp("odd")
  public interface Api extends Wide, Other {
    @Get("/<a>/<b>/<c>/<d>/<e>/<f>")
    char primitives(byte a, short b, float c, double d, char e, boolean f);

    @Post("/<id>")
    Optional<byte[]> boxes(UUID id, Byte a, @Query Float b, DayOfWeek c, Instant d, BigDecimal e, float f, char g, short h, boolean i);

    @Get("/queries")
    CompletableFuture<int[][]> queries(Ids ids, Collection<? extends DayOfWeek> days, Integer[] numbers, Byte[] bytes, @Nullable String[] text);

    @Put("/wild")
    void wild(Map<String, ? extends List<? extends Number>> map, Optional<List<? extends Number>> optional, List<@Nullable String> list);

    @Put("/mixed")
    void mixed(String field, @Query int query, int other, @QueryMap Map<String, String> map);

    @Put("/inner")
    void inner(Odd<String>.Inner inner, @Body2 Object anything, Map.Entry<String, Odd<String>.Inner> entry);

    @Get("/covariant")
    @Override
    Integer covariant();

    @Get("/nullable")
    CompletableFuture<FunctionResponse<@Nullable String>> nullable();

    @Get("/hash")
    @Override
    int hashCode();
  }

  @SuppressWarnings("FunctionAppMissing")
  interface Wide {
    @Get("/wide")
    Number covariant();

    @Get("/shared/<id>")
    String shared(@Path("id") int one);

    @Get("/overload")
    String overload(int one);
  }

  @SuppressWarnings("FunctionAppMissing")
  interface Other {
    @Get("/shared/<id>")
    String shared(@Path("id") int other);

    @Get("/overload")
    String overload(String one);
  }

  public class Inner {
    public String getText() {
      return "";
    }
  }

  public static class Ids extends ArrayList<Integer> {
    private static final long serialVersionUID = 1;
  }

  @Target(ElementType.TYPE_USE)
  @interface Nullable {}

  @interface Body2 {}
}
