package io.github.functionapps.internal.json;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.math.BigDecimal;

/** The text of a scalar in a path or a query: its JSON text without quotes. Thread-safe. */
public final class Scalars {
  private final ObjectWriter writer;

  /**
   * Texts by a mapper.
   *
   * @param mapper the mapper of the client's naming
   */
  public Scalars(JsonMapper mapper) {
    this.writer = mapper.writer();
  }

  /**
   * The text of a scalar.
   *
   * @param value the scalar
   * @return the text
   * @throws UnwritableException if the value has no such text
   */
  public String text(Object value) throws UnwritableException {
    if (value instanceof String text) {
      return text;
    }
    if (value instanceof BigDecimal decimal) {
      return decimalText(decimal);
    }
    if (value instanceof Double || value instanceof Float) {
      if (!Double.isFinite(((Number) value).doubleValue())) {
        throw new UnwritableException("NaN and infinities are no numbers to the function");
      }
    }
    return value instanceof Number || value instanceof Boolean || value instanceof Character
        ? value.toString()
        : mappedText(value);
  }

  private String mappedText(Object value) throws UnwritableException {
    try (TokenBuffer buffer = new TokenBuffer(null, false)) {
      writer.writeValue(buffer, value);
      var parser = buffer.asParser();
      JsonToken token = parser.nextToken();
      if (token == null || !token.isScalarValue() || token == JsonToken.VALUE_NULL) {
        throw new UnwritableException(
            "a " + value.getClass().getTypeName() + " is written as no single JSON value");
      }
      return parser.getText();
    } catch (IOException e) {
      throw UnwritableException.from(e, writer.getConfig());
    }
  }

  /** A decimal's text with a decimal point or an exponent, so that Python reads a float. */
  static String decimalText(BigDecimal value) {
    String text = value.toString();
    return text.indexOf('.') < 0 && text.indexOf('E') < 0 ? text + ".0" : text;
  }
}
