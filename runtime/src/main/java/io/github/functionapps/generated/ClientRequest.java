package io.github.functionapps.generated;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The request of one call. Not thread-safe; used once. */
@SuppressWarnings("UnusedTypeParameter")
public final class ClientRequest<T> {
  ClientRequest() {}

  /** Adds literal text to the path. */
  public ClientRequest<T> path(String literal) {
    throw new UnsupportedOperationException();
  }

  public ClientRequest<T> value(String name, long value) {
    throw new UnsupportedOperationException();
  }

  public ClientRequest<T> value(String name, double value) {
    throw new UnsupportedOperationException();
  }

  public ClientRequest<T> value(String name, float value) {
    throw new UnsupportedOperationException();
  }

  public ClientRequest<T> value(String name, boolean value) {
    throw new UnsupportedOperationException();
  }

  public ClientRequest<T> value(String name, char value) {
    throw new UnsupportedOperationException();
  }

  public ClientRequest<T> value(String name, @Nullable Object value) {
    throw new UnsupportedOperationException();
  }

  public ClientRequest<T> query(String name, long value) {
    throw new UnsupportedOperationException();
  }

  public ClientRequest<T> query(String name, double value) {
    throw new UnsupportedOperationException();
  }

  public ClientRequest<T> query(String name, float value) {
    throw new UnsupportedOperationException();
  }

  public ClientRequest<T> query(String name, boolean value) {
    throw new UnsupportedOperationException();
  }

  public ClientRequest<T> query(String name, char value) {
    throw new UnsupportedOperationException();
  }

  public ClientRequest<T> query(String name, @Nullable Object value) {
    throw new UnsupportedOperationException();
  }

  public ClientRequest<T> queryMap(String name, @Nullable Map<String, ?> values) {
    throw new UnsupportedOperationException();
  }

  public ClientRequest<T> field(String name, long value) {
    throw new UnsupportedOperationException();
  }

  public ClientRequest<T> field(String name, double value) {
    throw new UnsupportedOperationException();
  }

  public ClientRequest<T> field(String name, float value) {
    throw new UnsupportedOperationException();
  }

  public ClientRequest<T> field(String name, boolean value) {
    throw new UnsupportedOperationException();
  }

  public ClientRequest<T> field(String name, char value) {
    throw new UnsupportedOperationException();
  }

  public <V> ClientRequest<T> field(String name, JsonWriter<V> writer, @Nullable V value) {
    throw new UnsupportedOperationException();
  }

  /** Like field, but null and an empty Optional are sent as null. */
  public <V> ClientRequest<T> fieldOrNull(String name, JsonWriter<V> writer, @Nullable V value) {
    throw new UnsupportedOperationException();
  }

  public <V> ClientRequest<T> body(String name, JsonWriter<V> writer, @Nullable V value) {
    throw new UnsupportedOperationException();
  }

  /** Sends the request and waits for the answer. */
  public T call() {
    throw new UnsupportedOperationException();
  }

  /** Sends the request. */
  public CompletableFuture<T> async() {
    throw new UnsupportedOperationException();
  }
}
