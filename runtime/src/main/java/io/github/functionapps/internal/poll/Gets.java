package io.github.functionapps.internal.poll;

import io.github.functionapps.internal.endpoint.CallPlan;
import io.github.functionapps.internal.endpoint.CallsEndpoint;
import io.github.functionapps.internal.failure.Try;
import io.github.functionapps.internal.http.HttpAnswer;
import io.github.functionapps.internal.permit.Turns;
import java.net.URI;
import java.util.function.Consumer;

/**
 * What single questions about calls are asked with.
 *
 * @param endpoint where
 * @param turns who may be sent when
 */
record Gets(CallsEndpoint endpoint, Turns turns) {
  /**
   * A question that was not asked yet.
   *
   * @param url on the API's own host: the token goes there
   * @param onEnd gets the answer, whatever its status, or why there is none; not called after
   *     {@link Get#abort}
   */
  Get get(CallPlan plan, URI url, Consumer<Try<HttpAnswer>> onEnd) {
    return new Get(endpoint, turns, plan, url, onEnd);
  }
}
