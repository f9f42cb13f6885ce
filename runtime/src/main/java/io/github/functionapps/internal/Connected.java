package io.github.functionapps.internal;

/** What has a connection: how generated clients reach it from the public entry. */
public interface Connected {
  /**
   * The connection.
   *
   * @return the connection
   */
  Connection connection();
}
