package io.github.functionapps.internal;

import io.github.functionapps.annotation.Naming;
import io.github.functionapps.call.CallOptions;
import io.github.functionapps.internal.call.AsyncCall;
import io.github.functionapps.internal.decode.Decoder;
import io.github.functionapps.internal.decode.PublicTypes;
import org.jspecify.annotations.Nullable;

/** What has a connection: how generated clients reach it from the public entry. */
public interface Connected {
  /**
   * The connection.
   *
   * @return the connection
   */
  Connection connection();

  /**
   * What differs for the calls of this view of it.
   *
   * @return the options
   */
  CallOptions options();

  /**
   * Makes the types of the public package.
   *
   * @return what makes them
   */
  PublicTypes types();

  /**
   * A {@code FunctionCall}.
   *
   * @param call the call
   * @param naming how names are mapped in its answer
   * @param decoder decodes its answer
   * @param lonelyElement the query parameter that was sent with one element, if there was one
   * @return the call
   */
  Object functionCall(
      AsyncCall call, Naming naming, Decoder decoder, @Nullable String lonelyElement);
}
