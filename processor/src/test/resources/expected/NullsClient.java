package com.acme;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.FunctionCall;
import io.github.functionapps.FunctionResponse;
import io.github.functionapps.Outcome;
import io.github.functionapps.annotation.Naming;
import io.github.functionapps.generated.ClientMethod;
import io.github.functionapps.generated.DataType;
import io.github.functionapps.generated.Endpoint;
import io.github.functionapps.generated.FunctionClient;
import io.github.functionapps.generated.GeneratedClient;
import io.github.functionapps.generated.JsonWriter;
import io.github.functionapps.generated.Result;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Calls the function app {@code nulls} as {@link Nulls} declares it. */
@GeneratedClient(value = Nulls.class, abi = 2)
public final class NullsClient implements Nulls {
  private static final Endpoint TYPES = Endpoint.of("GET", "/types");
  private static final Endpoint DECLARATIONS = Endpoint.of("POST", "/declarations");
  private static final Endpoint WHOLE = Endpoint.of("POST", "/whole");
  private static final Endpoint INSIDE = Endpoint.of("GET", "/inside");
  private static final Endpoint EVERYWHERE = Endpoint.of("GET", "/everywhere");

  private final ClientMethod<List<String>> types;
  private final ClientMethod<String[]> declarations;
  private final JsonWriter<List<String>> declarationsTexts;
  private final JsonWriter<int[]> declarationsNumbers;
  private final ClientMethod<Outcome<String>> whole;
  private final ClientMethod<Outcome<FunctionResponse<String>>> inside;
  private final ClientMethod<String> everywhere;

  /**
   * A client of the function app {@code nulls}.
   *
   * @param apps the connection
   */
  public NullsClient(FunctionApps apps) {
    this(apps, "nulls");
  }

  /**
   * A client of a function app with another external id.
   *
   * @param apps the connection
   * @param externalId the function's external id
   */
  public NullsClient(FunctionApps apps, String externalId) {
    FunctionClient client = FunctionClient.of(apps, externalId, Naming.SNAKE_CASE);
    types = client.method(TYPES,
        Result.nullable(DataType.<List<String>>of(List.class, DataType.of(String.class))));
    declarations = client.method(DECLARATIONS, Result.nullable(DataType.of(String[].class)));
    declarationsTexts =
        client.writer(DataType.<List<String>>of(List.class, DataType.of(String.class)));
    declarationsNumbers = client.writer(DataType.of(int[].class));
    whole = client.method(WHOLE, Result.outcome(Result.nullable(DataType.of(String.class))));
    inside = client.method(INSIDE,
        Result.outcome(Result.response(Result.nullable(DataType.of(String.class)))));
    everywhere = client.method(EVERYWHERE, Result.nullable(DataType.of(String.class)));
  }

  // GET /types
  @Override
  public @org.jspecify.annotations.Nullable List<String> types(
      @org.jspecify.annotations.Nullable String text,
      String @org.jspecify.annotations.Nullable [] texts) {
    return types.path("/types").query("text", text).query("texts", texts).call();
  }

  // POST /declarations
  @Override
  @Nulls.Nullable
  public String[] declarations(@Nulls.Nullable List<String> texts, @Nulls.Nullable int[] numbers) {
    return declarations
        .path("/declarations")
        .field("texts", declarationsTexts, texts)
        .field("numbers", declarationsNumbers, numbers)
        .call();
  }

  // POST /whole
  @Override
  @Nulls.Nullable
  public FunctionCall<Outcome<String>> whole() {
    return whole.path("/whole").start();
  }

  // GET /inside
  @Override
  public FunctionCall<Outcome<FunctionResponse<String>>> inside() {
    return inside.path("/inside").start();
  }

  // GET /everywhere
  @Override
  public @Nulls.Everywhere.Nullable CompletableFuture<String> everywhere() {
    return everywhere.path("/everywhere").async();
  }
}
