package io.github.functionapps;

import io.github.functionapps.internal.Connected;
import io.github.functionapps.internal.Connection;

/** The one implementation. Its text says where it leads, and nothing of credentials. */
final class ConnectedFunctionApps implements FunctionApps, Connected {
  private final Connection connection;

  ConnectedFunctionApps(Connection connection) {
    this.connection = connection;
  }

  @Override
  public <T> T create(Class<T> api) {
    return GeneratedClients.create(api, new Class<?>[] {FunctionApps.class}, this);
  }

  @Override
  public <T> T create(Class<T> api, String externalId) {
    return GeneratedClients.create(
        api, new Class<?>[] {FunctionApps.class, String.class}, this, externalId);
  }

  @Override
  public Connection connection() {
    return connection;
  }

  @Override
  public void close() {
    connection.close();
  }
}
