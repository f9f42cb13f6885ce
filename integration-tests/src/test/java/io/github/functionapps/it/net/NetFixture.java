package io.github.functionapps.it.net;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.auth.Session;
import io.github.functionapps.call.RetryPolicy;
import io.github.functionapps.error.TransportException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.HttpHost;
import org.junit.jupiter.api.AfterEach;

/** A client whose token and nonce come from elsewhere, so that nothing but the call is sent. */
abstract class NetFixture {
  /** What is said of a call that was sent and must not be sent twice. */
  static final String LOOK = "; the function may have run, so look before you repeat the call";

  /** Knows no host. */
  static final DnsResolver NOBODY =
      new DnsResolver() {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
          throw new UnknownHostException(host);
        }

        @Override
        public String resolveCanonicalHostname(String host) throws UnknownHostException {
          throw new UnknownHostException(host);
        }
      };

  private final Deque<AutoCloseable> open = new ArrayDeque<>();

  @AfterEach
  void stop() throws Exception {
    while (!open.isEmpty()) {
      open.pop().close();
    }
  }

  <T extends AutoCloseable> T opened(T other) {
    open.push(other);
    return other;
  }

  Peer peer(Peer.Way... ways) throws Exception {
    return opened(Peer.of(ways));
  }

  static URI https(Peer peer) {
    return URI.create("https://127.0.0.1:" + peer.port());
  }

  static FunctionApps.Builder settings(URI baseUrl) {
    return FunctionApps.builder()
        .baseUrl(baseUrl)
        .project("p")
        .credentials(() -> new AccessToken("token", Instant.MAX))
        .session(Session.nonces(() -> "nonce"))
        .retry(RetryPolicy.standard().base(Duration.ofNanos(1)));
  }

  NetApi api(FunctionApps.Builder settings) {
    return opened(settings.build()).create(NetApi.class);
  }

  static void trust(PoolingAsyncClientConnectionManagerBuilder connections, SSLContext context) {
    connections.setTlsStrategy(new DefaultClientTlsStrategy(context));
  }

  static void proxy(HttpAsyncClientBuilder client, Peer proxy) {
    client.setProxy(new HttpHost("127.0.0.1", proxy.port()));
  }

  static TransportException failure(Supplier<Integer> call) {
    return catchThrowableOfType(TransportException.class, call::get);
  }

  /** As it would read if ports were always the same. */
  static String message(TransportException failure) {
    return String.valueOf(failure.getMessage())
        .replaceAll("127\\.0\\.0\\.1:\\d+", "127.0.0.1:PORT");
  }
}
