package com.acme;

import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.Put;

public final class Interfaces {
  private Interfaces() {}

  @FunctionApp("a")
  static class AClass { // error: NotAnInterface
    @Get("/items")
    void items() {}
  }

  @FunctionApp("a")
  enum AnEnum {} // error: NotAnInterface

  @FunctionApp("a")
  record ARecord() {} // error: NotAnInterface

  @FunctionApp("a")
  @interface AnAnnotation {} // error: NotAnInterface

  @FunctionApp(" ") // error: ExternalIdInvalid
  interface Blank {
    @Get("/items")
    void items();
  }

  @FunctionApp("a\tb") // error: ExternalIdInvalid
  interface Control {
    @Get("/items")
    void items();
  }

  @FunctionApp("0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789" + "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789" + "01234567890123456789012345678901234567890123456789012345") // error: ExternalIdInvalid
  interface Long {
    @Get("/items")
    void items();
  }

  @FunctionApp("a")
  private interface Hidden { // error: InterfacePrivate
    @Get("/items")
    void items();
  }

  private static final class Holder {
    @FunctionApp("a")
    interface Inside { // error: InterfacePrivate
      @Get("items") // error: PathInvalid
      void items();
    }
  }

  @FunctionApp("a")
  sealed interface Closed permits Open { // error: InterfaceSealed
    @Get("/items")
    void items();
  }

  non-sealed interface Open extends Closed {}

  @FunctionApp("a")
  interface Generic<T> { // error: InterfaceGeneric
    @Get("/items")
    T items();

    @Post("/items")
    void add(T item);
  }

  @FunctionApp("a")
  interface Empty { // warning: NoEndpoints
    default void nothing() {}
  }

  @FunctionApp("a")
  interface Taken { // error: GeneratedNameTaken
    @Get("/items")
    void items();
  }

  interface Missing { // warning: FunctionAppMissing
    @Get("/items")
    void items();

    @Get("/others")
    void others();
  }

  @SuppressWarnings("FunctionAppMissing")
  interface Shared {
    @Get("/items")
    void items();
  }

  interface Crud<T> {
    @Get("/items")
    T items();
  }

  @FunctionApp(value = "a", path = "v1") // error: BasePathInvalid
  interface Relative {
    @Get("/items/<id>")
    void items(String id, String tenant);
  }

  @FunctionApp(value = "a", path = "/v1/") // error: BasePathInvalid
  interface Trailing {
    @Get("/items")
    void items();
  }

  @FunctionApp(value = "a", path = "/<a b>") // error: BasePathInvalid
  interface Broken {
    @Put("/items/<id>")
    void items(String id, String ab);
  }

  @FunctionApp(value = "a", path = "/<a>/<a>") // error: BasePathInvalid
  interface Twice {
    @Get("/items")
    void items(String a);
  }

  static class Elsewhere {
    @Get("/items") // error: VerbNotAllowedHere
    void items() {}
  }

  @FunctionApp("a")
  interface Mixed {
    @Get("/items")
    void items();

    @Get("/one") // error: VerbNotAllowedHere
    default void one() {}

    @Get("/two") // error: VerbNotAllowedHere
    static void two() {}

    @Get("/three") // error: VerbNotAllowedHere
    private void three() {}
  }
}

class Interfaces_TakenClient {}

class UsesInterfaces {
  Object[] clients(io.github.functionapps.FunctionApps apps) {
    return new Object[] {
      new Interfaces_BlankClient(apps), new Interfaces_BlankClient(apps, "other"),
      new Interfaces_EmptyClient(apps), new Interfaces_EmptyClient(apps, "other"),
      new Interfaces_RelativeClient(apps), new Interfaces_RelativeClient(apps, "other"),
      new Interfaces_MixedClient(apps), new Interfaces_MixedClient(apps, "other"),
      new Interfaces_GenericClient<String>(apps), new Interfaces_GenericClient<String>(apps, "other"),
    };
  }
}
