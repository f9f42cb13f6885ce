package io.github.functionapps.internal.http;

import java.util.function.Consumer;

/** A request on its way. Thread-safe. */
public interface HttpExchange {
  /**
   * Says who wants to know how the exchange ends: once, mostly on an I/O thread.
   *
   * @param receiver gets the result; must neither block nor throw
   */
  void onResult(Consumer<HttpResult> receiver);

  /** Gives the exchange up: its connection is closed, its place in the queue is freed. */
  void abort();

  /**
   * Whether the request's body was asked for, so that it may have reached the server.
   *
   * @return false if the server surely has not seen the request
   */
  boolean isSent();
}
