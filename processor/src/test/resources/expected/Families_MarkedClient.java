package com.acme;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.annotation.Naming;
import io.github.functionapps.generated.ClientMethod;
import io.github.functionapps.generated.DataType;
import io.github.functionapps.generated.Endpoint;
import io.github.functionapps.generated.FunctionClient;
import io.github.functionapps.generated.GeneratedClient;
import io.github.functionapps.generated.Result;

/** Calls the function app {@code a} as {@link Families.Marked} declares it. */
@GeneratedClient(value = Families.Marked.class, abi = 2)
@SuppressWarnings("deprecation")
final class Families_MarkedClient implements Families.Marked {
  private static final Endpoint I = Endpoint.of("GET", "/i");
  private static final Endpoint J = Endpoint.of("GET", "/j");
  private static final Endpoint K = Endpoint.of("GET", "/k");

  private final ClientMethod<String> i;
  private final ClientMethod<String> j;
  private final ClientMethod<Integer> k;

  /**
   * A client of the function app {@code a}.
   *
   * @param apps the connection
   */
  Families_MarkedClient(FunctionApps apps) {
    this(apps, "a");
  }

  /**
   * A client of a function app with another external id.
   *
   * @param apps the connection
   * @param externalId the function's external id
   */
  Families_MarkedClient(FunctionApps apps, String externalId) {
    FunctionClient client = FunctionClient.of(apps, externalId, Naming.SNAKE_CASE);
    i = client.method(I, Result.nullable(DataType.of(String.class)));
    j = client.method(J, Result.nullable(DataType.of(String.class)));
    k = client.method(K, Result.data(DataType.of(int.class)));
  }

  // GET /i
  @Override
  @Families.Nullable
  public String i(@Families.Nullable String a) {
    return i.path("/i").query("a", a).call();
  }

  // GET /j
  @Override
  public String j(String a) {
    return j.path("/j").query("a", a).call();
  }

  // GET /k
  @Override
  public int k() {
    return k.path("/k").call();
  }
}
