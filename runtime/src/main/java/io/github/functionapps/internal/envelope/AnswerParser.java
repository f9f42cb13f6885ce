package io.github.functionapps.internal.envelope;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.functionapps.internal.envelope.Answer.Kind;
import io.github.functionapps.internal.json.DataReader;
import io.github.functionapps.internal.json.ResponseProblems;
import io.github.functionapps.internal.json.UnreadableException;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the platform's envelope (wire.md 1) in one pass over the bytes. Used once.
 *
 * @param <D> the data
 */
public final class AnswerParser<D> {
  private final JsonMapper mapper;
  private final DataReader<D> data;
  private final byte[] bytes;

  private @Nullable String callId;
  private @Nullable String functionId;
  private @Nullable String runtimeStatus;
  private @Nullable Answer<D> response;
  private boolean hasError;
  private @Nullable Integer errorCode;
  private @Nullable String errorMessage;

  private AnswerParser(JsonMapper mapper, DataReader<D> data, byte[] bytes) {
    this.mapper = mapper;
    this.data = data;
    this.bytes = bytes;
  }

  /**
   * Reads the answer of a call that ended with HTTP 2xx.
   *
   * @param <D> the data
   * @param mapper the mapper of the client's naming
   * @param data reads the data
   * @param bytes the answer
   * @return what it says
   */
  public static <D> Answer<D> parse(JsonMapper mapper, DataReader<D> data, byte[] bytes) {
    AnswerParser<D> parser = new AnswerParser<>(mapper, data, bytes);
    Answer<D> answer;
    try {
      parser.requireUtf8();
      parser.pass(true);
      answer = parser.judge();
    } catch (UnreadableException e) {
      answer = Answer.unreadable(e);
      parser.findIds();
    } catch (IOException | RuntimeException e) {
      answer = Answer.unreadable(ResponseProblems.ofText(e));
      parser.findIds();
    }
    answer.callId = parser.callId;
    answer.functionId = parser.functionId;
    return answer;
  }

  /**
   * JSON is in UTF-8 (RFC 8259), but Jackson would read two others, in which no value is found
   * again by its byte. They begin with a mark or with a character of ASCII, which is half zeros
   * there.
   */
  private void requireUtf8() throws UnreadableException {
    if (bytes.length > 1
        && (bytes[0] == (byte) 0xfe || bytes[0] == (byte) 0xff || bytes[0] == 0 || bytes[1] == 0)) {
      throw new UnreadableException(
          "the answer must be in UTF-8, but it begins like UTF-16 or UTF-32");
    }
  }

  private void pass(boolean withResponse) throws IOException, UnreadableException {
    try (JsonParser parser = mapper.createParser(bytes)) {
      JsonToken first = parser.nextToken();
      if (first != JsonToken.START_OBJECT) {
        throw new UnreadableException(
            "the answer must be a JSON object, but it is "
                + (first == null ? "empty" : "another JSON value"));
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        boolean isNull = parser.nextToken() == JsonToken.VALUE_NULL; // the same as absent
        switch (name) {
          case "callId", "call_id" -> callId = PlatformId.of(text(parser));
          case "functionId", "function_id" -> functionId = PlatformId.of(text(parser));
          case "runtimeStatus", "runtime_status" -> runtimeStatus = text(parser);
          case "response" -> {
            if (withResponse && !isNull) {
              response = new FunctionEnvelope<>(mapper, data, bytes).read(parser);
            } else {
              parser.skipChildren();
            }
          }
          case "error" -> {
            hasError = !isNull;
            error(parser);
          }
          default -> parser.skipChildren();
        }
      }
    }
  }

  /** The callId may come last (wire.md 1), behind what could not be read. */
  private void findIds() {
    try {
      pass(false);
    } catch (IOException | UnreadableException | RuntimeException e) {
      // It breaks off here: what was found before still helps.
    }
  }

  private Answer<D> judge() throws UnreadableException {
    String status = runtimeStatus == null ? "" : runtimeStatus.toLowerCase(Locale.ROOT);
    boolean isClassic = runtimeStatus == null && (response != null || hasError);
    return switch (isClassic ? "completed" : status) {
      case "completed" -> completed();
      case "failed" -> failed();
      case "timeout" -> ended(Kind.TIMED_OUT);
      default ->
          throw new UnreadableException(
              "the answer's runtimeStatus must be Completed, Failed or Timeout, but it is "
                  + (status.isEmpty() ? "missing" : "another one"));
    };
  }

  private Answer<D> completed() throws UnreadableException {
    if (response != null) {
      return response;
    }
    if (hasError) {
      throw new UnreadableException(
          (runtimeStatus == null ? "the call ended" : "the call completed")
              + ", but the platform could not fetch its response"
              + (errorCode == null ? "" : " (code " + errorCode + ")"));
    }
    return Answer.success(200, Map.of(), null);
  }

  private Answer<D> ended(Kind kind) {
    Answer<D> answer = new Answer<>(kind);
    answer.code = errorCode;
    answer.message = errorMessage;
    return answer;
  }

  /** A crash, unless the code is a status of the function's own: 500 is what a crash looks like. */
  private Answer<D> failed() {
    Integer status = errorCode;
    if (status == null || status < 400 || status >= 600 || status == 500) {
      return ended(Kind.FAILED);
    }
    Answer<D> answer = new Answer<>(Kind.FUNCTION_ERROR);
    answer.status = status;
    answer.message = errorMessage;
    return answer;
  }

  private void error(JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      errorMessage = text(parser);
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "code" -> errorCode = FunctionEnvelope.integer(parser);
        case "message" -> errorMessage = text(parser);
        default -> parser.skipChildren();
      }
    }
  }

  /** A scalar as text; null for null and for what is no scalar. */
  static @Nullable String text(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
      return parser.getText();
    }
    parser.skipChildren();
    return null;
  }
}
