package io.github.functionapps.testing;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.auth.ClientCredentials;
import io.github.functionapps.testing.internal.http.LoopbackServer;
import java.net.URI;
import java.util.List;

/**
 * A stand-in for the CDF API inside the test: token endpoint, sessions and calls over real HTTP on
 * a free loopback port. Functions are routes with lambdas. It holds the client to the protocol,
 * records what arrives, and answers what a test scripts.
 *
 * <pre>{@code
 * try (LocalCdf cdf = LocalCdf.start()) {
 *   cdf.function("inventory")
 *       .get("/items/{item_id}", request -> new Item(request.pathInt("item_id"), "pump"));
 *   ItemsApi items = cdf.apps().create(ItemsApi.class);
 *   assertThat(items.item(7).name()).isEqualTo("pump");
 *   assertThat(cdf.violations()).isEmpty();
 * }
 * }</pre>
 *
 * <p>Thread-safe; any number of them run side by side. All threads are daemons.
 */
public final class LocalCdf implements AutoCloseable {
  private final Journal journal = new Journal();
  private final PlatformSettings settings = new PlatformSettings();
  private final Tokens tokens = new Tokens(settings);
  private final Raised raised = new Raised();
  private final Functions functions = new Functions(raised);
  private final Faults faults = new Faults();
  private final LoopbackServer server =
      LoopbackServer.start(
          new ApiServer(journal, tokens, functions, settings, faults, raised)::handle);
  private final OwnClient client = new OwnClient();

  private LocalCdf() {}

  /**
   * Starts a stand-in without functions.
   *
   * @return it, ready for requests
   */
  public static LocalCdf start() {
    return new LocalCdf();
  }

  /**
   * The root of the API, in place of {@code https://{cluster}.cognitedata.com}.
   *
   * @return without a slash at its end
   */
  public URI baseUrl() {
    return server.uri();
  }

  /**
   * The identity provider's token endpoint.
   *
   * @return its address
   */
  public URI tokenUrl() {
    return server.uri().resolve(ApiPath.TOKEN);
  }

  /**
   * The framework's development server, without token or sessions. All declared functions are
   * composed into one: the first with a route for a call answers it.
   *
   * @return its root
   */
  public URI devServerUri() {
    return server.uri();
  }

  /**
   * The only project.
   *
   * @return its name
   */
  public String project() {
    return AccessCheck.PROJECT;
  }

  /**
   * The only client that gets a token.
   *
   * @return its credentials
   */
  public ClientCredentials credentials() {
    return ClientCredentials.of(
        tokenUrl(), TokenEndpoint.CLIENT_ID, TokenEndpoint.CLIENT_SECRET, baseUrl() + "/.default");
  }

  /**
   * A builder that is pointed at this stand-in.
   *
   * @return a new one, to be changed and built; what it builds is the caller's to close
   */
  public FunctionApps.Builder builder() {
    return FunctionApps.builder().baseUrl(baseUrl()).project(project()).credentials(credentials());
  }

  /**
   * A client of this stand-in with default settings.
   *
   * @return always the same one; it is closed with the stand-in
   */
  public FunctionApps apps() {
    return client.get(() -> builder().build());
  }

  /**
   * The function of that name, without routes at first. A call for a name never mentioned here is
   * answered 404.
   *
   * @param externalId the function's external id
   * @return always the same one for a name
   */
  public LocalFunction function(String externalId) {
    return functions.declared(externalId);
  }

  /**
   * Short for {@link Faults#next(Endpoint) faults().next(endpoint)}.
   *
   * @param endpoint where the next request arrives
   * @return to be told what happens to it
   */
  public ScriptedAnswer next(Endpoint endpoint) {
    return faults.next(endpoint);
  }

  /**
   * Short for {@link Faults#always(Endpoint) faults().always(endpoint)}.
   *
   * @param endpoint where requests arrive
   * @return to be told what happens to all of them
   */
  public ScriptedAnswer always(Endpoint endpoint) {
    return faults.always(endpoint);
  }

  /**
   * What a test wants to go wrong.
   *
   * @return to be changed at any time
   */
  public Faults faults() {
    return faults;
  }

  /**
   * How the platform behaves.
   *
   * @return to be changed at any time
   */
  public PlatformSettings settings() {
    return settings;
  }

  /**
   * Short for {@code settings().errorShape(shape)}, which most tests of errors want.
   *
   * @param shape how a function's error status travels
   * @return this
   */
  public LocalCdf errorShape(ErrorShape shape) {
    settings.errorShape(shape);
    return this;
  }

  /**
   * What arrived.
   *
   * @return a copy, in order of arrival
   */
  public List<RecordedRequest> requests() {
    return journal.requests();
  }

  /**
   * The calls among what arrived.
   *
   * @return a copy, in order of arrival
   */
  public List<RecordedRequest> calls() {
    return journal.requests().stream()
        .filter(request -> request.endpoint() == Endpoint.CALL)
        .toList();
  }

  /**
   * What a correct client would not have sent, answered as the API answers it.
   *
   * @return a copy, in order of arrival, each naming its request; without secrets
   */
  public List<String> violations() {
    return journal.violations();
  }

  /**
   * What handlers and other lambdas of the test threw, failed assertions among it. A client sees no
   * more of it than class and message; a test that failed because of it finds the stack here, and
   * in the log, which names the lambda.
   *
   * @return a copy, in order, of the first 100 since the start or since {@link #clearRequests()}
   */
  public List<Throwable> raised() {
    return raised.throwables();
  }

  /**
   * How many requests arrived at an endpoint, whether they are kept or not.
   *
   * @param endpoint the endpoint
   * @return how many since the start or since {@link #clearRequests()}
   */
  public long count(Endpoint endpoint) {
    return journal.count(endpoint);
  }

  /** Forgets the requests, violations and throwables so far, and counts anew. */
  public void clearRequests() {
    journal.clear();
    raised.clear();
  }

  /**
   * Whether requests are kept, as they are unless set; a test of millions runs out of memory.
   *
   * @param keep false to keep none from now on
   * @return this
   */
  public LocalCdf keepRequests(boolean keep) {
    journal.keepRequests(keep);
    return this;
  }

  /**
   * Issues a token past the token endpoint, for tests of token providers.
   *
   * @return a token that the API accepts
   */
  public String issueToken() {
    return tokens.issue();
  }

  /** Makes the API answer 401 to every token that was issued so far. */
  public void revokeTokens() {
    tokens.revokeAll();
  }

  /** Stops serving, drops open connections and closes {@link #apps()}. */
  @Override
  public void close() {
    try (server) {
      client.close();
    }
  }
}
