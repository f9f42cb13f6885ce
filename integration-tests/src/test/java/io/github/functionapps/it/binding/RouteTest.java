package io.github.functionapps.it.binding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.github.functionapps.annotation.Delete;
import io.github.functionapps.annotation.Field;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Naming;
import io.github.functionapps.annotation.Patch;
import io.github.functionapps.annotation.Path;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.Put;
import io.github.functionapps.annotation.Query;
import io.github.functionapps.it.StubFunction;
import io.github.functionapps.testing.RecordedRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where a call goes: external id, verb, prefix, template, and the names of its variables. */
class RouteTest {
  @RegisterExtension static final StubFunction FUNCTION = new StubFunction();

  @Test
  void bothSpellingsOfAVariableMeanTheSame() {
    Api api = FUNCTION.client(Api.class);

    assertThat(FUNCTION.sentBy(() -> api.angles(1, "x"))).isEqualTo("GET /v1/items/1/parts/x {}");
    assertThat(FUNCTION.sentBy(() -> api.braces(1, "x"))).isEqualTo("GET /v1/items/1/parts/x {}");
    assertThat(FUNCTION.sentBy(() -> api.around("x"))).isEqualTo("GET /v1/a-x.json {}");
  }

  @Test
  void everyVerbIsUpperCaseAndThePrefixAloneIsARoute() {
    Api api = FUNCTION.client(Api.class);

    assertThat(FUNCTION.sentBy(api::get)).isEqualTo("GET /v1 {}");
    assertThat(FUNCTION.sentBy(api::post)).isEqualTo("POST /v1 {}");
    assertThat(FUNCTION.sentBy(api::put)).isEqualTo("PUT /v1 {}");
    assertThat(FUNCTION.sentBy(api::patch)).isEqualTo("PATCH /v1 {}");
    assertThat(FUNCTION.sentBy(api::delete)).isEqualTo("DELETE /v1 {}");
  }

  @Test
  void aVariableOfThePrefixIsBoundByEveryMethod() {
    Tenants api = FUNCTION.client(Tenants.class);

    assertThat(FUNCTION.sentBy(() -> api.root("acme"))).isEqualTo("GET /tenants/acme {}");
    assertThat(FUNCTION.sentBy(() -> api.user("acme", 7)))
        .isEqualTo("GET /tenants/acme/users/7 {}");
  }

  @Test
  void theExternalIdIsEncodedIntoTheUrl() {
    FUNCTION.sentBy(FUNCTION.client(OddName.class)::get);

    assertThat(FUNCTION.cdf().calls())
        .extracting(RecordedRequest::path)
        .containsExactly(
            "/api/v1/projects/local-project/function-apps/my%20app%2Fv1%3F%23%25%C3%A9/calls");
    assertThat(FUNCTION.cdf().calls().get(0).externalId()).hasValue("my app/v1?#%é");
  }

  @Test
  void namesAreMappedForParametersAndPropertiesAlike() {
    Mapped api = FUNCTION.client(Mapped.class);

    assertThat(FUNCTION.sentBy(() -> api.names("p", "q", 2)))
        .isEqualTo("GET /p?urlpath=q&line2=2 {}");
    assertThat(FUNCTION.sentBy(() -> api.body(new Names("u", 2, new Explicit(1)))))
        .isEqualTo(
            "POST /body {\"some_names\":{\"urlpath\":\"u\",\"line2\":2,\"inner\":{\"keptAsIs\":1}}}");
  }

  @Test
  void namesAreLeftAsDeclaredWhereTheInterfaceSaysSo() {
    AsDeclared api = FUNCTION.client(AsDeclared.class);

    assertThat(FUNCTION.sentBy(() -> api.get(1, true))).isEqualTo("GET /1?includeTax=true {}");
    assertThat(FUNCTION.sentBy(() -> api.post(new Names("u", 2, null))))
        .isEqualTo("POST / {\"someNames\":{\"URLPath\":\"u\",\"line2\":2}}");
    FUNCTION.answers("{\"URLPath\":\"x\",\"line2\":3}");
    assertThat(api.read()).isEqualTo(new Names("x", 3, null));
  }

  @Test
  void anExplicitNameOrPlaceWins() {
    Explicitly api = FUNCTION.client(Explicitly.class);

    assertThat(FUNCTION.sentBy(() -> api.path("a", "b"))).isEqualTo("GET /x/a?id=b {}");
    assertThat(FUNCTION.sentBy(() -> api.body("a", List.of("b"), "c")))
        .isEqualTo("POST /x/a?q=b {\"someText\":\"c\"}");
  }

  @FunctionApp(value = "f", path = "/v1")
  interface Api {
    @Get("/items/<item_id>/parts/<part>")
    void angles(int itemId, String part);

    @Get("/items/{item_id}/parts/{part}")
    void braces(int itemId, String part);

    @Get("/a-{name}.json")
    void around(String name);

    @Get("")
    void get();

    @Post("")
    void post();

    @Put("")
    void put();

    @Patch("")
    void patch();

    @Delete("")
    void delete();
  }

  @FunctionApp(value = "f", path = "/tenants/{tenant}")
  interface Tenants {
    @Get("")
    void root(String tenant);

    @Get("/users/{user_id}")
    void user(String tenant, long userId);
  }

  @FunctionApp("my app/v1?#%é")
  interface OddName {
    @Get("/")
    void get();
  }

  @FunctionApp("f")
  interface Mapped {
    @Get("/{path_value}")
    void names(String pathValue, String URLPath, int line2);

    @Post("/body")
    void body(Names someNames);
  }

  @FunctionApp(value = "f", naming = Naming.AS_DECLARED)
  interface AsDeclared {
    @Get("/{itemId}")
    void get(int itemId, boolean includeTax);

    @Post("/")
    void post(Names someNames);

    @Get("/names")
    Names read();
  }

  @FunctionApp("f")
  interface Explicitly {
    @Get("/x/{item}")
    void path(@Path("item") String a, @Query("id") String item);

    @Post("/x/{item}")
    void body(String item, @Query("q") List<String> query, @Field("someText") String text);
  }

  record Names(String URLPath, int line2, Explicit inner) {}

  @JsonNaming(PropertyNamingStrategies.LowerCamelCaseStrategy.class)
  record Explicit(int keptAsIs) {}
}
