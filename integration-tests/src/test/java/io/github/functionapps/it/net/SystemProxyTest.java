package io.github.functionapps.it.net;

import static io.github.functionapps.error.TransportException.Kind.PROXY;
import static io.github.functionapps.error.TransportException.Kind.UNKNOWN_HOST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.error.TransportException;
import java.net.URI;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The proxy that the JVM's properties name is used, unless the builder has another. */
class SystemProxyTest extends NetFixture {
  private static final URI CDF = URI.create("https://cdf.invalid");
  private static final List<String> PROPERTIES =
      List.of(
          "https.proxyHost",
          "https.proxyPort",
          "http.proxyHost",
          "http.proxyPort",
          "http.nonProxyHosts");

  private static Identity server;

  private Properties before;

  @BeforeAll
  static void identify() {
    server = Identity.ofLoopback();
  }

  @BeforeEach
  void clear() {
    before = (Properties) System.getProperties().clone();
    PROPERTIES.forEach(System::clearProperty);
  }

  @AfterEach
  void restore() {
    System.setProperties(before);
  }

  @Test
  void tunnelsTls() throws Exception {
    Peer target = peer(Ways.tls(Identity.context(server, server), Ways.answer(NetApi.ANSWER)));
    Peer proxy = peer(Ways.tunnel(target.port()));
    set("https", proxy);
    System.setProperty("http.nonProxyHosts", ""); // else the loopback would be one
    assertThat(api(trusting(https(target))).post()).isEqualTo(1);
    assertThat(proxy.connections()).isEqualTo(1);
  }

  @Test
  void isAskedForWhatIsNotEncrypted() throws Exception {
    List<String> requests = new CopyOnWriteArrayList<>();
    Peer proxy = peer(Ways.answer(NetApi.ANSWER, requests::add));
    set("http", proxy);
    System.setProperty("http.nonProxyHosts", "");
    assertThat(api(settings(URI.create("http://127.0.0.1:1"))).post()).isEqualTo(1);
    assertThat(requests)
        .singleElement()
        .asString()
        .startsWith("POST http://127.0.0.1:1/api/v1/projects/p/function-apps/net/calls HTTP/1.1");
  }

  @Test
  void isNamedWhereItRefuses() throws Exception {
    Peer proxy = peer(Ways.refuse("403 PLANTED"));
    set("https", proxy);
    TransportException failure = failure(api(settings(CDF))::post);
    assertThat(message(failure))
        .isEqualTo(
            "POST /number of net: no connection to https://cdf.invalid: the proxy 127.0.0.1:PORT"
                + " refused it with HTTP 403; check that it lets connections to this host and port"
                + " through");
    assertThat(failure.kind()).isEqualTo(PROXY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "cdf.invalid|127.*", "default"})
  void leavesOutTheHostsThatNeedNone(String hosts) throws Exception {
    Peer target = peer(Ways.tls(Identity.context(server, server), Ways.answer(NetApi.ANSWER)));
    Peer proxy = peer(Ways.refuse("403 X"));
    set("https", proxy);
    if (!hosts.equals("default")) {
      System.setProperty("http.nonProxyHosts", hosts);
    }
    assertThat(api(trusting(https(target))).post()).isEqualTo(1);
    assertThat(proxy.connections()).isZero();
  }

  @Test
  void ofPlainHttpIsNotForTls() throws Exception {
    Peer proxy = peer(Ways.refuse("403 X"));
    set("http", proxy);
    assertThat(failure(api(withoutDns())::post).kind()).isEqualTo(UNKNOWN_HOST);
    assertThat(proxy.connections()).isZero();
  }

  @Test
  void givesWayToOneOfTheHook() throws Exception {
    Peer proxy = peer(Ways.refuse("403 X"));
    Peer other = peer(Ways.refuse("404 X"));
    set("https", proxy);
    FunctionApps.Builder settings =
        settings(CDF).httpClient((client, connections) -> proxy(client, other));
    assertThat(message(failure(api(settings)::post))).contains("refused it with HTTP 404");
    assertThat(proxy.connections()).isZero();
  }

  @Test
  void givesWayToARoutePlannerOfTheHook() throws Exception {
    Peer proxy = peer(Ways.refuse("403 X"));
    set("https", proxy);
    FunctionApps.Builder settings =
        withoutDns(
            client ->
                client.setRoutePlanner(
                    new DefaultRoutePlanner(DefaultSchemePortResolver.INSTANCE)));
    assertThat(failure(api(settings)::post).kind()).isEqualTo(UNKNOWN_HOST);
    assertThat(proxy.connections()).isZero();
  }

  @Test
  void isNoneWhereNoPropertySaysSo() {
    System.setProperty("https.proxyHost", " ");
    assertThat(failure(api(withoutDns())::post).kind()).isEqualTo(UNKNOWN_HOST);
  }

  private static void set(String scheme, Peer proxy) {
    System.setProperty(scheme + ".proxyHost", "127.0.0.1");
    System.setProperty(scheme + ".proxyPort", String.valueOf(proxy.port()));
  }

  private static FunctionApps.Builder trusting(URI baseUrl) {
    return settings(baseUrl)
        .httpClient((client, connections) -> trust(connections, Identity.context(null, server)));
  }

  private static FunctionApps.Builder withoutDns() {
    return withoutDns(client -> {});
  }

  private static FunctionApps.Builder withoutDns(Consumer<HttpAsyncClientBuilder> hook) {
    return settings(CDF)
        .httpClient(
            (client, connections) -> {
              connections.setDnsResolver(NOBODY);
              hook.accept(client);
            });
  }
}
