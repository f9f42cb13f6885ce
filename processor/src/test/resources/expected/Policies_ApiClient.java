package com.acme;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.FunctionCall;
import io.github.functionapps.Outcome;
import io.github.functionapps.annotation.Naming;
import io.github.functionapps.generated.ClientMethod;
import io.github.functionapps.generated.DataType;
import io.github.functionapps.generated.Endpoint;
import io.github.functionapps.generated.FunctionClient;
import io.github.functionapps.generated.GeneratedClient;
import io.github.functionapps.generated.JsonWriter;
import io.github.functionapps.generated.Result;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Calls the function app {@code reports} as {@link Policies.Api} declares it. */
@GeneratedClient(value = Policies.Api.class, abi = 2)
public final class Policies_ApiClient implements Policies.Api {
  private static final Endpoint ONCE = Endpoint.of("GET", "/items").idempotent(false);
  private static final Endpoint AS_THE_VERB_SAYS = Endpoint.of("PUT", "/items");
  private static final Endpoint DELETE_ONCE = Endpoint.of("DELETE", "/items").idempotent(false);
  private static final Endpoint AS_THE_VERB_SAYS_TOO = Endpoint.of("POST", "/items");
  private static final Endpoint REPEATABLE = Endpoint.of("POST", "/items").idempotent(true);
  private static final Endpoint REPEATABLE_TOO = Endpoint.of("PATCH", "/items").idempotent(true);
  private static final Endpoint LONGEST = Endpoint.of("GET", "/hour").timeout("P365D");
  private static final Endpoint AS_WRITTEN = Endpoint.of("GET", "/moment").timeout("pt0.001s");
  private static final Endpoint CONSTANT = Endpoint.of("GET", "/minute").timeout("PT1M");
  private static final Endpoint SLOW = Endpoint.of("POST", "/reports").respondAsync();
  private static final Endpoint SLOW_WITHOUT_ANSWER =
      Endpoint.of("POST", "/reports").respondAsync();
  private static final Endpoint SLOW_FUTURE = Endpoint.of("POST", "/reports").respondAsync();
  private static final Endpoint GOES_WITHOUT_SAYING =
      Endpoint.of("POST", "/reports").idempotent(true).timeout("PT2H");
  private static final Endpoint ALL =
      Endpoint.of("POST", "/reports/of/a/whole/year")
          .idempotent(true)
          .timeout("PT1H30M")
          .respondAsync();
  private static final Endpoint INHERITED =
      Endpoint.of("POST", "/inherited").idempotent(true).timeout("PT1S").respondAsync();
  private static final Endpoint PARTLY =
      Endpoint.of("POST", "/partly").idempotent(true).timeout("PT2S").respondAsync();
  private static final Endpoint REPLACED = Endpoint.of("POST", "/replaced").timeout("PT3S");
  private static final Endpoint TWICE =
      Endpoint.of("POST", "/twice").idempotent(true).timeout("PT5S");
  private static final Endpoint DECIDED = Endpoint.of("GET", "/decided").timeout("PT4S");
  private static final Endpoint AGREED = Endpoint.of("GET", "/agreed").timeout("PT60S");
  private static final Endpoint BOTH = Endpoint.of("GET", "/both").timeout("PT0.5S");
  private static final Endpoint RUNNING = Endpoint.of("POST", "/running");
  private static final Endpoint GET = Endpoint.of("GET", "/crud/<id>").timeout("PT10S");
  private static final Endpoint CREATE = Endpoint.of("POST", "/crud");

  private final ClientMethod<String> once;
  private final ClientMethod<Void> asTheVerbSays;
  private final JsonWriter<String> asTheVerbSaysText;
  private final ClientMethod<Void> deleteOnce;
  private final ClientMethod<Void> asTheVerbSaysToo;
  private final JsonWriter<String> asTheVerbSaysTooText;
  private final ClientMethod<Void> repeatable;
  private final JsonWriter<String> repeatableText;
  private final ClientMethod<Outcome<Void>> repeatableToo;
  private final JsonWriter<String> repeatableTooText;
  private final ClientMethod<String> longest;
  private final ClientMethod<String> asWritten;
  private final ClientMethod<String> constant;
  private final ClientMethod<Policies.Report> slow;
  private final ClientMethod<Void> slowWithoutAnswer;
  private final ClientMethod<Outcome<Policies.Report>> slowFuture;
  private final ClientMethod<Outcome<Policies.Report>> goesWithoutSaying;
  private final ClientMethod<Optional<Policies.Report>> all;
  private final ClientMethod<Policies.Report> inherited;
  private final ClientMethod<Policies.Report> partly;
  private final ClientMethod<Policies.Report> replaced;
  private final ClientMethod<Policies.Report> twice;
  private final ClientMethod<String> decided;
  private final ClientMethod<String> agreed;
  private final ClientMethod<String> both;
  private final ClientMethod<Policies.Report> running;
  private final ClientMethod<Outcome<Policies.Report>> get;
  private final ClientMethod<Policies.Report> create;
  private final JsonWriter<Policies.Report> createValue;

  /**
   * A client of the function app {@code reports}.
   *
   * @param apps the connection
   */
  public Policies_ApiClient(FunctionApps apps) {
    this(apps, "reports");
  }

