package com.acme;

import io.github.functionapps.annotation.Body;
import io.github.functionapps.annotation.Field;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Idempotent;
import io.github.functionapps.annotation.Path;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.Query;
import io.github.functionapps.annotation.QueryMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What its authors had no reason to expect: all of it is Java. */
class Surprises {
  @SuppressWarnings("FunctionAppMissing")
  interface Shared {
    @Get("/shared")
    String shared();
  }

  interface Crud<T, K> extends Shared {
    @Get("/<id>")
    List<T> one(K id);

    @Post("/")
    void add(@Body T item);
  }

  @FunctionApp("a")
  @SuppressWarnings("rawtypes")
  interface Raw extends Crud { // error: ParentRaw
    @Get("/items/<id>") // error: PathVariableUnbound
    void items();
  }

  @FunctionApp("a")
  interface BelowRaw extends Raw {}

  @FunctionApp(".") // error: ExternalIdInvalid
  interface Dot {
    @Get("/items")
    void items();
  }

  @FunctionApp("..") // error: ExternalIdInvalid
  interface Dots {
    @Get("/items")
    void items();
  }

  @FunctionApp("a\ud83d") // error: ExternalIdInvalid
  interface Half {
    @Get("/items")
    void items();
  }

  @FunctionApp("a\u202eb") // error: ExternalIdInvalid
  interface Invisible {
    @Get("/items")
    void items();
  }

  @FunctionApp("a")
  interface Finalizing {
    @Get("/items")
    void finalize(); // error: MethodNameReserved

    @Get("/items/<id>")
    void finalize(String id);
  }

  @FunctionApp("a")
  interface Ignored {
    @Get("/items/<id>")
    void item(String id);

    default void first(@Path("id") String key) { // error: AnnotationNotAllowedHere
      item(key);
    }

    @Idempotent(false) // error: AnnotationNotAllowedHere
    static void none() {}

    @Get("/items") // error: VerbNotAllowedHere
    default void both(@Query String key) {}
  }

  static class Plain {
    Plain(@Body String body) {} // error: AnnotationNotAllowedHere

    void call(@Query @Field String name) {} // error: AnnotationNotAllowedHere error: AnnotationNotAllowedHere
  }

  @FunctionApp("a")
  interface Nulls { // error: GeneratedNameTaken
    @Post("/items")
    void count(@Field(sendNull = true) int count, @Field(sendNull = true) Integer other); // error: SendNullUseless
  }

  static class In {
    @FunctionApp("a")
    interface Deep { // error: GeneratedNameTaken
      @Get("/items")
      void items();
    }
  }

  @FunctionApp("a")
  interface Wild {
    @Get("/items")
    void map(@QueryMap Map<String, ?> filter); // error: ParameterTypeUnsupported

    @Get("/items")
    void optional(Optional<?> filter); // error: ParameterTypeUnsupported

    @Post("/items")
    void choice(Enum<?> choice); // error: ParameterTypeUnsupported

    @Post("/items")
    void choices(List<Class<?>> types); // error: ParameterTypeUnsupported
  }

  @FunctionApp("a")
  interface Spellings {
    @Get("/<item_id>/<itemId>") // error: PathVariableUnbound
    void twice(String itemId);

    @Get("/<filter>") // error: PathVariableUnbound
    void map(@QueryMap Map<String, String> filter);

    @Get("/<id>/<other>") // error: PathVariableUnbound
    void crossed(@Path("other") String id);
  }
}

@FunctionApp("a")
interface Cloning {
  @Get("/items")
  void clone(); // error: MethodNameReserved

  @Get("/items/<id>")
  void clone(String id);
}

@FunctionApp("a")
interface CloningWell {
  @Get("/items")
  String clone();
}

class Surprises_In {
  @FunctionApp("a")
  interface Deep {
    @Get("/items")
    void items();
  }
}

@FunctionApp("a")
interface Surprises_Nulls {
  @Get("/items")
  void items();
}
