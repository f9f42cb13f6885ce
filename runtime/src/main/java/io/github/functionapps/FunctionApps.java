package io.github.functionapps;

import java.net.URI;

/** Stub. */
public interface FunctionApps extends AutoCloseable {
  <T> T create(Class<T> api);

  <T> T create(Class<T> api, String externalId);

  @Override
  void close();

  static Builder builder() {
    return new Builder();
  }

  static FunctionApps fromEnvironment() {
    throw new UnsupportedOperationException();
  }

  static FunctionApps devServer(URI uri) {
    throw new UnsupportedOperationException();
  }

  /** Stub. */
  final class Builder {
    Builder() {}

    public Builder baseUrl(URI baseUrl) {
      return this;
    }

    public Builder cluster(String cluster) {
      return this;
    }

    public Builder project(String project) {
      return this;
    }

    public Builder credentials(io.github.functionapps.auth.ClientCredentials credentials) {
      return this;
    }

    public FunctionApps build() {
      throw new UnsupportedOperationException();
    }
  }
}
