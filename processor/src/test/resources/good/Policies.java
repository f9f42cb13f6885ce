package com.acme;

import io.github.functionapps.FunctionCall;
import io.github.functionapps.Outcome;
import io.github.functionapps.annotation.Delete;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Idempotent;
import io.github.functionapps.annotation.Patch;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.Put;
import io.github.functionapps.annotation.Query;
import io.github.functionapps.annotation.RespondAsync;
import io.github.functionapps.annotation.Timeout;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** How calls may be made, declared and inherited. */
public final class Policies {
  private static final String MINUTE = "PT1M";

  private Policies() {}

  @FunctionApp("reports")
  public interface Api extends Above, Left, Right, Crud<Report> {
    @Get("/items")
    @Idempotent(false)
    String once();

    @Put("/items")
    @Idempotent
    void asTheVerbSays(String text);

    @Delete("/items")
    @Idempotent(false)
    void deleteOnce();

    @Post("/items")
    @Idempotent(false)
    void asTheVerbSaysToo(String text);

    @Post("/items")
    @Idempotent
    void repeatable(String text);

    @Patch("/items")
    @Idempotent(true)
    Outcome<Void> repeatableToo(String text);

    @Get("/hour")
    @Timeout("P365D")
    String longest();

    @Get("/moment")
    @Timeout("pt0.001s")
    String asWritten();

    @Get("/minute")
    @Timeout(MINUTE)
    CompletableFuture<String> constant();

    @Post("/reports")
    @RespondAsync
    Report slow(int year);

    @Post("/reports")
    @RespondAsync
    void slowWithoutAnswer(int year);

    @Post("/reports")
    @RespondAsync
    CompletableFuture<Outcome<Report>> slowFuture(int year);

    @Post("/reports")
    @RespondAsync
    @Timeout("PT2H")
    @Idempotent
    FunctionCall<Outcome<Report>> goesWithoutSaying(int year);

    @Post("/reports/of/a/whole/year")
    @Idempotent
    @Timeout("PT1H30M")
    @RespondAsync
    Optional<Report> all(int year);

    /** Nothing of its own. */
    @Override
    Report inherited(int year);

    /** One of its own; the others are inherited. */
    @Override
    @Timeout("PT2S")
    Report partly(int year);

    /** The verb replaces them. */
    @Override
    @Post("/replaced")
    @Timeout("PT3S")
    Report replaced(int year);

    /** What the nearest says, which is not where the route is. */
    @Override
    Report twice(int year);

    /** A word of its own where the parents disagree. */
    @Override
    @Timeout("PT4S")
    String decided();

    /** The parents spell it in two ways. */
    @Override
    String agreed();
  }

  @SuppressWarnings("FunctionAppMissing")
  interface Top {
    @Post("/inherited")
    @RespondAsync
    @Idempotent
    @Timeout("PT1S")
    Report inherited(int year);

    @Post("/partly")
    @RespondAsync
    @Idempotent
    @Timeout("PT1S")
    Report partly(int year);

    @Post("/replaced")
    @RespondAsync
    @Idempotent
    @Timeout("PT1S")
    Report replaced(int year);

    @Post("/twice")
    @Idempotent
    @Timeout("PT1S")
    Report twice(int year);

    @Get("/default")
    @Timeout("PT1S")
    String abstractAgain();
  }

  interface Above extends Top {
    @Override
    @Timeout("PT5S")
    Report twice(@Query("of_year") int year);

    @Override
    default String abstractAgain() {
      return "";
    }
  }

  @SuppressWarnings("FunctionAppMissing")
  interface Left {
    @Get("/decided")
    @Timeout("PT1S")
    String decided();

    @Get("/agreed")
    @Timeout("PT60S")
    @Idempotent
    String agreed();

    @Get("/both")
    @Timeout("PT0.5S")
    @Idempotent
    String both();

    @Post("/running")
    @RespondAsync
    FunctionCall<Report> running();
  }

  @SuppressWarnings("FunctionAppMissing")
  interface Right {
    @Get("/decided")
    String decided();

    @Get("/agreed")
    @Timeout("PT1M")
    String agreed();

    @Get("/both")
    @Timeout("PT0.500S")
    String both();

    @Post("/running")
    FunctionCall<Report> running();
  }

  interface Crud<T> {
    @Get("/crud/<id>")
    @Timeout("PT10S")
    Outcome<T> get(int id);

    @Post("/crud")
    FunctionCall<T> create(T value);
  }

  @FunctionApp("deeper")
  interface Deeper extends Above {
    /** The nearest parent's word, although the route is from further up. */
    @Override
    Report twice(int year);

    @Override
    String abstractAgain();
  }

  record Report(int year) {}
}
