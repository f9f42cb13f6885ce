package com.acme;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.FunctionResponse;
import io.github.functionapps.annotation.Naming;
import io.github.functionapps.generated.ClientMethod;
import io.github.functionapps.generated.DataType;
import io.github.functionapps.generated.Endpoint;
import io.github.functionapps.generated.FunctionClient;
import io.github.functionapps.generated.GeneratedClient;
import io.github.functionapps.generated.JsonWriter;
import io.github.functionapps.generated.Result;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Calls the function app {@code odd} as {@link Odd.Api} declares it. */
@GeneratedClient(value = Odd.Api.class, abi = 2)
public final class Odd_ApiClient implements Odd.Api {
  private static final Endpoint PRIMITIVES = Endpoint.of("GET", "/<a>/<b>/<c>/<d>/<e>/<f>");
  private static final Endpoint BOXES = Endpoint.of("POST", "/<id>");
  private static final Endpoint QUERIES = Endpoint.of("GET", "/queries");
  private static final Endpoint WILD = Endpoint.of("PUT", "/wild");
  private static final Endpoint MIXED = Endpoint.of("PUT", "/mixed");
  private static final Endpoint INNER = Endpoint.of("PUT", "/inner");
  private static final Endpoint COVARIANT = Endpoint.of("GET", "/covariant");
  private static final Endpoint NULLABLE = Endpoint.of("GET", "/nullable");
  private static final Endpoint HASH_CODE = Endpoint.of("GET", "/hash");
  private static final Endpoint SHARED = Endpoint.of("GET", "/shared/<id>");
  private static final Endpoint OVERLOAD = Endpoint.of("GET", "/overload");
  private static final Endpoint OVERLOAD2 = Endpoint.of("GET", "/overload");

  private final ClientMethod<Character> primitives;
  private final ClientMethod<Optional<byte[]>> boxes;
  private final JsonWriter<Byte> boxesA;
  private final JsonWriter<DayOfWeek> boxesC;
  private final JsonWriter<Instant> boxesD;
  private final JsonWriter<BigDecimal> boxesE;
  private final ClientMethod<int[][]> queries;
  private final ClientMethod<Void> wild;
  private final JsonWriter<Map<String, ? extends List<? extends Number>>> wildMap;
  private final JsonWriter<Optional<List<? extends Number>>> wildOptional;
  private final JsonWriter<List<String>> wildList;
  private final ClientMethod<Void> mixed;
  private final JsonWriter<String> mixedField;
  private final ClientMethod<Void> inner;
  private final JsonWriter<Odd<String>.Inner> innerInner;
  private final JsonWriter<Object> innerAnything;
  private final JsonWriter<Map.Entry<String, Odd<String>.Inner>> innerEntry;
  private final ClientMethod<Integer> covariant;
  private final ClientMethod<FunctionResponse<String>> nullable;
  private final ClientMethod<Integer> hashCode;
  private final ClientMethod<String> shared;
  private final ClientMethod<String> overload;
  private final ClientMethod<String> overload2;

  /**
   * A client of the function app {@code odd}.
   *
   * @param apps the connection
   */
  public Odd_ApiClient(FunctionApps apps) {
    this(apps, "odd");
  }

