package com.acme;

import io.github.functionapps.FunctionCall;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Idempotent;
import io.github.functionapps.annotation.Path;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.RespondAsync;
import io.github.functionapps.annotation.Timeout;

/** Mistakes in how calls are to be made. */
final class Calls {
  private Calls() {}

  @FunctionApp("a")
  interface Timeouts {
    @Get("/items")
    @Timeout("10 seconds") // error: TimeoutInvalid
    void words();

    @Get("/items")
    @Timeout("PT0S") // error: TimeoutInvalid
    void never();

    @Get("/items")
    @Timeout("PT-30S") // error: TimeoutInvalid
    void before();

    @Get("/items")
    @Timeout("P365DT0.000000001S") // error: TimeoutInvalid
    void tooLong();

    @Get("/items")
    @Timeout("P106751991167300D") // error: TimeoutInvalid
    void longerThanTimersCount();

    @Get("/items")
    @Timeout("PT99999999999999999999H") // error: TimeoutInvalid
    void longerThanDurationsCount();

    @Get("/items")
    @Timeout("") // error: TimeoutInvalid
    void empty();

    @Get("/items")
    @Timeout("30") // error: TimeoutInvalid
    void withoutUnit();

    @Get("/items")
    @Timeout("PT30") // error: TimeoutInvalid
    void withoutUnitToo();

    @Get("/items")
    @Timeout("P30S") // error: TimeoutInvalid
    void withoutT();

    @Get("/items")
    @Timeout(" PT30S ") // error: TimeoutInvalid
    void spaces();

    @Get("/items")
    @Timeout("P1M") // error: TimeoutInvalid
    void aMonth();

    @Get("/items")
    @Timeout("P2W") // error: TimeoutInvalid
    void weeks();

    @Get("/items")
    @Timeout("1h 30min") // error: TimeoutInvalid
    void unitsOfOthers();

    @Get("/items")
    @Timeout("1.5 minutes") // error: TimeoutInvalid
    void fraction();

    @Get("/items")
    @Timeout("500ms") // error: TimeoutInvalid
    void milliseconds();

    @Get("/items")
    @Timeout("2 days 3 fortnights") // error: TimeoutInvalid
    void unknownUnit();

    @Get("/items")
    @Timeout("500 days") // error: TimeoutInvalid
    void tooManyDays();

    @Get("/items")
    @Timeout("0 s") // error: TimeoutInvalid
    void nothing();

    @Timeout("soon") // error: TimeoutInvalid
    void withoutVerb(); // error: VerbMissing
  }

  interface Crud<T> {
    @Get("/items/<id>")
    @Timeout("5s") // error: TimeoutInvalid
    T get(int id);

    @Get("/items")
    @Timeout("soon")
    T corrected();

    @Get("/items")
    @Timeout("soon")
    T replaced();

    @Get("/items")
    @Timeout("PT5S")
    T spoiled();
  }

  @FunctionApp("a")
  interface First extends Crud<String> {
    @Override
    @Timeout("PT5S")
    String corrected();

    @Override
    @Get("/items")
    String replaced();

    @Override
    @Timeout("later") // error: TimeoutInvalid
    String spoiled();
  }

  @FunctionApp("a")
  interface Second extends Crud<Integer> {
    /** Told where it is written. */
    @Override
    Integer get(int id);

    @Override
    @Timeout("PT5S")
    Integer corrected();

    @Override
    @Get("/items")
    Integer replaced();
  }

  @SuppressWarnings("FunctionAppMissing")
  interface Left {
    @Get("/timeout")
    @Timeout("PT1S")
    String timeout();

    @Get("/none")
    @Timeout("PT1S")
    String none();

    @Post("/idempotent")
    @Idempotent
    String idempotent();

    @Post("/async")
    @RespondAsync
    String async();

    @Get("/broken")
    @Timeout("PT1S")
    String broken();
  }

  @SuppressWarnings("FunctionAppMissing")
  interface Right {
    @Get("/timeout")
    @Timeout("PT2S")
    String timeout();

    @Get("/none")
    String none();

    @Post("/idempotent")
    @Idempotent(false)
    String idempotent();

    @Post("/async")
    String async();

    @Get("/broken")
    @Timeout("2s") // error: TimeoutInvalid
    String broken();
  }

  @FunctionApp("a")
  interface Both extends Left, Right {} // error: InheritedConflict error: InheritedConflict error: InheritedConflict error: InheritedConflict

  @FunctionApp("a")
  interface Undecided extends Left, Right {
    @Override
    String timeout(); // error: InheritedConflict

    @Override
    String none(); // error: InheritedConflict

    @Override
    String idempotent(); // error: InheritedConflict

    @Override
    String async(); // error: InheritedConflict

    @Override
    String broken(); // error: InheritedConflict
  }

  @FunctionApp("a")
  interface Decided extends Left, Right {
    @Override
    @Timeout("PT1S")
    String timeout();

    @Override
    @Get("/none")
    String none();

    @Override
    @Idempotent(false)
    String idempotent();

    @Override
    @RespondAsync
    String async();

    @Override
    @Timeout("PT2S")
    String broken();
  }

  @SuppressWarnings("FunctionAppMissing")
  interface Top {
    @Get("/deep")
    String deep();
  }

  interface Slow extends Top {
    @Override
    @Timeout("PT1H")
    String deep();
  }

  interface Fast extends Top {
    @Override
    @Timeout("PT1S")
    String deep();
  }

  interface Between extends Slow, Fast {
    @Override
    String deep(); // error: InheritedConflict
  }

  @FunctionApp("a")
  interface Below extends Between {}

  @FunctionApp("a")
  interface FarBelow extends Between {
    @Override
    String deep(); // error: InheritedConflict
  }

  /** Knows of timeouts, but of no routes. */
  interface Mixin<T> {
    @Timeout("PT1S")
    T get(int id); // error: VerbMissing

    @Idempotent
    FunctionCall<T> create(@Path("id") int id); // error: VerbMissing

    @RespondAsync // error: AnnotationNotAllowedHere
    String toString();

    @Timeout("PT1S") // error: AnnotationNotAllowedHere
    default void ready() {}
  }

  @FunctionApp("a")
  interface MixedIn extends Mixin<String> {
    @Override
    @Get("/items/<id>")
    String get(int id);
  }

  interface HalfRouted<T> {
    @Get("/items")
    T routed();

    @Timeout("PT1S")
    T forgotten(); // error: VerbMissing

    T forgottenToo(@Path("id") int key); // error: VerbMissing
  }

  @FunctionApp("a")
  interface Heir extends HalfRouted<String> {}

  @FunctionApp("a")
  interface Equal {
    @Get("/items")
    String items();

    @Override
    @Idempotent // error: AnnotationNotAllowedHere
    boolean equals(Object other);
  }

  @RespondAsync // error: AnnotationNotAllowedHere
  void call() {}

  @SuppressWarnings("FunctionAppMissing")
  interface Routed {
    @Get("/items/<id>")
    String get(int id);
  }

  /** What is written where it means nothing disagrees with nobody. */
  @FunctionApp("a")
  interface RoutedMixin extends Mixin<String>, Routed {
    @Override
    String get(int id);

    @Override
    @Post("/items/<id>")
    FunctionCall<String> create(int id);
  }

  interface Implemented extends Top {
    @Override
    @Timeout("soon") // error: AnnotationNotAllowedHere
    default String deep() {
      return "";
    }
  }

  @FunctionApp("a")
  interface AbstractAgain extends Implemented {
    @Override
    String deep();
  }
}
