package com.acme;

import io.github.functionapps.annotation.Field;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Naming;
import io.github.functionapps.annotation.Path;
import io.github.functionapps.annotation.Post;
import java.util.List;

/** Names that clash with what is generated, or with Java. */
public final class Names {
  private Names() {}

  @FunctionApp(value = "a \"quoted\" \\u00e9 $T é */ <b> name", path = "/v1/<tenant>", naming = Naming.AS_DECLARED)
  interface Api {
    @Get("/$items/<class>/\\u")
    Result client(String tenant, @Path("class") String apps);

    @Get("")
    Result CLIENT(String tenant);

    @Post("/a")
    String apps(String tenant, List<String> apps, String clientItem);

    @Post("/b")
    String apps(String tenant, List<String> apps);

    @Post("/c")
    String externalId(String tenant, @Field("$x\"") String externalId);

    @Get("/d")
    String Endpoint(String tenant);

    @Get("/e")
    Endpoint Result(String tenant, String Result);

    @Get("/f")
    Void _1(String tenant);

    @Get("/g")
    io.github.functionapps.Outcome<Outcome> outcome(String tenant);

    /** Hides the runtime's own class inside the implementation. */
    record Result(String text) {}

    record Endpoint(String text) {}

    record Outcome(String text) {}

    default String greeting() {
      return "hello";
    }

    static String constant() {
      return "constant";
    }

    @Override
    String toString();
  }
}
