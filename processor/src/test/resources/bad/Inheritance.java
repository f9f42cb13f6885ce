package com.acme;

import io.github.functionapps.FunctionCall;
import io.github.functionapps.Outcome;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Naming;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.Query;
import java.util.List;
import java.util.Optional;

final class Inheritance {
  private Inheritance() {}

  interface Crud<T, K> {
    @Get("/items/<id>")
    T get(K id);

    @Get("/items/<item_id>")
    T item(String itemId);

    @Get("/broken/<id>") // error: PathVariableUnbound
    void broken();
  }

  @FunctionApp("a")
  interface Fine extends Crud<String, Integer> {}

  @FunctionApp("a")
  interface Keys extends Crud<String, List<String>> {} // error: PathTypeUnsupported

  @FunctionApp(value = "a", naming = Naming.AS_DECLARED)
  interface Named extends Crud<String, Integer> {} // error: PathVariableUnbound

  @FunctionApp(value = "a", path = "/<id>")
  interface Prefixed extends Crud<String, Integer> {} // error: PathVariableTwice error: PathVariableTwice error: PathVariableUnbound

  @FunctionApp("a")
  interface Open extends Crud<List<?>, Integer> {} // error: ReturnTypeOpen error: ReturnTypeOpen

  @FunctionApp("a")
  interface Renamed extends Crud<String, Integer> {
    @Override
    String get(Integer key); // error: PathVariableUnbound
  }

  interface Wrapping<T> {
    @Get("/items")
    Outcome<T> outcome();

    @Post("/items")
    FunctionCall<T> call();
  }

  @FunctionApp("a")
  interface Wrapped extends Wrapping<Optional<String>> {}

  @FunctionApp("a")
  interface WrappedTwice extends Wrapping<Outcome<String>> {} // error: ReturnTypeNesting

  @FunctionApp("a")
  interface WrappedInside extends Wrapping<FunctionCall<String>> {} // error: ReturnTypeNesting error: ReturnTypeNesting

  @SuppressWarnings("FunctionAppMissing")
  interface Left {
    @Get("/left")
    String side();

    @Get("/same")
    String same(int x);
  }

  @SuppressWarnings("FunctionAppMissing")
  interface Right {
    @Get("/right")
    String side();

    @Get("/same")
    String same(int x);
  }

  @FunctionApp("a")
  interface Both extends Left, Right {} // error: InheritedConflict

  @SuppressWarnings("FunctionAppMissing")
  interface Wide {
    @Get("/items")
    Number number();

    @Get("/items")
    List<? extends Number> numbers(); // error: ReturnTypeOpen
  }

  @SuppressWarnings("FunctionAppMissing")
  interface Narrow {
    @Get("/items")
    Integer number();

    @Get("/items")
    List<Integer> numbers();
  }

  @FunctionApp("a")
  interface WideFirst extends Wide, Narrow {} // error: InheritedConflict

  @FunctionApp("a")
  interface NarrowFirst extends Narrow, Wide {} // error: InheritedConflict

  @FunctionApp("a")
  interface Foreign extends AutoCloseable, Iterable<String> {} // error: VerbMissing error: VerbMissing

  @FunctionApp("a")
  interface Undecided extends Left, Right {
    @Override
    String side(); // error: InheritedConflict
  }

  @FunctionApp("a")
  interface Decided extends Left, Right {
    @Override
    @Post("/decided")
    String side();
  }

  @SuppressWarnings("FunctionAppMissing")
  interface BindsOneWay {
    @Get("/bound")
    String bound(@Query("a") String x, String same);
  }

  @SuppressWarnings("FunctionAppMissing")
  interface BindsAnother {
    @Get("/bound")
    String bound(@Query("b") String x, @Query String same);
  }

  @FunctionApp("a")
  interface Unbound extends BindsOneWay, BindsAnother {
    @Override
    String bound(String x, String same); // error: InheritedConflict
  }

  @FunctionApp("a")
  interface Bound extends BindsOneWay, BindsAnother {
    @Override
    String bound(@Query("b") String x, String same);
  }
}

class UsesInheritance {
  Object[] clients(io.github.functionapps.FunctionApps apps) {
    return new Object[] {
      new Inheritance_FineClient(apps), new Inheritance_FineClient(apps, "other"),
      new Inheritance_BothClient(apps), new Inheritance_BothClient(apps, "other"),
      new Inheritance_WideFirstClient(apps), new Inheritance_NarrowFirstClient(apps),
      new Inheritance_OpenClient(apps), new Inheritance_OpenClient(apps, "other"),
    };
  }
}