  /**
   * A client of a function app with another external id.
   *
   * @param apps the connection
   * @param externalId the function's external id
   */
  public Odd_ApiClient(FunctionApps apps, String externalId) {
    FunctionClient client = FunctionClient.of(apps, externalId, Naming.SNAKE_CASE);
    primitives = client.method(PRIMITIVES, Result.data(DataType.of(char.class)));
    boxes = client.method(BOXES, Result.optional(DataType.of(byte[].class)));
    boxesA = client.writer(DataType.of(Byte.class));
    boxesC = client.writer(DataType.of(DayOfWeek.class));
    boxesD = client.writer(DataType.of(Instant.class));
    boxesE = client.writer(DataType.of(BigDecimal.class));
    queries = client.method(QUERIES, Result.data(DataType.of(int[][].class)));
    wild = client.method(WILD, Result.nothing());
    wildMap = client.writer(DataType.<Map<String, ? extends List<? extends Number>>>of(Map.class,
        DataType.of(String.class), DataType.of(List.class, DataType.of(Number.class))));
    wildOptional =
        client.writer(DataType.<Optional<List<? extends Number>>>of(Optional.class, DataType.of(List.class, DataType.of(Number.class))));
    wildList = client.writer(DataType.<List<String>>of(List.class, DataType.of(String.class)));
    mixed = client.method(MIXED, Result.nothing());
    mixedField = client.writer(DataType.of(String.class));
    inner = client.method(INNER, Result.nothing());
    innerInner = client.writer(DataType.<Odd<String>.Inner>of(Odd.Inner.class));
    innerAnything = client.writer(DataType.of(Object.class));
    innerEntry = client.writer(DataType.<Map.Entry<String, Odd<String>.Inner>>of(Map.Entry.class,
        DataType.of(String.class), DataType.of(Odd.Inner.class)));
    covariant = client.method(COVARIANT, Result.data(DataType.of(Integer.class)));
    nullable = client.method(NULLABLE, Result.response(Result.nullable(DataType.of(String.class))));
    hashCode = client.method(HASH_CODE, Result.data(DataType.of(int.class)));
    shared = client.method(SHARED, Result.data(DataType.of(String.class)));
    overload = client.method(OVERLOAD, Result.data(DataType.of(String.class)));
    overload2 = client.method(OVERLOAD2, Result.data(DataType.of(String.class)));
  }

  // GET /<a>/<b>/<c>/<d>/<e>/<f>
  @Override
  public char primitives(byte a, short b, float c, double d, char e, boolean f) {
    return primitives
        .path("/")
        .value("a", a)
        .path("/")
        .value("b", b)
        .path("/")
        .value("c", c)
        .path("/")
        .value("d", d)
        .path("/")
        .value("e", e)
        .path("/")
        .value("f", f)
        .call();
  }

  // POST /<id>
  @Override
  public Optional<byte[]> boxes(UUID id, Byte a, Float b, DayOfWeek c, Instant d, BigDecimal e,
      float f, char g, short h, boolean i) {
    return boxes
        .path("/")
        .value("id", id)
        .query("b", b)
        .field("a", boxesA, a)
        .field("c", boxesC, c)
        .field("d", boxesD, d)
        .field("e", boxesE, e)
        .field("f", f)
        .field("g", g)
        .field("h", h)
        .field("i", i)
        .call();
  }

  // GET /queries
  @Override
  public CompletableFuture<int[][]> queries(Odd.Ids ids, Collection<? extends DayOfWeek> days,
      Integer[] numbers, Byte[] bytes, String[] text) {
    return queries
        .path("/queries")
        .query("ids", ids)
        .query("days", days)
        .query("numbers", numbers)
        .query("bytes", bytes)
        .query("text", text)
        .async();
  }

  // PUT /wild
  @Override
  public void wild(Map<String, ? extends List<? extends Number>> map,
      Optional<List<? extends Number>> optional, List<String> list) {
    wild
        .path("/wild")
        .field("map", wildMap, map)
        .field("optional", wildOptional, optional)
        .field("list", wildList, list)
        .call();
  }

  // PUT /mixed
  @Override
  public void mixed(String field, int query, int other, Map<String, String> map) {
    mixed
        .path("/mixed")
        .query("query", query)
        .queryMap("map", map)
        .field("field", mixedField, field)
        .field("other", other)
        .call();
  }

  // PUT /inner
  @Override
  public void inner(Odd<String>.Inner inner, Object anything,
      Map.Entry<String, Odd<String>.Inner> entry) {
    this.inner
        .path("/inner")
        .field("inner", innerInner, inner)
        .field("anything", innerAnything, anything)
        .field("entry", innerEntry, entry)
        .call();
  }

  // GET /covariant
  @Override
  public Integer covariant() {
    return covariant.path("/covariant").call();
  }

  // GET /nullable
  @Override
  public CompletableFuture<FunctionResponse<String>> nullable() {
    return nullable.path("/nullable").async();
  }

  // GET /hash
  @Override
  public int hashCode() {
    return hashCode.path("/hash").call();
  }

  // GET /shared/<id>
  @Override
  public String shared(int one) {
    return shared.path("/shared/").value("id", one).call();
  }

  // GET /overload
  @Override
  public String overload(int one) {
    return overload.path("/overload").query("one", one).call();
  }

  // GET /overload
  @Override
  public String overload(String one) {
    return overload2.path("/overload").query("one", one).call();
  }
}
