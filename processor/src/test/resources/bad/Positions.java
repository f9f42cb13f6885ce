package com.acme;

import io.github.functionapps.annotation.Body;
import io.github.functionapps.annotation.Delete;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Path;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.Query;
import io.github.functionapps.annotation.Timeout;
import java.util.List;
import java.util.concurrent.Future;

/** Each token on a line of its own: a mistake shows on the one that must change. */
final class Positions {
  private Positions() {}

  @FunctionApp(
      value =
          "a\tb") // error: ExternalIdInvalid
  static
  abstract
  interface Values {
    @Get(
        "items/") // error: PathInvalid
    @Timeout(
        "soon") // error: TimeoutInvalid
    Future<
            String>
        result(); // error: ReturnTypeUnsupported

    @Get("/a")
    @Post( // error: SeveralVerbs
        "/b")
    void verbs();

    @Delete(
        value = "/<id>/<key>/<key>") // error: PathVariableTwice
    void parameters(
        @Path(
            "ident") // error: PathParameterUnknown
        String ident,
        @Query(
            " ") // error: NameInvalid
        String key,
        @Path("key")
        List<
                String>
            list, // error: PathTypeUnsupported
        @Body
        Values
            body); // error: BodyNotAllowed

    @Get("/c")
    void
        thrown() // error: ThrowsChecked
            throws
                Exception;

    @Get("/d") // error: VerbNotAllowedHere
    default
    void stray() {}
  }

  @FunctionApp(
      value = "a",
      path =
          "v1") // error: BasePathInvalid
  static
  abstract
  interface Base {
    @Get("/a")
    void a();
  }

  @FunctionApp("a")
  protected
  sealed
  interface // error: InterfaceSealed
      Types
      permits Open {
    @Get("/a")
    void a();
  }

  non-sealed interface Open extends Types {}

  @FunctionApp("a")
  static
  final
  class // error: NotAnInterface
      AClass {}
}
