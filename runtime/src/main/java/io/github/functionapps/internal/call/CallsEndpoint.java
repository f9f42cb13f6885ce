package io.github.functionapps.internal.call;

import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.internal.failure.Failure;
import io.github.functionapps.internal.http.BytesBody;
import io.github.functionapps.internal.http.HttpExchange;
import io.github.functionapps.internal.http.HttpResult;

/** Where calls are posted: CDF, or the framework's development server. Thread-safe. */
public interface CallsEndpoint {
  /**
   * Posts a call.
   *
   * @param function the function's external id
   * @param token the token
   * @param envelope the envelope with its nonce
   * @return the exchange
   */
  HttpExchange post(String function, AccessToken token, BytesBody envelope);

  /**
   * What an answer other than 2xx means.
   *
   * @param function the function's external id
   * @param answer the answer
   * @return the failure
   */
  Failure refusal(String function, HttpResult.Answered answer);

  /**
   * Who is asked, for messages.
   *
   * @return such as {@code CDF at https://westeurope-1.cognitedata.com}
   */
  String peer();
}
