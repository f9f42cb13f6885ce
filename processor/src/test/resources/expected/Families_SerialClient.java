package com.acme;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.annotation.Naming;
import io.github.functionapps.generated.ClientMethod;
import io.github.functionapps.generated.DataType;
import io.github.functionapps.generated.Endpoint;
import io.github.functionapps.generated.FunctionClient;
import io.github.functionapps.generated.GeneratedClient;
import io.github.functionapps.generated.Result;

/** Calls the function app {@code a} as {@link Families.Serial} declares it. */
@GeneratedClient(value = Families.Serial.class, abi = 2)
@SuppressWarnings("serial")
final class Families_SerialClient implements Families.Serial {
  private static final Endpoint I = Endpoint.of("GET", "/i");

  private final ClientMethod<Integer> i;

  /**
   * A client of the function app {@code a}.
   *
   * @param apps the connection
   */
  Families_SerialClient(FunctionApps apps) {
    this(apps, "a");
  }

  /**
   * A client of a function app with another external id.
   *
   * @param apps the connection
   * @param externalId the function's external id
   */
  Families_SerialClient(FunctionApps apps, String externalId) {
    FunctionClient client = FunctionClient.of(apps, externalId, Naming.SNAKE_CASE);
    i = client.method(I, Result.data(DataType.of(int.class)));
  }

  // GET /i
  @Override
  public int i() {
    return i.path("/i").call();
  }
}
