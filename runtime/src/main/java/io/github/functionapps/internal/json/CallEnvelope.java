package io.github.functionapps.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/**
 * Writes the envelope of a call (wire.md 1) once, streaming into a buffer, up to the end of its
 * {@code data}: each attempt adds a nonce of its own. Not thread-safe.
 */
public final class CallEnvelope {
  /** Writes one value. */
  @FunctionalInterface
  public interface Value {
    /**
     * Writes the value.
     *
     * @param generator where to
     * @throws IOException if it cannot be written
     */
    void writeTo(JsonGenerator generator) throws IOException;
  }

  private final LimitedBuffer buffer;
  private final JsonGenerator generator;
  private final long limit;
  private boolean hasBody;
  private boolean hasFields;

  private CallEnvelope(LimitedBuffer buffer, JsonGenerator generator, long limit) {
    this.buffer = buffer;
    this.generator = generator;
    this.limit = limit;
  }

  /**
   * Begins an envelope.
   *
   * @param mapper the mapper of the client's naming
   * @param limit how many bytes a request may have
   * @param path the path with its query
   * @param verb the verb, upper case
   * @return the envelope
   * @throws UnwritableException if the path alone is too large
   */
  public static CallEnvelope begin(JsonMapper mapper, long limit, String path, String verb)
      throws UnwritableException {
    LimitedBuffer buffer = new LimitedBuffer(limit);
    try {
      JsonGenerator generator = new WireGenerator(mapper.createGenerator(buffer));
      generator.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
      CallEnvelope envelope = new CallEnvelope(buffer, generator, limit);
      envelope.write(
          g -> {
            g.writeStartObject();
            g.writeObjectFieldStart("data");
            g.writeStringField("path", path);
            g.writeStringField("method", verb);
            g.writeFieldName("body");
          });
      return envelope;
    } catch (IOException e) {
      throw UnwritableException.from(e);
    }
  }

  /**
   * Writes one member of the body object.
   *
   * @param name the member's name
   * @param value its value
   * @throws UnwritableException if it cannot be written
   */
  public void field(String name, Value value) throws UnwritableException {
    write(
        g -> {
          if (!hasFields) {
            hasFields = true;
            g.writeStartObject();
          }
          g.writeFieldName(name);
          value.writeTo(g);
        });
  }

  /**
   * Writes the whole body.
   *
   * @param value the body
   * @throws UnwritableException if it cannot be written, or is not an object or an array of objects
   */
  public void body(Value value) throws UnwritableException {
    write(JsonGenerator::flush);
    int start = buffer.length();
    hasBody = true;
    write(value);
    write(JsonGenerator::flush);
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
   * @throws UnwritableException if the request is too large
   */
  public LimitedBuffer end() throws UnwritableException {
    write(
        g -> {
          if (!hasBody && !hasFields) {
            g.writeStartObject();
          }
          if (!hasBody) {
            g.writeEndObject();
          }
          g.writeEndObject();
          g.close();
        });
    return buffer;
  }

  private void write(Value step) throws UnwritableException {
    try {
      step.writeTo(generator);
    } catch (LimitedBuffer.LimitException e) {
      throw new UnwritableException(
          "the request is larger than the limit of "
              + limit
              + " bytes (maxRequestBytes; the platform takes 36 kB on Azure, 240 kB on AWS and"
              + " 9 MB on GCP)");
    } catch (IOException | RuntimeException e) {
      throw UnwritableException.from(e);
    }
  }

  /** Looks at the first bytes of the body, behind the colon. */
  private boolean isObjectOrObjects(int start) {
    byte[] bytes = buffer.array();
    int first = start < buffer.length() && bytes[start] == ':' ? start + 1 : start;
    if (first + 1 >= buffer.length()) {
      return false;
    }
    return bytes[first] == '{'
        || (bytes[first] == '[' && (bytes[first + 1] == '{' || bytes[first + 1] == ']'));
  }
}
