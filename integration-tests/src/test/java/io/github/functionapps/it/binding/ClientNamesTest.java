package io.github.functionapps.it.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.it.StubFunction;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Interfaces inside of others, overloads, and names that clash with what is generated. */
class ClientNamesTest {
  @RegisterExtension static final StubFunction FUNCTION = new StubFunction();

  @Test
  void anInterfaceMayBeNestedAtAnyDepth() {
    Outer.Middle.Api api = FUNCTION.client(Outer.Middle.Api.class);

    assertThat(api.getClass().getSimpleName()).isEqualTo("ClientNamesTest_Outer_Middle_ApiClient");
    assertThat(FUNCTION.sentBy(api::get)).isEqualTo("GET /nested {}");
  }

  @Test
  void overloadsAreRoutesOfTheirOwn() {
    Overloads api = FUNCTION.client(Overloads.class);

    assertThat(FUNCTION.sentBy(() -> api.get())).isEqualTo("GET /all {}");
    assertThat(FUNCTION.sentBy(() -> api.get(7))).isEqualTo("GET /int/7 {}");
    assertThat(FUNCTION.sentBy(() -> api.get("7"))).isEqualTo("GET /text/7 {}");
    assertThat(FUNCTION.sentBy(() -> api.get(List.of(7, 8)))).isEqualTo("GET /list?ids=7&ids=8 {}");
  }

  @Test
  void namesMayBeThoseOfGeneratedFieldsOrOfKeywordsOfTheFunction() {
    Clashes api = FUNCTION.client(Clashes.class);

    assertThat(FUNCTION.sentBy(() -> api.apps("a", "b", "c", 1)))
        .isEqualTo("GET /apps?client=a&apps=b&external_id=c&endpoint=1 {}");
    assertThat(FUNCTION.sentBy(() -> api.client("x"))).isEqualTo("GET /client/x {}");
    assertThat(FUNCTION.sentBy(() -> api.CLIENT("y"))).isEqualTo("GET /CLIENT/y {}");
    FUNCTION.answers("{\"text\":\"mine\"}");
    assertThat(api.result()).isEqualTo(new Clashes.Result("mine"));
  }

  interface Outer {
    interface Middle {
      @FunctionApp("f")
      interface Api {
        @Get("/nested")
        void get();
      }
    }
  }

  @FunctionApp("f")
  interface Overloads {
    @Get("/all")
    void get();

    @Get("/int/{id}")
    void get(int id);

    @Get("/text/{id}")
    void get(String id);

    @Get("/list")
    void get(List<Integer> ids);
  }

  @FunctionApp("f")
  interface Clashes {
    @Get("/apps")
    void apps(String client, String apps, String externalId, int endpoint);

    @Get("/client/{path}")
    void client(String path);

    @Get("/CLIENT/{value}")
    void CLIENT(String value);

    @Get("/result")
    Result result();

    /** Named like a class that generated code imports. */
    record Result(String text) {}
  }
}
