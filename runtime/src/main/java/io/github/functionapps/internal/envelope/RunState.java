package io.github.functionapps.internal.envelope;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.Locale;

/**
 * Whether the answer to a poll is the end of the call (wire.md 4). Only looks for it: what the
 * answer says, or why it cannot be read, is found once, by whoever wants it.
 */
public enum RunState {
  /** The call runs, or there is no saying that it does not. */
  RUNNING,
  /** The call has ended: with the platform's envelope, or the classic one, which has no status. */
  ENDED,
  /** It is no JSON object. */
  UNREADABLE;

  /** Whoever looks must not be kept: no call that runs has a response of this size. */
  private static final int LONGEST_WHILE_RUNNING = 1 << 16;

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  /**
   * What an answer of 2xx says. Looks no further than it must: a long answer is not read to its
   * end, so that this may be asked on an I/O thread.
   *
   * @param bytes the answer
   * @return the state
   */
  public static RunState of(byte[] bytes) {
    if (bytes.length == 0) {
      return RUNNING;
    }
    try (JsonParser parser = JSON.createParser(bytes)) {
      return parser.nextToken() == JsonToken.START_OBJECT
          ? ofMembers(parser, bytes.length > LONGEST_WHILE_RUNNING)
          : UNREADABLE;
    } catch (IOException e) {
      return UNREADABLE;
    }
  }

  private static RunState ofMembers(JsonParser parser, boolean isLong) throws IOException {
    boolean isOfCall = false;
    boolean hasResponse = false;
    boolean hasError = false;
    try {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        boolean hasValue = value != JsonToken.VALUE_NULL;
        switch (name) {
          case "runtimeStatus", "runtime_status" -> {
            if (value == JsonToken.VALUE_STRING) {
              return isEnd(parser.getText()) ? ENDED : RUNNING;
            }
          }
          case "callId", "call_id" -> isOfCall = true;
          case "response" -> {
            isOfCall = true;
            hasResponse |= hasValue;
          }
          case "error" -> hasError |= hasValue;
          default -> {}
        }
        if (hasResponse && isLong) {
          return ENDED;
        }
        parser.skipChildren();
      }
    } catch (StreamConstraintsException e) {
      return ENDED; // no page of a proxy, and the next poll would be answered the same
    } catch (JsonEOFException e) {
      return UNREADABLE; // cut off: the next poll may get it whole
    } catch (IOException e) {
      return hasResponse ? ENDED : UNREADABLE; // what a function answered does not change
    }
    return hasResponse || (isOfCall && hasError) ? ENDED : RUNNING;
  }

  private static boolean isEnd(String runtimeStatus) {
    return switch (runtimeStatus.toLowerCase(Locale.ROOT)) {
      case "completed", "failed", "timeout" -> true;
      default -> false;
    };
  }
}
