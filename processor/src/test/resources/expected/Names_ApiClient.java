package com.acme;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.annotation.Naming;
import io.github.functionapps.generated.ClientMethod;
import io.github.functionapps.generated.DataType;
import io.github.functionapps.generated.FunctionClient;
import io.github.functionapps.generated.GeneratedClient;
import io.github.functionapps.generated.JsonWriter;
import java.util.List;

/**
 * Calls the function app <code>a &#34;quoted&#34; &#92;u00e9 &#36;T é &#42;&#47; &#60;b&#62; name</code> as {@link Names.Api} declares it.
 */
@GeneratedClient(value = Names.Api.class, abi = 2)
final class Names_ApiClient implements Names.Api {
  private static final io.github.functionapps.generated.Endpoint CLIENT2 =
      io.github.functionapps.generated.Endpoint.of("GET", "/v1/<tenant>/$items/<class>/\\u");
  private static final io.github.functionapps.generated.Endpoint CLIENT3 =
      io.github.functionapps.generated.Endpoint.of("GET", "/v1/<tenant>");
  private static final io.github.functionapps.generated.Endpoint APPS =
      io.github.functionapps.generated.Endpoint.of("POST", "/v1/<tenant>/a");
  private static final io.github.functionapps.generated.Endpoint APPS2 =
      io.github.functionapps.generated.Endpoint.of("POST", "/v1/<tenant>/b");
  private static final io.github.functionapps.generated.Endpoint EXTERNAL_ID =
      io.github.functionapps.generated.Endpoint.of("POST", "/v1/<tenant>/c");
  private static final io.github.functionapps.generated.Endpoint ENDPOINT2 =
      io.github.functionapps.generated.Endpoint.of("GET", "/v1/<tenant>/d");
  private static final io.github.functionapps.generated.Endpoint RESULT2 =
      io.github.functionapps.generated.Endpoint.of("GET", "/v1/<tenant>/e");
  private static final io.github.functionapps.generated.Endpoint ENDPOINT_1 =
      io.github.functionapps.generated.Endpoint.of("GET", "/v1/<tenant>/f");
  private static final io.github.functionapps.generated.Endpoint OUTCOME =
      io.github.functionapps.generated.Endpoint.of("GET", "/v1/<tenant>/g");

  private final ClientMethod<Names.Api.Result> client;
  private final ClientMethod<Names.Api.Result> CLIENT;
  private final ClientMethod<String> apps;
  private final JsonWriter<List<String>> appsApps;
  private final JsonWriter<String> appsClientItem;
  private final ClientMethod<String> apps2;
  private final JsonWriter<List<String>> appsApps2;
  private final ClientMethod<String> externalId;
  private final JsonWriter<String> externalIdExternalId;
  private final ClientMethod<String> Endpoint2;
  private final ClientMethod<Names.Api.Endpoint> Result2;
  private final ClientMethod<Void> _1;
  private final ClientMethod<io.github.functionapps.Outcome<Names.Api.Outcome>> outcome;

  /**
   * A client of the function app <code>a &#34;quoted&#34; &#92;u00e9 &#36;T é &#42;&#47; &#60;b&#62; name</code>.
   *
   * @param apps the connection
   */
  Names_ApiClient(FunctionApps apps) {
    this(apps, "a \"quoted\" \\u00e9 $T \u00e9 */ <b> name");
  }

  /**
   * A client of a function app with another external id.
   *
   * @param apps the connection
   * @param externalId the function's external id
   */
  Names_ApiClient(FunctionApps apps, String externalId) {
    FunctionClient client = FunctionClient.of(apps, externalId, Naming.AS_DECLARED);
    this.client = client.method(CLIENT2,
        io.github.functionapps.generated.Result.data(DataType.of(Names.Api.Result.class)));
    CLIENT = client.method(CLIENT3,
        io.github.functionapps.generated.Result.data(DataType.of(Names.Api.Result.class)));
    this.apps = client.method(APPS,
        io.github.functionapps.generated.Result.data(DataType.of(String.class)));
    appsApps = client.writer(DataType.<List<String>>of(List.class, DataType.of(String.class)));
    appsClientItem = client.writer(DataType.of(String.class));
    apps2 = client.method(APPS2,
        io.github.functionapps.generated.Result.data(DataType.of(String.class)));
    appsApps2 = client.writer(DataType.<List<String>>of(List.class, DataType.of(String.class)));
    this.externalId = client.method(EXTERNAL_ID,
        io.github.functionapps.generated.Result.data(DataType.of(String.class)));
    externalIdExternalId = client.writer(DataType.of(String.class));
    Endpoint2 = client.method(ENDPOINT2,
        io.github.functionapps.generated.Result.data(DataType.of(String.class)));
    Result2 = client.method(RESULT2,
        io.github.functionapps.generated.Result.data(DataType.of(Names.Api.Endpoint.class)));
    _1 = client.method(ENDPOINT_1, io.github.functionapps.generated.Result.nothing());
    outcome = client.method(OUTCOME,
        io.github.functionapps.generated.Result.outcome(io.github.functionapps.generated.Result.data(DataType.of(Names.Api.Outcome.class))));
  }

  // GET /v1/<tenant>/$items/<class>/\\u
  @Override
  public Names.Api.Result client(String tenant, String apps) {
    return client
        .path("/v1/")
        .value("tenant", tenant)
        .path("/$items/")
        .value("class", apps)
        .path("/\\u")
        .call();
  }

  // GET /v1/<tenant>
  @Override
  public Names.Api.Result CLIENT(String tenant) {
    return CLIENT.path("/v1/").value("tenant", tenant).call();
  }

  // POST /v1/<tenant>/a
  @Override
  public String apps(String tenant, List<String> apps, String clientItem) {
    return this.apps
        .path("/v1/")
        .value("tenant", tenant)
        .path("/a")
        .field("apps", appsApps, apps)
        .field("clientItem", appsClientItem, clientItem)
        .call();
  }

  // POST /v1/<tenant>/b
  @Override
  public String apps(String tenant, List<String> apps) {
    return apps2
        .path("/v1/")
        .value("tenant", tenant)
        .path("/b")
        .field("apps", appsApps2, apps)
        .call();
  }

  // POST /v1/<tenant>/c
  @Override
  public String externalId(String tenant, String externalId) {
    return this.externalId
        .path("/v1/")
        .value("tenant", tenant)
        .path("/c")
        .field("$x\"", externalIdExternalId, externalId)
        .call();
  }

  // GET /v1/<tenant>/d
  @Override
  public String Endpoint(String tenant) {
    return Endpoint2.path("/v1/").value("tenant", tenant).path("/d").call();
  }

  // GET /v1/<tenant>/e
  @Override
  public Names.Api.Endpoint Result(String tenant, String Result) {
    return Result2.path("/v1/").value("tenant", tenant).path("/e").query("Result", Result).call();
  }

  // GET /v1/<tenant>/f
  @Override
  public Void _1(String tenant) {
    return _1.path("/v1/").value("tenant", tenant).path("/f").call();
  }

  // GET /v1/<tenant>/g
  @Override
  public io.github.functionapps.Outcome<Names.Api.Outcome> outcome(String tenant) {
    return outcome.path("/v1/").value("tenant", tenant).path("/g").call();
  }
}
