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

/** Calls the function app {@code a} as {@link Families.Varargs} declares it. */
@GeneratedClient(value = Families.Varargs.class, abi = 2)
@SuppressWarnings("unchecked")
final class Families_VarargsClient implements Families.Varargs {
  private static final Endpoint ADD = Endpoint.of("POST", "/i");

  private final ClientMethod<Integer> add;
  private final JsonWriter<List<String>[]> addTs;

  /**
   * A client of the function app {@code a}.
   *
   * @param apps the connection
   */
  Families_VarargsClient(FunctionApps apps) {
    this(apps, "a");
  }

  /**
   * A client of a function app with another external id.
   *
   * @param apps the connection
   * @param externalId the function's external id
   */
  Families_VarargsClient(FunctionApps apps, String externalId) {
    FunctionClient client = FunctionClient.of(apps, externalId, Naming.SNAKE_CASE);
    add = client.method(ADD, Result.data(DataType.of(int.class)));
    addTs =
        client.writer(DataType.<List<String>[]>arrayOf(DataType.of(List.class, DataType.of(String.class))));
  }

  // POST /i
  @Override
  public int add(List<String>... ts) {
    return add.path("/i").field("ts", addTs, ts).call();
  }
}
