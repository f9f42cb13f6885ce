package io.github.functionapps.internal.auth;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.auth.ClientCredentials;
import io.github.functionapps.auth.Session.Kind;
import io.github.functionapps.internal.failure.Try;
import io.github.functionapps.internal.http.BytesBody;
import io.github.functionapps.internal.http.CdfApi;
import io.github.functionapps.internal.http.HttpExchange;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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
  private final Map<String, String> clientHeaders;
  private final List<Kind> kinds;
  private final List<byte[]> bodies;
  private volatile int firstKind;

  /**
   * Nonces of a project.
   *
   * @param api asks for sessions
   * @param project the project
   * @param clientHeaders what the client says of itself
   * @param kinds the kinds of session to try, in order
   * @param credentials what a session by client credentials needs
   */
  public SessionNonces(
      CdfApi api,
      String project,
      Map<String, String> clientHeaders,
      List<Kind> kinds,
      @Nullable ClientCredentials credentials) {
    this.api = api;
    this.project = project;
    this.clientHeaders = clientHeaders;
    this.kinds = kinds;
    this.bodies = kinds.stream().map(kind -> body(kind, credentials)).toList();
  }

  @Override
  public CompletableFuture<Try<String>> nonce(AccessToken token) {
    CompletableFuture<Try<String>> nonce = new CompletableFuture<>();
    request(token, firstKind, nonce);
    return nonce;
  }

  /** Asks for one kind, and for the next where it is refused. */
  private void request(AccessToken token, int index, CompletableFuture<Try<String>> nonce) {
    HttpExchange exchange =
        api.createSession(
            project,
            "Bearer " + token.value(),
            clientHeaders,
            BytesBody.json(ByteBuffer.wrap(bodies.get(index))));
    CompletableFuture<?> unused = nonce.whenComplete((value, cancelled) -> exchange.abort());
    exchange.onResult(
        result ->
            result.then(
                answer -> {
                  if (index + 1 < kinds.size() && SessionAnswer.isRefusal(answer)) {
                    request(token, index + 1, nonce);
                    return;
                  }
                  if (answer.isSuccessful()) {
                    firstKind = index;
                  }
                  nonce.complete(SessionAnswer.read(answer, kinds.get(index), project));
                },
                failure -> nonce.complete(Try.failed(failure))));
  }

  /** Exactly one item. */
  private static byte[] body(Kind kind, @Nullable ClientCredentials credentials) {
    String item = "\"oneshotTokenExchange\":true";
    if (kind == Kind.TOKEN_EXCHANGE) {
      item = "\"tokenExchange\":true";
    } else if (kind == Kind.CLIENT_CREDENTIALS && credentials != null) {
      item =
          "\"clientId\":"
              + TextNode.valueOf(credentials.clientId())
              + ",\"clientSecret\":"
              + TextNode.valueOf(credentials.clientSecret());
    }
    return ("{\"items\":[{" + item + "}]}").getBytes(StandardCharsets.UTF_8);
  }
}
