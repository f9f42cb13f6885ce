package io.github.functionapps.generated;

import com.fasterxml.jackson.databind.ObjectWriter;

/**
 * Writes values as their declared type, not as their class: only so does a list of polymorphic
 * elements keep their type ids. Immutable and thread-safe; built once per parameter.
 *
 * @param <T> the type
 */
@SuppressWarnings("UnusedTypeParameter") // it ties a parameter to its writer
public final class JsonWriter<T> {
  final ObjectWriter writer;

  JsonWriter(ObjectWriter writer) {
    this.writer = writer;
  }
}
