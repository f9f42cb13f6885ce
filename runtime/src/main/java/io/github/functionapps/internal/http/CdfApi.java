package io.github.functionapps.internal.http;

import io.github.functionapps.internal.relocated.okhttp3.RequestBody;
import io.github.functionapps.internal.relocated.retrofit2.http.Body;
import io.github.functionapps.internal.relocated.retrofit2.http.GET;
import io.github.functionapps.internal.relocated.retrofit2.http.Header;
import io.github.functionapps.internal.relocated.retrofit2.http.HeaderMap;
import io.github.functionapps.internal.relocated.retrofit2.http.POST;
import io.github.functionapps.internal.relocated.retrofit2.http.Path;
import io.github.functionapps.internal.relocated.retrofit2.http.Url;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** CDF's HTTP API as far as calls need it (wire.md 1 to 3 and 9). */
public interface CdfApi {
  /**
   * Creates a session, whose nonce one call uses up.
   *
   * @param project the project
   * @param authorization the bearer token
   * @param client what the client says of itself on every request
   * @param body one session item
   * @return the exchange
   */
  @Quick
  @POST("api/v1/projects/{project}/sessions")
  HttpExchange createSession(
      @Path("project") String project,
      @Header("Authorization") String authorization,
      @HeaderMap Map<String, String> client,
      @Body RequestBody body);

  /**
   * Calls a function.
   *
   * @param project the project
   * @param function the function's external id
   * @param authorization the bearer token
   * @param prefer when the answer is wanted; null where the function has ended
   * @param client what the client says of itself on every request
   * @param body the envelope
   * @return the exchange
   */
  @POST("api/v1/projects/{project}/function-apps/{function}/calls")
  HttpExchange call(
      @Path("project") String project,
      @Path("function") String function,
      @Header("Authorization") String authorization,
      @Header("Prefer") @Nullable String prefer,
      @HeaderMap Map<String, String> client,
      @Body RequestBody body);

  /**
   * Asks for something of a call that was started: whether it has ended, what it logged.
   *
   * @param url where to ask, on the API's own host
   * @param authorization the bearer token
   * @param client what the client says of itself on every request
   * @return the exchange
   */
  @Quick
  @GET
  HttpExchange get(
      @Url String url,
      @Header("Authorization") String authorization,
      @HeaderMap Map<String, String> client);

  /**
   * Calls the one function that the framework's development server serves.
   *
   * @param prefer when the answer is wanted; null where the function has ended
   * @param client what the client says of itself on every request
   * @param body the envelope
   * @return the exchange
   */
  @POST("calls")
  HttpExchange callDevServer(
      @Header("Prefer") @Nullable String prefer,
      @HeaderMap Map<String, String> client,
      @Body RequestBody body);

  /**
   * Asks for a token.
   *
   * @param tokenUrl the identity provider's endpoint
   * @param authorization the client's id and secret
   * @param form the grant
   * @return the exchange
   */
  @Quick
  @POST
  HttpExchange token(
      @Url String tokenUrl, @Header("Authorization") String authorization, @Body RequestBody form);
}
