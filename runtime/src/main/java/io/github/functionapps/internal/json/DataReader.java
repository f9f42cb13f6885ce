package io.github.functionapps.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads data of one declared type straight from the bytes. Immutable and thread-safe; built once
 * per method.
 *
 * @param <T> the type
 */
public final class DataReader<T> {
  private final JavaType type;
  private final @Nullable ObjectReader reader;
  private final boolean refusesEmptyObject;

  private DataReader(JavaType type, @Nullable ObjectReader reader, boolean refusesEmptyObject) {
    this.type = type;
    this.reader = reader;
    this.refusesEmptyObject = refusesEmptyObject;
  }

  /**
   * A reader of a type.
   *
   * @param <T> the type
   * @param mapper the mapper of the client's naming
   * @param type the type
   * @return the reader
   */
  public static <T> DataReader<T> of(JsonMapper mapper, JavaType type) {
    return new DataReader<>(type, mapper.readerFor(type), EmptyObjects.areATrap(mapper, type));
  }

  /**
   * A reader that skips the data, whatever it is, and answers null.
   *
   * @param <T> any type
   * @param mapper any mapper
   * @return the reader
   */
  public static <T> DataReader<T> ignoring(JsonMapper mapper) {
    return new DataReader<>(mapper.constructType(Void.class), null, false);
  }

  /**
   * Reads the value that the parser stands at, and leaves the parser on its last token.
   *
   * @param parser the parser, on the value's first token
   * @param bytes what the parser reads
   * @param offset the index of the value's first byte, or negative where it is not known
   * @return the value; null where the data is null
   * @throws UnreadableException if the data is not of the type
   */
  public @Nullable T read(JsonParser parser, byte[] bytes, int offset) throws UnreadableException {
    try {
      if (reader == null || parser.currentToken() == JsonToken.VALUE_NULL) {
        parser.skipChildren();
        return null; // what null means is for the result type to say
      }
      if (refusesEmptyObject
          && parser.currentToken() == JsonToken.START_OBJECT
          && isEmptyObject(bytes, offset)) {
        throw new UnreadableException(EmptyObjects.problem(type));
      }
      return reader.readValue(parser);
    } catch (IOException | RuntimeException e) {
      throw new UnreadableException(ResponseProblems.ofData(e, type));
    }
  }

  /**
   * The type in the words of an error message.
   *
   * @return the type
   */
  public String typeName() {
    return type.toCanonical();
  }

  private static boolean isEmptyObject(byte[] bytes, int offset) {
    if (offset < 0) {
      return false;
    }
    int next = offset + 1;
    while (next < bytes.length && bytes[next] <= ' ' && bytes[next] >= 0) {
      next++;
    }
    return next < bytes.length && bytes[next] == '}';
  }
}
