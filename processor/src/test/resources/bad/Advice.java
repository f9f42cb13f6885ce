package com.acme;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.functionapps.annotation.Body;
import io.github.functionapps.annotation.Delete;
import io.github.functionapps.annotation.Field;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Path;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.Query;
import io.github.functionapps.annotation.Timeout;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Mistakes of which one comes seldom alone, or that have more than one way out. */
@FunctionApp("a")
interface Advice {
  @Get("items?limit=10") // error: PathInvalid
  void relativeWithQuery(int limit);

  @Get("https://example.com//items?limit={limit}&page=1&limit=2") // error: PathInvalid
  void urlWithQuery(int limit, int page);

  @Get("///items?") // error: PathInvalid
  void slashesWithQuery();

  @Get("https://example.com") // error: PathInvalid
  void host();

  @Get("items and more") // error: PathInvalid
  void relativeWithSpace();

  @Get("/items/$id") // error: PathSyntax
  void dollar(int id);

  @Get("/items/${id}/parts") // error: PathSyntax
  void dollarAndBraces(int id);

  @Get("/items/v${1}") // error: PathSyntax
  void dollarInside();

  @Get("/items/$item_id") // error: PathSyntax
  void dollarAndUnderscore(int itemId);

  @Get("/items/:") // error: PathSyntax
  void colonAlone();

  @Get("/$/a$b/$1/a:b/:$") // error: PathSyntax
  void literalBefore();

  // Without a parameter of that name, a route may be spelled like this.
  @Get("/$/a$b/$1/a:b/$id")
  void literalDollars(int page);

  // A route may be spelled like these, too: the function compares letter by letter.
  @Get("/items/*")
  void star();

  @Get("/items//parts")
  void emptySegment();

  @Get("/sites/<site>/items/<item_id>") // error: PathVariableUnbound, error: PathVariableUnbound
  void eachOnce(String siteId, int id);

  @Get("/items/<item_id>/sites/<site>") // error: PathVariableUnbound, error: PathVariableUnbound
  void eachOnceTheOtherWay(String siteId, int id);

  @Get("/items/<item_id>/<itm_id>") // error: PathVariableUnbound, error: PathVariableUnbound
  void oneForTwo(int itemIdd);

  @Get("/items/<item_id>/<item_ix>") // error: PathVariableUnbound, error: PathVariableUnbound
  void secondBest(int itemIe, int temId);

  @Get("/items/<item_id>") // error: PathVariableUnbound
  void list(List<Integer> itemIds);

  @Get("/items/<item_id>") // error: PathVariableUnbound
  void nameInQuery(@Query("item_id") int id, int other);

  @Get("/items/<item_id>") // error: PathVariableUnbound
  void listInQuery(@Query("item_id") List<Integer> ids);

  @Post("/items/<item_id>") // error: PathVariableUnbound
  void nameInField(@Field("item_id") int id);

  @Get("/items/<item_id>") // error: PathVariableUnbound
  void nameOfAnother(@Query("q") int itemId, @Query("item_id") int id);

  @Get("/items/<id>")
  void nullable(@Nullable Integer id); // error: PathTypeUnsupported

  @Get("/items/<item_id>")
  void nullableToo(@Path("item_id") @Nullable String id); // error: PathTypeUnsupported

  @Get("/items")
  void map(Map<String, String> filter); // error: BodyNotAllowed

  @Delete("/items")
  void bodyMap(@Body Map<String, List<Integer>> filter); // error: BodyNotAllowed

  @Get("/items")
  void fieldMap(@Field Map<String, Object> filter); // error: BodyNotAllowed

  @Timeout("P1M") // error: TimeoutInvalid
  @Get("/items")
  void month();

  @Timeout("p24m") // error: TimeoutInvalid
  @Get("/items")
  void months();

  @Timeout("P1Y") // error: TimeoutInvalid
  @Get("/items")
  void year();

  @Timeout("P0M") // error: TimeoutInvalid
  @Get("/items")
  void noMonth();

  @Get("/items")
  @Nullable Optional<String> nullableOptional(); // error: NullableMisplaced

  @Get("/items")
  CompletableFuture<@Nullable OptionalInt> nullableNumber(); // error: NullableMisplaced

  @Get("/items")
  @Marks.Nullable
  CompletableFuture<Optional<String>> marked(); // error: NullableMisplaced

  @Get("/items")
  Closed closed(); // error: TypeNotReadable

  @Get("/items")
  List<Holder> closedInside(); // error: TypeNotReadable

  @Get("/items")
  Sound sound();

  record Holder(Closed closed) {}

  /** Whatever is read into it is lost. */
  class Closed {
    private int x;
    int y;

    public int total() {
      return x + y;
    }
  }

  record Sound(Any any, Named named, Hidden hidden, Nothing nothing, Text text) {}

  class Any {
    private Map<String, Object> all;

    @JsonAnySetter
    void put(String key, Object value) {
      all.put(key, value);
    }
  }

  class Named {
    @JsonProperty private int x;
  }

  class Hidden {
    private int x;

    private void setX(int x) {
      this.x = x;
    }
  }

  class Nothing {}

  class Text {
    private String text;

    public Text() {}

    public Text(String text) {
      this.text = text;
    }
  }

  interface Marks {
    @interface Nullable {}
  }
}

@FunctionApp(value = "a", path = "v1/") // error: BasePathInvalid
interface AdviceOnPrefix {
  @Get("/items")
  void items();
}

@FunctionApp(value = "a", path = "https://example.com/?key=1") // error: BasePathInvalid
interface AdviceOnUrl {
  @Get("/items")
  void items();
}

sealed interface AdviceOnParent permits AdviceOnSealed {}

@FunctionApp("a")
sealed interface AdviceOnSealed extends AdviceOnParent // error: InterfaceSealed
    permits AdviceOnOpen, AdviceOnBoth {
  @Post("/items")
  void items();
}

non-sealed interface AdviceOnOpen extends AdviceOnSealed {}

sealed interface AdviceOnOther permits AdviceOnBoth {}

non-sealed interface AdviceOnBoth extends AdviceOnSealed, AdviceOnOther {}
