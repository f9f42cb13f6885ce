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

/** Calls the function app {@code old} as {@link Warnings} declares it. */
@GeneratedClient(value = Warnings.class, abi = 2)
@Deprecated
@SuppressWarnings({"deprecation", "removal", "unchecked"})
public final class WarningsClient implements Warnings {
  private static final Endpoint OLD = Endpoint.of("GET", "/old");
  private static final Endpoint DOOMED = Endpoint.of("GET", "/doomed");
  private static final Endpoint LISTS = Endpoint.of("POST", "/lists");
  private static final Endpoint FAILING = Endpoint.of("GET", "/failing");

  private final ClientMethod<Warnings.Old> old;
  private final ClientMethod<Warnings.Doomed> doomed;
  private final ClientMethod<Void> lists;
  private final JsonWriter<List<String>[]> listsLists;
  private final ClientMethod<String> failing;

  /**
   * A client of the function app {@code old}.
   *
   * @param apps the connection
   */
  public WarningsClient(FunctionApps apps) {
    this(apps, "old");
  }

  /**
   * A client of a function app with another external id.
   *
   * @param apps the connection
   * @param externalId the function's external id
   */
  public WarningsClient(FunctionApps apps, String externalId) {
    FunctionClient client = FunctionClient.of(apps, externalId, Naming.SNAKE_CASE);
    old = client.method(OLD, Result.data(DataType.of(Warnings.Old.class)));
    doomed = client.method(DOOMED, Result.data(DataType.of(Warnings.Doomed.class)));
    lists = client.method(LISTS, Result.nothing());
    listsLists =
        client.writer(DataType.<List<String>[]>arrayOf(DataType.of(List.class, DataType.of(String.class))));
    failing = client.method(FAILING, Result.data(DataType.of(String.class)));
  }

  // GET /old
  @Override
  @Deprecated
  public Warnings.Old old() {
    return old.path("/old").call();
  }

  // GET /doomed
  @Override
  @Deprecated
  public Warnings.Doomed doomed() {
    return doomed.path("/doomed").call();
  }

  // POST /lists
  @Override
  public void lists(List<String>... lists) {
    this.lists.path("/lists").field("lists", listsLists, lists).call();
  }

  // GET /failing
  @Override
  public String failing() {
    return failing.path("/failing").call();
  }
}
