package io.github.functionapps.internal.envelope;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The member {@code error} of the platform's envelope.
 *
 * @param code its code
 * @param message its message
 */
record PlatformError(@Nullable Integer code, @Nullable String message) {
  /** Reads an object, or a plain text; null for null. */
  static @Nullable PlatformError read(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return new PlatformError(null, AnswerReader.text(parser));
    }
    Integer code = null;
    String message = null;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "code" -> code = FunctionEnvelope.integer(parser);
        case "message" -> message = AnswerReader.text(parser);
        default -> parser.skipChildren();
      }
    }
    return new PlatformError(code, message);
  }

  /**
   * Whether the code is a status of the function's own (wire.md 1): 500 is what a crash looks like.
   */
  boolean isFunctionStatus() {
    return code != null && code >= 400 && code < 600 && code != 500;
  }

  /** The function's status; only where {@link #isFunctionStatus}. */
  int status() {
    return code == null ? 500 : code;
  }
}
