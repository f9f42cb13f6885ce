package com.acme;

import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.Query;
import java.io.Serializable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;

/** What would warn, or mean something else, in the class alone. */
final class Families {
  private Families() {}

  @SuppressWarnings("FunctionAppMissing")
  interface Plain {
    @Get("/i")
    int both(@Query String x);
  }

  @SuppressWarnings("FunctionAppMissing")
  interface Old {
    @Deprecated
    @Get("/i")
    int both(String x);

    @Deprecated
    @Get("/c")
    int redeclared();
  }

  @FunctionApp("a")
  interface Deprecating extends Plain, Old {
    @Override
    @SuppressWarnings("deprecation")
    int redeclared();
  }

  @FunctionApp("a")
  interface Agreeing extends Plain, Old {
    @Override
    @SuppressWarnings("deprecation")
    int both(String x);
  }

  @SuppressWarnings({"FunctionAppMissing", "unchecked"})
  interface Crud<T> {
    @Post("/i")
    int add(T... ts);
  }

  @FunctionApp("a")
  interface Varargs extends Crud<List<String>> {}

  @FunctionApp("a")
  interface Serial extends Serializable {
    @Get("/i")
    int i();
  }

  @FunctionApp("a")
  interface Constants {
    String Result = "/items";
    int Endpoint = 1;

    @Get(Result)
    int items();
  }

  @Deprecated
  @Target({ElementType.METHOD, ElementType.PARAMETER})
  @interface Nullable {}

  interface Marks {
    @Target({ElementType.METHOD, ElementType.PARAMETER})
    @interface Nullable {
      String value();
    }
  }

  @FunctionApp("a")
  interface Marked {
    @Get("/i")
    @Nullable
    String i(@Nullable String a);

    @Get("/j")
    @Marks.Nullable("b")
    String j(@Marks.Nullable("a") String a);

    @Get("/k")
    @Tag("<error>")
    int k();
  }

  @interface Tag {
    String value();
  }
}
