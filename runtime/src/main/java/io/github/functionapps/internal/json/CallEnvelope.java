package io.github.functionapps.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Writes the envelope of a call (wire.md 1) once, streaming into a buffer, up to the end of its
 * {@code data}: each attempt adds a nonce of its own. Each part meets the limit by itself and
 * leaves room for the end, so that whoever writes it knows what is too large. Not thread-safe.
 */
public final class CallEnvelope {
  private final SerializationConfig config;
  private final int limit;
  private final LimitedBuffer buffer;
  private final JsonGenerator generator;
  private boolean hasBody;
  private boolean hasFields;

  /**
   * Begins an envelope.
   *
   * @param mapper the mapper of the client's naming
   * @param limit how many bytes a request may have
   * @param path the path with its query
   * @param verb the verb, upper case
   * @throws UnwritableException if the path alone is too large
   */
  public CallEnvelope(JsonMapper mapper, int limit, String path, String verb)
      throws UnwritableException {
    this.config = mapper.getSerializationConfig();
    this.limit = limit;
    this.buffer = new LimitedBuffer(limit);
    buffer.keep(":{}}".length()); // the colon comes with the value
    try {
      generator = new WireGenerator(mapper.createGenerator(buffer));
      generator.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
      generator.writeStartObject();
      generator.writeObjectFieldStart("data");
      generator.writeStringField("path", path);
      generator.writeStringField("method", verb);
      generator.writeFieldName("body");
      generator.flush();
    } catch (IOException | RuntimeException e) {
      throw refused(e);
    }
  }

  /**
   * Writes one member of the body object.
   *
   * @param name the member's name
   * @param writer writes the value; null for a primitive or null
   * @param value its value
   * @throws UnwritableException if it cannot be written
   */
  public void field(String name, @Nullable ObjectWriter writer, @Nullable Object value)
      throws UnwritableException {
    buffer.keep("}}".length());
    try {
      if (!hasFields) {
        hasFields = true;
        generator.writeStartObject();
      }
      generator.writeFieldName(name);
      if (writer == null) {
        generator.writePOJO(value);
      } else {
        writer.writeValue(generator, value);
      }
      generator.flush();
    } catch (IOException | RuntimeException e) {
      throw refused(e);
    }
  }

  /**
   * Writes the whole body.
   *
   * @param writer writes the body
   * @param value the body
   * @throws UnwritableException if it cannot be written, or is not an object or an array of objects
   */
  public void body(ObjectWriter writer, Object value) throws UnwritableException {
    int start;
    buffer.keep("}".length());
    try {
      start = buffer.size();
      hasBody = true;
      writer.writeValue(generator, value);
      generator.flush();
    } catch (IOException | RuntimeException e) {
      throw refused(e);
    }
    if (!isObjectOrObjects(start)) {
      throw new UnwritableException(
          "a body is a JSON object or an array of objects, and this value is written as neither;"
              + " drop @Body to send it as a named field");
    }
  }

  /**
   * Ends {@code data}.
   *
   * @return the envelope's bytes up to there
   */
  public LimitedBuffer end() {
    buffer.keep(0);
    try {
      if (!hasBody && !hasFields) {
        generator.writeStartObject();
      }
      if (!hasBody) {
        generator.writeEndObject();
      }
      generator.writeEndObject();
      generator.close();
      return buffer;
    } catch (IOException e) {
      throw new UncheckedIOException("room in memory was kept for the end", e);
    }
  }

  private UnwritableException refused(Exception failure) {
    return buffer.isFull()
        ? new UnwritableException(
            "the request is larger than the limit of "
                + limit
                + " bytes (maxRequestBytes; the platform takes 36 kB on Azure, 240 kB on AWS and"
                + " 9 MB on GCP)")
        : UnwritableException.from(failure, config);
  }

  /** Looks at the first bytes of the body, behind the colon. */
  private boolean isObjectOrObjects(int start) {
    byte[] bytes = buffer.array();
    int first = start < buffer.size() && bytes[start] == ':' ? start + 1 : start;
    if (first + 1 >= buffer.size()) {
      return false;
    }
    return bytes[first] == '{'
        || (bytes[first] == '[' && (bytes[first + 1] == '{' || bytes[first + 1] == ']'));
  }
}
