package io.github.functionapps.internal.auth;

import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.auth.ClientCredentials;
import io.github.functionapps.auth.Session.Kind;
import io.github.functionapps.internal.failure.Try;
import io.github.functionapps.internal.http.BytesBody;
import io.github.functionapps.internal.http.CdfApi;
import io.github.functionapps.internal.http.HttpExchange;
import io.github.functionapps.internal.http.HttpFailures;
import io.github.functionapps.internal.http.HttpResult;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Nonces from {@code /sessions}. A kind of session that is refused is not asked for again where a
 * later kind was accepted.
 */
public final class SessionNonces implements NonceSource {
  private final CdfApi api;
  private final String project;
  private final String peer;
  private final Map<String, String> clientHeaders;
  private final List<Kind> kinds;
  private final List<byte[]> bodies;
  private volatile int firstKind;

  /**
   * Nonces of a project.
   *
   * @param api asks for sessions
   * @param project the project
   * @param peer who is asked, for messages
   * @param clientHeaders what the client says of itself
   * @param kinds the kinds of session to try, in order
   * @param credentials what a session by client credentials needs
   */
  public SessionNonces(
      CdfApi api,
      String project,
      String peer,
      Map<String, String> clientHeaders,
      List<Kind> kinds,
      @Nullable ClientCredentials credentials) {
    this.api = api;
    this.project = project;
    this.peer = peer;
    this.clientHeaders = clientHeaders;
    this.kinds = List.copyOf(kinds);
    this.bodies = kinds.stream().map(kind -> SessionItems.body(kind, credentials)).toList();
  }

  @Override
  public NonceRequest request(AccessToken token) {
    Attempts attempts = new Attempts("Bearer " + token.value());
    attempts.send(firstKind);
    return attempts;
  }

  /** One kind after the other, until one is accepted. */
  private final class Attempts implements NonceRequest {
    private final CompletableFuture<Try<String>> result = new CompletableFuture<>();
    private final String authorization;
    private volatile @Nullable HttpExchange current;
    private volatile boolean aborted;

    private Attempts(String authorization) {
      this.authorization = authorization;
    }

    private void send(int index) {
      HttpExchange exchange =
          api.createSession(
              project,
              authorization,
              clientHeaders,
              BytesBody.json(ByteBuffer.wrap(bodies.get(index))));
      current = exchange;
      if (aborted) {
        exchange.abort();
      }
      exchange.onResult(answer -> receive(answer, index));
    }

    private void receive(HttpResult answer, int index) {
      if (answer instanceof HttpResult.Answered answered) {
        boolean hasNext = index + 1 < kinds.size();
        if (hasNext && SessionAnswer.isRefusal(answered)) {
          send(index + 1);
          return;
        }
        Try<String> nonce = SessionAnswer.read(answered, kinds.get(index), project);
        if (nonce instanceof Try.Done<String>) {
          firstKind = index;
        }
        result.complete(nonce);
      } else {
        result.complete(Try.failed(HttpFailures.of(answer, peer)));
      }
    }

    @Override
    public CompletableFuture<Try<String>> result() {
      return result;
    }

    @Override
    public void abort() {
      aborted = true;
      HttpExchange exchange = current;
      if (exchange != null) {
        exchange.abort();
      }
    }
  }
}
