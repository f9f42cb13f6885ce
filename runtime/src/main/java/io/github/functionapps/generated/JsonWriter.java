package io.github.functionapps.generated;

/** Writes the values of one declared type. Immutable and thread-safe. */
@SuppressWarnings("UnusedTypeParameter")
public final class JsonWriter<T> {
  private JsonWriter() {}
}
