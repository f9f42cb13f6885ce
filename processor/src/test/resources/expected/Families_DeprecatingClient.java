package com.acme;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.annotation.Naming;
import io.github.functionapps.generated.ClientMethod;
import io.github.functionapps.generated.DataType;
import io.github.functionapps.generated.Endpoint;
import io.github.functionapps.generated.FunctionClient;
import io.github.functionapps.generated.GeneratedClient;
import io.github.functionapps.generated.Result;

/** Calls the function app {@code a} as {@link Families.Deprecating} declares it. */
@GeneratedClient(value = Families.Deprecating.class, abi = 2)
@SuppressWarnings("deprecation")
final class Families_DeprecatingClient implements Families.Deprecating {
  private static final Endpoint REDECLARED = Endpoint.of("GET", "/c");
  private static final Endpoint BOTH = Endpoint.of("GET", "/i");

  private final ClientMethod<Integer> redeclared;
  private final ClientMethod<Integer> both;

  /**
   * A client of the function app {@code a}.
   *
   * @param apps the connection
   */
  Families_DeprecatingClient(FunctionApps apps) {
    this(apps, "a");
  }

  /**
   * A client of a function app with another external id.
   *
   * @param apps the connection
   * @param externalId the function's external id
   */
  Families_DeprecatingClient(FunctionApps apps, String externalId) {
    FunctionClient client = FunctionClient.of(apps, externalId, Naming.SNAKE_CASE);
    redeclared = client.method(REDECLARED, Result.data(DataType.of(int.class)));
    both = client.method(BOTH, Result.data(DataType.of(int.class)));
  }

  // GET /c
  @Override
  public int redeclared() {
    return redeclared.path("/c").call();
  }

  // GET /i
  @Override
  public int both(String x) {
    return both.path("/i").query("x", x).call();
  }
}
