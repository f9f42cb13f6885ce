package io.github.functionapps.internal.envelope;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Locale;

/**
 * Whether the answer to a poll is the end of the call (wire.md 4). Only looks for it: what the
 * answer says is read once, by whoever wants it.
 */
public enum RunState {
  /** The call runs, or there is no saying that it does not. */
  RUNNING,
  /** The call has ended: with the platform's envelope, or the classic one, which has no status. */
  ENDED,
  /** It is no JSON object. */
  UNREADABLE;

  private static final JsonFactory JSON = new JsonFactory();

  /**
   * What an answer of 2xx says.
   *
   * @param bytes the answer
   * @return the state
   */
  public static RunState of(byte[] bytes) {
    if (bytes.length == 0) {
      return RUNNING;
    }
    try (JsonParser parser = JSON.createParser(bytes)) {
      return parser.nextToken() == JsonToken.START_OBJECT ? ofMembers(parser) : UNREADABLE;
    } catch (IOException e) {
      return UNREADABLE;
    }
  }

  private static RunState ofMembers(JsonParser parser) throws IOException {
    RunState state = RUNNING;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value == JsonToken.VALUE_STRING
          && (name.equals("runtimeStatus") || name.equals("runtime_status"))) {
        return isEnd(parser.getText()) ? ENDED : RUNNING;
      }
      if (name.equals("response") && value != JsonToken.VALUE_NULL) {
        state = ENDED;
      }
      parser.skipChildren();
    }
    return state;
  }

  private static boolean isEnd(String runtimeStatus) {
    return switch (runtimeStatus.toLowerCase(Locale.ROOT)) {
      case "completed", "failed", "timeout" -> true;
      default -> false;
    };
  }
}
