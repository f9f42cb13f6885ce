package com.acme;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.annotation.Naming;
import io.github.functionapps.generated.ClientMethod;
import io.github.functionapps.generated.DataType;
import io.github.functionapps.generated.Endpoint;
import io.github.functionapps.generated.FunctionClient;
import io.github.functionapps.generated.GeneratedClient;
import io.github.functionapps.generated.Result;

/** Calls the function app {@code a} as {@link Families.Agreeing} declares it. */
@GeneratedClient(value = Families.Agreeing.class, abi = 2)
@SuppressWarnings("deprecation")
final class Families_AgreeingClient implements Families.Agreeing {
  private static final Endpoint BOTH = Endpoint.of("GET", "/i");
  private static final Endpoint REDECLARED = Endpoint.of("GET", "/c");

  private final ClientMethod<Integer> both;
  private final ClientMethod<Integer> redeclared;

  /**
   * A client of the function app {@code a}.
   *
   * @param apps the connection
   */
  Families_AgreeingClient(FunctionApps apps) {
    this(apps, "a");
  }

  /**
   * A client of a function app with another external id.
   *
   * @param apps the connection
   * @param externalId the function's external id
   */
  Families_AgreeingClient(FunctionApps apps, String externalId) {
    FunctionClient client = FunctionClient.of(apps, externalId, Naming.SNAKE_CASE);
    both = client.method(BOTH, Result.data(DataType.of(int.class)));
    redeclared = client.method(REDECLARED, Result.data(DataType.of(int.class)));
  }

  // GET /i
  @Override
  public int both(String x) {
    return both.path("/i").query("x", x).call();
  }

  // GET /c
  @Override
  @Deprecated
  public int redeclared() {
    return redeclared.path("/c").call();
  }
}
