package io.github.functionapps.internal.endpoint;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.internal.auth.NonceSource;
import io.github.functionapps.internal.auth.TokenSource;
import io.github.functionapps.internal.failure.Failure;
import io.github.functionapps.internal.failure.Repeat;
import io.github.functionapps.internal.http.ApiErrors;
import io.github.functionapps.internal.http.BytesBody;
import io.github.functionapps.internal.http.CdfApi;
import io.github.functionapps.internal.http.HttpAnswer;
import io.github.functionapps.internal.http.HttpExchange;
import io.github.functionapps.internal.http.RequestContent;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where calls are posted and asked about, and by whom: a project of CDF (wire.md 1 and 4), or the
 * framework's development server, which wants no token and serves one function whatever its name
 * (wire.md 9). Thread-safe.
 */
public final class CallsEndpoint {
  private final TokenSource tokens;
  private final NonceSource nonces;
  final URI baseUrl;
  final @Nullable String project;
  private final CdfApi api;

  /**
   * An endpoint.
   *
   * @param api the API
   * @param baseUrl its host, with the path before {@code /api}, if any
   * @param project the project; null for the development server
   * @param tokens where tokens come from
   * @param nonces where nonces come from
   */
  public CallsEndpoint(
      CdfApi api, URI baseUrl, @Nullable String project, TokenSource tokens, NonceSource nonces) {
    this.tokens = tokens;
    this.nonces = nonces;
    this.baseUrl = baseUrl;
    this.project = project;
    this.api = api;
  }

  /**
   * Where the tokens come from that go along with what is posted and asked here.
   *
   * @return the source
   */
  public TokenSource tokens() {
    return tokens;
  }

  /**
   * Where the nonces come from that go along with what is posted here.
   *
   * @return the source
   */
  public NonceSource nonces() {
    return nonces;
  }

  /**
   * Posts a call.
   *
   * @param plan how it is made
   * @param token who makes it
   * @param envelope what is posted
   * @return the exchange, under way
   */
  public HttpExchange post(CallPlan plan, AccessToken token, BytesBody envelope) {
    String prefer = plan.isRespondAsync() ? "respond-async" : null;
    return project == null
        ? api.callDevServer(prefer, plan.headers(), envelope)
        : api.call(
            project, plan.function(), "Bearer " + token.value(), prefer, plan.headers(), envelope);
  }

  /**
   * Asks for something of a call.
   *
   * @param plan how it was made
   * @param token who asks
   * @param url where; it must be on the API's own host: the token goes there
   * @return the exchange, under way
   */
  public HttpExchange get(CallPlan plan, AccessToken token, URI url) {
    return api.get(url.toString(), "Bearer " + token.value(), plan.headers());
  }

  /** Where the calls of a function are posted. */
  URI callsUrl(String function) {
    String base = baseUrl.toString().replaceAll("/$", "");
    return URI.create(
        project == null
            ? base + "/calls"
            : base
                + "/api/v1/projects/"
                + segment(project)
                + "/function-apps/"
                + segment(function)
                + "/calls");
  }

  /**
   * Where something of a call can be asked for (wire.md 4).
   *
   * @param function the function's external id
   * @param callId the platform's id of the call
   * @param what {@code response} or {@code logs}
   * @return the URL
   */
  public URI urlOf(String function, String callId, String what) {
    return URI.create(callsUrl(function) + "/" + segment(callId) + "/" + what);
  }

  /**
   * Where the response of a call can be asked for that came without a Location.
   *
   * @param plan how it was made
   * @param callId the platform's id of the call
   * @return the place
   */
  public Whereabouts responseOf(CallPlan plan, String callId) {
    return new Whereabouts(urlOf(plan.function(), callId, "response"), callId, null);
  }

  /**
   * What an answer other than 2xx to a call means.
   *
   * @param plan how the call is made
   * @param answer the answer
   * @param sent what the call held, asked for only where that matters
   * @return the failure
   */
  public Failure refusal(CallPlan plan, HttpAnswer answer, Supplier<RequestContent> sent) {
    int status = answer.status();
    Failure refusal =
        ApiErrors.failure("the call", advice(plan.function(), status), answer, sent)
            .saying(
                call -> {
                  String caution = plan.cautionAfter(call);
                  return caution == null && status >= 500 ? "try again later" : caution;
                });
    return isAboutNonce(answer) ? refusal.repeatable(Repeat.WITH_FRESH_NONCE, null) : refusal;
  }

  /**
   * Nobody documents how a nonce is refused but in words. Before the function runs, in any case.
   */
  private static boolean isAboutNonce(HttpAnswer answer) {
    if (answer.status() != 400 && answer.status() != 401 && answer.status() != 403) {
      return false;
    }
    JsonNode error = answer.tree().path("error");
    String words = error.isTextual() ? error.textValue() : error.path("message").asText();
    return words.toLowerCase(Locale.ROOT).contains("nonce");
  }

  private String advice(String function, int status) {
    return switch (status) {
      case 401 ->
          "it does not accept the token; check that the token is for this cluster and project "
              + project;
      case 403 ->
          "the identity may not call functions in project "
              + project
              + "; grant it functionsAcl:WRITE";
      case 404 ->
          project == null
              ? "the function has no such route, or the development server is older than 0.10"
              : "there is no function app "
                  + function
                  + " in project "
                  + project
                  + ", or the identity may not see it; check the external id, the project and the"
                  + " cluster";
      case 413 ->
          "the request is too large; the platform takes 36 kB on Azure, 240 kB on AWS and 9 MB on"
              + " GCP";
      default -> status < 500 ? ApiErrors.advice(status) : "the API is broken or busy";
    };
  }

  private static String segment(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
