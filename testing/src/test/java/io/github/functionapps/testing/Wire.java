package io.github.functionapps.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A client that can send what no good client would. */
final class Wire {
  static final String VERSION = "20230101-beta";

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final LocalCdf cdf;

  Wire(LocalCdf cdf) {
    this.cdf = cdf;
  }

  /** A finished exchange. */
  record Answer(int status, JsonNode body, HttpResponse<String> http) {
    /** The function's own envelope. */
    JsonNode envelope() {
      return body.path("response");
    }

    Optional<String> header(String name) {
      return http.headers().firstValue(name);
    }

    String apiMessage() {
      return body.at("/error/message").asText();
    }
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(cdf.baseUrl() + path));
  }

  /** An authorised JSON request to a path of the project. */
  HttpRequest.Builder authorised(String path, String token) {
    return to("/api/v1/projects/" + cdf.project() + path)
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json")
        .header("cdf-version", VERSION);
  }

  HttpRequest.Builder tokenRequest(String user, String password) {
    String basic =
        Base64.getEncoder()
            .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    return HttpRequest.newBuilder(cdf.tokenUrl())
        .header("Authorization", "Basic " + basic)
        .header("Content-Type", "application/x-www-form-urlencoded");
  }

  Answer session(String items) {
    return send(authorised("/sessions", cdf.issueToken()), "{\"items\":" + items + "}");
  }

  String nonce() {
    return session("[{\"oneshotTokenExchange\":true}]").body().at("/items/0/nonce").asText();
  }

  /** A call of {@code inventory} with everything in order but, perhaps, its data. */
  Answer call(String data) {
    return send(callRequest(), callBody(data, nonce()));
  }

  Answer get(String path) {
    return call(data("GET", path, "{}"));
  }

  Answer post(String path, String body) {
    return call(data("POST", path, body));
  }

  /** A call that is answered before it has ended. */
  Answer start(String path) {
    return send(
        callRequest().header("Prefer", "respond-async"),
        callBody(data("GET", path, "{}"), nonce()));
  }

  /** Asks about a call that was started, as its location says or below it. */
  Answer ask(String location) {
    return exchange(question(location).build());
  }

  /** The same, for an answer that need not be JSON. */
  HttpResponse<String> askRaw(String location) {
    return raw(question(location).build());
  }

  HttpRequest.Builder question(String location) {
    return HttpRequest.newBuilder(cdf.baseUrl().resolve(location))
        .header("Authorization", "Bearer " + cdf.issueToken())
        .header("cdf-version", VERSION);
  }

  CompletableFuture<HttpResponse<String>> callAsync(String data) {
    return sendAsync(
        callRequest().POST(HttpRequest.BodyPublishers.ofString(callBody(data, nonce()))));
  }

  CompletableFuture<HttpResponse<String>> sendAsync(HttpRequest.Builder request) {
    return HTTP.sendAsync(request.build(), BodyHandlers.ofString());
  }

  HttpRequest.Builder callRequest() {
    return authorised("/function-apps/inventory/calls", cdf.issueToken());
  }

  Answer devServer(String body) {
    return send(to("/calls"), body);
  }

  Answer send(HttpRequest.Builder request, String body) {
    return exchange(request.POST(HttpRequest.BodyPublishers.ofString(body)).build());
  }

  Answer exchange(HttpRequest request) {
    HttpResponse<String> http = raw(request);
    String body = http.body();
    return new Answer(http.statusCode(), Json.read(body.isEmpty() ? "null" : body), http);
  }

  /** A call whose answer need not be JSON. */
  HttpResponse<String> exchangeRaw(String data) {
    return raw(
        callRequest().POST(HttpRequest.BodyPublishers.ofString(callBody(data, nonce()))).build());
  }

  private static HttpResponse<String> raw(HttpRequest request) {
    try {
      return HTTP.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static String data(String method, String path, String body) {
    return "{\"path\":%s,\"method\":\"%s\",\"body\":%s}".formatted(Json.write(path), method, body);
  }

  static String callBody(String data, String nonce) {
    return "{\"data\":%s,\"nonce\":\"%s\"}".formatted(data, nonce);
  }
}
