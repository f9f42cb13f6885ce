package com.acme;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.annotation.Naming;
import io.github.functionapps.generated.ClientMethod;
import io.github.functionapps.generated.DataType;
import io.github.functionapps.generated.Endpoint;
import io.github.functionapps.generated.FunctionClient;
import io.github.functionapps.generated.GeneratedClient;
import io.github.functionapps.generated.JsonWriter;
import io.github.functionapps.generated.Result;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Calls the function app {@code pumps} as {@link Inherited.Api} declares it. */
@GeneratedClient(value = Inherited.Api.class, abi = 2)
public final class Inherited_ApiClient implements Inherited.Api {
  private static final Endpoint GET = Endpoint.of("GET", "/pumps/<id>");
  private static final Endpoint OWN = Endpoint.of("GET", "/pumps/own");
  private static final Endpoint ALL = Endpoint.of("GET", "/pumps");
  private static final Endpoint CREATE = Endpoint.of("POST", "/pumps");
  private static final Endpoint REPLACE = Endpoint.of("PUT", "/pumps/<id>");
  private static final Endpoint COUNT = Endpoint.of("GET", "/pumps/count");

  private final ClientMethod<Inherited.Pump> get;
  private final ClientMethod<Inherited.Pump> own;
  private final ClientMethod<List<Inherited.Pump>> all;
  private final ClientMethod<Inherited.Pump> create;
  private final JsonWriter<Inherited.Pump> createValue;
  private final ClientMethod<Inherited.Pump> replace;
  private final JsonWriter<Inherited.Pump> replaceValue;
  private final ClientMethod<Integer> count;

  /**
   * A client of the function app {@code pumps}.
   *
   * @param apps the connection
   */
  public Inherited_ApiClient(FunctionApps apps) {
    this(apps, "pumps");
  }

  /**
   * A client of a function app with another external id.
   *
   * @param apps the connection
   * @param externalId the function's external id
   */
  public Inherited_ApiClient(FunctionApps apps, String externalId) {
    FunctionClient client = FunctionClient.of(apps, externalId, Naming.SNAKE_CASE);
    get = client.method(GET, Result.data(DataType.of(Inherited.Pump.class)));
    own = client.method(OWN, Result.data(DataType.of(Inherited.Pump.class)));
    all = client.method(ALL,
        Result.data(DataType.<List<Inherited.Pump>>of(List.class, DataType.of(Inherited.Pump.class))));
    create = client.method(CREATE, Result.data(DataType.of(Inherited.Pump.class)));
    createValue = client.writer(DataType.of(Inherited.Pump.class));
    replace = client.method(REPLACE, Result.nullable(DataType.of(Inherited.Pump.class)));
    replaceValue = client.writer(DataType.of(Inherited.Pump.class));
    count = client.method(COUNT, Result.data(DataType.of(int.class)));
  }

  // GET /pumps/<id>
  @Override
  public Inherited.Pump get(Long id, int depth) {
    return get.path("/pumps/").value("id", id).query("level", depth).call();
  }

  // GET /pumps/own
  @Override
  public Inherited.Pump own() {
    return own.path("/pumps/own").call();
  }

  // GET /pumps
  @Override
  public List<Inherited.Pump> all(Optional<Long> after) {
    return all.path("/pumps").query("after", after).call();
  }

  // POST /pumps
  @Override
  public Inherited.Pump create(Inherited.Pump value) {
    return create.path("/pumps").body("value", createValue, value).call();
  }

  // PUT /pumps/<id>
  @Override
  public Inherited. @Nullable Pump replace(Long id, Inherited.Pump value) {
    return replace.path("/pumps/").value("id", id).field("value", replaceValue, value).call();
  }

  // GET /pumps/count
  @Override
  public int count() {
    return count.path("/pumps/count").call();
  }
}
