package io.github.functionapps;

/** Stub. */
public interface FunctionApps extends AutoCloseable {
  <T> T create(Class<T> api);

  <T> T create(Class<T> api, String externalId);

  @Override
  void close();
}
