package io.github.functionapps.generated;

import io.github.functionapps.internal.json.CallEnvelope;
import io.github.functionapps.internal.json.ValueWriter;

/**
 * Writes the values of one declared type. Immutable and thread-safe.
 *
 * @param <T> the type
 */
@SuppressWarnings("UnusedTypeParameter") // it ties a parameter to its writer
public final class JsonWriter<T> {
  private final ValueWriter writer;

  JsonWriter(ValueWriter writer) {
    this.writer = writer;
  }

  CallEnvelope.Value of(Object value) {
    return writer.of(value);
  }
}
