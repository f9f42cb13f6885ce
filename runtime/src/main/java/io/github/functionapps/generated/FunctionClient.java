package io.github.functionapps.generated;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.annotation.Naming;

/** What a generated client calls its function through. Immutable and thread-safe. */
public final class FunctionClient {
  private FunctionClient() {}

  /** A client of one function. */
  public static FunctionClient of(FunctionApps apps, String externalId, Naming naming) {
    throw new UnsupportedOperationException();
  }

  /** Prepares a method: its reader is built here, once. */
  public <T> ClientMethod<T> method(Endpoint endpoint, Result<T> result) {
    throw new UnsupportedOperationException();
  }

  /** Prepares the writer of a parameter's type. */
  public <T> JsonWriter<T> writer(DataType<T> type) {
    throw new UnsupportedOperationException();
  }
}
