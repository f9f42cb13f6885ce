package io.github.functionapps.generated;

/** One method of a generated client. Immutable and thread-safe. */
@SuppressWarnings("UnusedTypeParameter")
public final class ClientMethod<T> {
  private ClientMethod() {}

  /** Begins a request. */
  public ClientRequest<T> path(String literal) {
    return new ClientRequest<>();
  }
}
