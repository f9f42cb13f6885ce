package com.acme;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.annotation.Naming;
import io.github.functionapps.generated.ClientMethod;
import io.github.functionapps.generated.DataType;
import io.github.functionapps.generated.Endpoint;
import io.github.functionapps.generated.FunctionClient;
import io.github.functionapps.generated.GeneratedClient;
import io.github.functionapps.generated.Result;

/** Calls the function app {@code deeper} as {@link Policies.Deeper} declares it. */
@GeneratedClient(value = Policies.Deeper.class, abi = 2)
final class Policies_DeeperClient implements Policies.Deeper {
  private static final Endpoint TWICE =
      Endpoint.of("POST", "/twice").idempotent(true).timeout("PT5S");
  private static final Endpoint ABSTRACT_AGAIN = Endpoint.of("GET", "/default").timeout("PT1S");
  private static final Endpoint INHERITED =
      Endpoint.of("POST", "/inherited").idempotent(true).timeout("PT1S").respondAsync();
  private static final Endpoint PARTLY =
      Endpoint.of("POST", "/partly").idempotent(true).timeout("PT1S").respondAsync();
  private static final Endpoint REPLACED =
      Endpoint.of("POST", "/replaced").idempotent(true).timeout("PT1S").respondAsync();

  private final ClientMethod<Policies.Report> twice;
  private final ClientMethod<String> abstractAgain;
  private final ClientMethod<Policies.Report> inherited;
  private final ClientMethod<Policies.Report> partly;
  private final ClientMethod<Policies.Report> replaced;

  /**
   * A client of the function app {@code deeper}.
   *
   * @param apps the connection
   */
  Policies_DeeperClient(FunctionApps apps) {
    this(apps, "deeper");
  }

  /**
   * A client of a function app with another external id.
   *
   * @param apps the connection
   * @param externalId the function's external id
   */
  Policies_DeeperClient(FunctionApps apps, String externalId) {
    FunctionClient client = FunctionClient.of(apps, externalId, Naming.SNAKE_CASE);
    twice = client.method(TWICE, Result.data(DataType.of(Policies.Report.class)));
    abstractAgain = client.method(ABSTRACT_AGAIN, Result.data(DataType.of(String.class)));
    inherited = client.method(INHERITED, Result.data(DataType.of(Policies.Report.class)));
    partly = client.method(PARTLY, Result.data(DataType.of(Policies.Report.class)));
    replaced = client.method(REPLACED, Result.data(DataType.of(Policies.Report.class)));
  }

  // POST /twice
  @Override
  public Policies.Report twice(int year) {
    return twice.path("/twice").query("of_year", year).call();
  }

  // GET /default
  @Override
  public String abstractAgain() {
    return abstractAgain.path("/default").call();
  }

  // POST /inherited
  @Override
  public Policies.Report inherited(int year) {
    return inherited.path("/inherited").field("year", year).call();
  }

  // POST /partly
  @Override
  public Policies.Report partly(int year) {
    return partly.path("/partly").field("year", year).call();
  }

  // POST /replaced
  @Override
  public Policies.Report replaced(int year) {
    return replaced.path("/replaced").field("year", year).call();
  }
}
