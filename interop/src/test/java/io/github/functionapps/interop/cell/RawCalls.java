package io.github.functionapps.interop.cell;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Sends what no client of ours would: calls as they are written here, by another HTTP client. */
public final class RawCalls {
  /** Reads what Python writes: NaN, and numbers of any size. */
  public static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** An answer: its status, its body where that is JSON, and its bytes. */
  public record Raw(int status, JsonNode json, HttpResponse<byte[]> http) {
    /** The function's envelope, with the members of the newest era. */
    public JsonNode envelope() {
      ObjectNode envelope = json.path("response").deepCopy();
      rename(envelope, "status_code", "statusCode");
      rename(envelope, "error_type", "errorType");
      return envelope;
    }

    private static void rename(ObjectNode object, String from, String to) {
      if (object.has(from)) {
        object.set(to, object.remove(from));
      }
    }
  }

  private final URI base;
  private final String apiPath;
  private final String callsPath;
  private final Map<String, String> headers;

  private RawCalls(URI base, String apiPath, String callsPath, Map<String, String> headers) {
    this.base = base;
    this.apiPath = apiPath;
    this.callsPath = callsPath;
    this.headers = headers;
  }

  /** Of an API with tokens and sessions. */
  public static RawCalls ofApi(
      URI base, String project, String function, URI tokenUrl, String clientId, String secret) {
    String basic = encoded(clientId) + ":" + encoded(secret);
    HttpRequest request =
        HttpRequest.newBuilder(tokenUrl)
            .header(
                "Authorization",
                "Basic "
                    + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.US_ASCII)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=client_credentials"))
            .build();
    String token = send(request).json().path("access_token").textValue();
    String apiPath = "/api/v1/projects/" + project;
    return new RawCalls(
        base,
        apiPath,
        apiPath + "/function-apps/" + function + "/calls",
        Map.of(
            "Authorization", "Bearer " + token,
            "Content-Type", "application/json",
            "cdf-version", "20230101-beta"));
  }

  /** Of a development server. */
  public static RawCalls ofDevServer(URI base) {
    return new RawCalls(base, "", "/calls", Map.of("Content-Type", "application/json"));
  }

  /** Calls with a {@code data} of these members and a nonce of its own. */
  public Raw call(String verb, String path, String body) {
    return callData(
        "{\"path\":%s,\"method\":%s,\"body\":%s}".formatted(quoted(path), quoted(verb), body));
  }

  /** Calls with this {@code data}. */
  public Raw callData(String data) {
    return post(callsPath, "{\"data\":%s,\"nonce\":%s}".formatted(data, quoted(nonce())));
  }

  /** Posts a whole call. */
  public Raw callWith(String request) {
    return post(callsPath, request);
  }

  /** The token that goes along. */
  public String token() {
    return headers.get("Authorization").substring("Bearer ".length());
  }

  /** A fresh nonce. */
  public String nonce() {
    return apiPath.isEmpty()
        ? "any"
        : session("{\"items\":[{\"oneshotTokenExchange\":true}]}")
            .json()
            .at("/items/0/nonce")
            .textValue();
  }

  /** Asks for a session. */
  public Raw session(String request) {
    return post(apiPath + "/sessions", request);
  }

  /** Any request below the root, with the usual headers but for those given here. */
  public Raw request(String method, String path, String body, Map<String, String> others) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
    headers.forEach(request::setHeader);
    others.forEach(request::setHeader);
    return send(request.method(method, BodyPublishers.ofString(body)).build());
  }

  /** The path of the calls. */
  public String callsPath() {
    return callsPath;
  }

  /** JSON text. */
  public static String quoted(String text) {
    try {
      return JSON.writeValueAsString(text);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Raw post(String path, String body) {
    return request("POST", path, body, Map.of());
  }

  private static Raw send(HttpRequest request) {
    try {
      HttpResponse<byte[]> response = HTTP.send(request, BodyHandlers.ofByteArray());
      return new Raw(response.statusCode(), json(response.body()), response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode json(byte[] body) throws IOException {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      return JSON.missingNode();
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
