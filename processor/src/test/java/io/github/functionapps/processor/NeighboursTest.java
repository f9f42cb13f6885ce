package io.github.functionapps.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import org.junit.jupiter.api.Test;

/** Interfaces that depend on types of other packages. */
class NeighboursTest {
  private static final String API =
      """
      package com.acme;

      import io.github.functionapps.annotation.*;

      @FunctionApp("a")
      public interface Api %s {
        @Post("/items")
        void create(%s item);
      }
      """;

  @Test
  void typesThatOnlyTheirOwnPackageSeesCannotBeInherited() {
    String parent =
        """
        package com.parents;

        import io.github.functionapps.annotation.*;

        @SuppressWarnings("FunctionAppMissing")
        public interface Parent {
          @Get("/items")
          Hidden hidden();
        }

        record Hidden(String text) {}
        """;

    Compilation compilation =
        Compilations.lenient()
            .compile(
                Compilations.source(API.formatted("extends com.parents.Parent", "Object"), "Api"),
                Compilations.source(parent, "Parent"));

    assertThat(Compilations.messages(compilation))
        .containsExactly(
            "6: [ReturnTypeUnsupported] Api inherits Parent.hidden(), which does not fit here: A"
                + " result is made of one answer of the function, but hidden() returns Hidden, and"
                + " Hidden can only be seen in the package com.parents. Make it visible.");
  }

  @Test
  void classesThatLombokCompletesAreInGoodHands() {
    String lombok = "package lombok; public @interface Value {}";
    String item = "package com.acme; @lombok.Value class Item { private String name; }";

    Compilation compilation =
        Compilations.lenient()
            .compile(
                Compilations.source(API.formatted("", "Item").replace("public ", ""), "Api"),
                Compilations.source(item, "Item"),
                Compilations.source(lombok, "Value"));

    assertThat(Compilations.messages(compilation)).isEmpty();
  }
}
