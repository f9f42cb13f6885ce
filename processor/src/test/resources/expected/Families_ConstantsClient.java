package com.acme;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.annotation.Naming;
import io.github.functionapps.generated.ClientMethod;
import io.github.functionapps.generated.DataType;
import io.github.functionapps.generated.FunctionClient;
import io.github.functionapps.generated.GeneratedClient;

/** Calls the function app {@code a} as {@link Families.Constants} declares it. */
@GeneratedClient(value = Families.Constants.class, abi = 2)
final class Families_ConstantsClient implements Families.Constants {
  private static final io.github.functionapps.generated.Endpoint ITEMS =
      io.github.functionapps.generated.Endpoint.of("GET", "/items");

  private final ClientMethod<Integer> items;

  /**
   * A client of the function app {@code a}.
   *
   * @param apps the connection
   */
  Families_ConstantsClient(FunctionApps apps) {
    this(apps, "a");
  }

  /**
   * A client of a function app with another external id.
   *
   * @param apps the connection
   * @param externalId the function's external id
   */
  Families_ConstantsClient(FunctionApps apps, String externalId) {
    FunctionClient client = FunctionClient.of(apps, externalId, Naming.SNAKE_CASE);
    items = client.method(ITEMS,
        io.github.functionapps.generated.Result.data(DataType.of(int.class)));
  }

  // GET /items
  @Override
  public int items() {
    return items.path("/items").call();
  }
}
