package io.github.functionapps.internal.json;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Writes values as their declared type. Immutable and thread-safe; built once per parameter. */
public final class ValueWriter {
  private final ObjectWriter writer;

  /**
   * A writer of a type. The declared type counts, not the value's class: only so does a list of
   * polymorphic elements keep their type ids.
   *
   * @param mapper the mapper of the client's naming
   * @param type the declared type
   */
  public ValueWriter(JsonMapper mapper, JavaType type) {
    this.writer = mapper.writerFor(type);
  }

  /**
   * A value, ready to be written.
   *
   * @param value the value
   * @return what writes it
   */
  public CallEnvelope.Value of(Object value) {
    return generator -> writer.writeValue(generator, value);
  }
}