  /**
   * A client of a function app with another external id.
   *
   * @param apps the connection
   * @param externalId the function's external id
   */
  public Policies_ApiClient(FunctionApps apps, String externalId) {
    FunctionClient client = FunctionClient.of(apps, externalId, Naming.SNAKE_CASE);
    once = client.method(ONCE, Result.data(DataType.of(String.class)));
    asTheVerbSays = client.method(AS_THE_VERB_SAYS, Result.nothing());
    asTheVerbSaysText = client.writer(DataType.of(String.class));
    deleteOnce = client.method(DELETE_ONCE, Result.nothing());
    asTheVerbSaysToo = client.method(AS_THE_VERB_SAYS_TOO, Result.nothing());
    asTheVerbSaysTooText = client.writer(DataType.of(String.class));
    repeatable = client.method(REPEATABLE, Result.nothing());
    repeatableText = client.writer(DataType.of(String.class));
    repeatableToo = client.method(REPEATABLE_TOO, Result.outcome(Result.nothing()));
    repeatableTooText = client.writer(DataType.of(String.class));
    longest = client.method(LONGEST, Result.data(DataType.of(String.class)));
    asWritten = client.method(AS_WRITTEN, Result.data(DataType.of(String.class)));
    constant = client.method(CONSTANT, Result.data(DataType.of(String.class)));
    slow = client.method(SLOW, Result.data(DataType.of(Policies.Report.class)));
    slowWithoutAnswer = client.method(SLOW_WITHOUT_ANSWER, Result.nothing());
    slowFuture = client.method(SLOW_FUTURE,
        Result.outcome(Result.data(DataType.of(Policies.Report.class))));
    goesWithoutSaying = client.method(GOES_WITHOUT_SAYING,
        Result.outcome(Result.data(DataType.of(Policies.Report.class))));
    all = client.method(ALL, Result.optional(DataType.of(Policies.Report.class)));
    inherited = client.method(INHERITED, Result.data(DataType.of(Policies.Report.class)));
    partly = client.method(PARTLY, Result.data(DataType.of(Policies.Report.class)));
    replaced = client.method(REPLACED, Result.data(DataType.of(Policies.Report.class)));
    twice = client.method(TWICE, Result.data(DataType.of(Policies.Report.class)));
    decided = client.method(DECIDED, Result.data(DataType.of(String.class)));
    agreed = client.method(AGREED, Result.data(DataType.of(String.class)));
    both = client.method(BOTH, Result.data(DataType.of(String.class)));
    running = client.method(RUNNING, Result.data(DataType.of(Policies.Report.class)));
    get = client.method(GET, Result.outcome(Result.data(DataType.of(Policies.Report.class))));
    create = client.method(CREATE, Result.data(DataType.of(Policies.Report.class)));
    createValue = client.writer(DataType.of(Policies.Report.class));
  }

  // GET /items
  @Override
  public String once() {
    return once.path("/items").call();
  }

  // PUT /items
  @Override
  public void asTheVerbSays(String text) {
    asTheVerbSays.path("/items").field("text", asTheVerbSaysText, text).call();
  }

  // DELETE /items
  @Override
  public void deleteOnce() {
    deleteOnce.path("/items").call();
  }

  // POST /items
  @Override
  public void asTheVerbSaysToo(String text) {
    asTheVerbSaysToo.path("/items").field("text", asTheVerbSaysTooText, text).call();
  }

  // POST /items
  @Override
  public void repeatable(String text) {
    repeatable.path("/items").field("text", repeatableText, text).call();
  }

  // PATCH /items
  @Override
  public Outcome<Void> repeatableToo(String text) {
    return repeatableToo.path("/items").field("text", repeatableTooText, text).call();
  }

  // GET /hour
  @Override
  public String longest() {
    return longest.path("/hour").call();
  }

  // GET /moment
  @Override
  public String asWritten() {
    return asWritten.path("/moment").call();
  }

  // GET /minute
  @Override
  public CompletableFuture<String> constant() {
    return constant.path("/minute").async();
  }

  // POST /reports
  @Override
  public Policies.Report slow(int year) {
    return slow.path("/reports").field("year", year).call();
  }

  // POST /reports
  @Override
  public void slowWithoutAnswer(int year) {
    slowWithoutAnswer.path("/reports").field("year", year).call();
  }

  // POST /reports
  @Override
  public CompletableFuture<Outcome<Policies.Report>> slowFuture(int year) {
    return slowFuture.path("/reports").field("year", year).async();
  }

  // POST /reports
  @Override
  public FunctionCall<Outcome<Policies.Report>> goesWithoutSaying(int year) {
    return goesWithoutSaying.path("/reports").field("year", year).start();
  }

  // POST /reports/of/a/whole/year
  @Override
  public Optional<Policies.Report> all(int year) {
    return all.path("/reports/of/a/whole/year").field("year", year).call();
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

  // POST /twice
  @Override
  public Policies.Report twice(int year) {
    return twice.path("/twice").query("of_year", year).call();
  }

  // GET /decided
  @Override
  public String decided() {
    return decided.path("/decided").call();
  }

  // GET /agreed
  @Override
  public String agreed() {
    return agreed.path("/agreed").call();
  }

  // GET /both
  @Override
  public String both() {
    return both.path("/both").call();
  }

  // POST /running
  @Override
  public FunctionCall<Policies.Report> running() {
    return running.path("/running").start();
  }

  // GET /crud/<id>
  @Override
  public Outcome<Policies.Report> get(int id) {
    return get.path("/crud/").value("id", id).call();
  }

  // POST /crud
  @Override
  public FunctionCall<Policies.Report> create(Policies.Report value) {
    return create.path("/crud").field("value", createValue, value).start();
  }
}
