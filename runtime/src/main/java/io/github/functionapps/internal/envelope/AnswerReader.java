package io.github.functionapps.internal.envelope;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.functionapps.internal.json.DataReader;
import io.github.functionapps.internal.json.ResponseProblem;
import io.github.functionapps.internal.json.ResponseProblems;
import io.github.functionapps.internal.json.UnreadableException;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the platform's envelope (wire.md 1) in one pass over the bytes. Immutable and thread-safe;
 * built once per method.
 *
 * @param <D> the data
 */
public final class AnswerReader<D> {
  private final JsonMapper mapper;
  private final DataReader<D> data;

  /**
   * A reader of answers.
   *
   * @param mapper the mapper of the client's naming
   * @param data reads the data
   */
  public AnswerReader(JsonMapper mapper, DataReader<D> data) {
    this.mapper = mapper;
    this.data = data;
  }

  /**
   * Reads the answer of a call that ended with HTTP 2xx.
   *
   * @param bytes the answer
   * @return what it says
   */
  public Answer<D> read(byte[] bytes) {
    if (isBlank(bytes)) {
      return new Answer.Unreadable<>(
          ResponseProblem.of("the answer must be a JSON object, but it is empty"), CallIds.NONE);
    }
    try {
      return pass(bytes);
    } catch (IOException | RuntimeException e) {
      ResponseProblem problem =
          e instanceof IOException text
              ? ResponseProblems.ofText(text)
              : ResponseProblem.of("the answer cannot be read: " + e.getClass().getName());
      return new Answer.Unreadable<>(problem, IdScan.of(mapper, bytes));
    }
  }

  private Answer<D> pass(byte[] bytes) throws IOException {
    Outer outer = new Outer();
    try (JsonParser parser = mapper.createParser(bytes)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return new Answer.Unreadable<>(
            ResponseProblem.of("the answer must be a JSON object, but it is another JSON value"),
            CallIds.NONE);
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        switch (name) {
          case "callId", "call_id" -> outer.callId = text(parser);
          case "functionId", "function_id" -> outer.functionId = text(parser);
          case "runtimeStatus", "runtime_status" -> outer.runtimeStatus = text(parser);
          case "response" -> readResponse(parser, bytes, outer);
          case "error" -> outer.error = PlatformError.read(parser);
          default -> parser.skipChildren();
        }
        if (outer.problem != null) {
          break; // the parser stands somewhere inside the data
        }
      }
    }
    if (outer.problem != null) {
      return new Answer.Unreadable<>(outer.problem, IdScan.of(mapper, bytes));
    }
    return judge(outer, new CallIds(outer.callId, outer.functionId));
  }

  private void readResponse(JsonParser parser, byte[] bytes, Outer outer) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return; // the same as absent
    }
    try {
      outer.response = new FunctionEnvelope<>(mapper, data, bytes).read(parser);
    } catch (UnreadableException e) {
      outer.problem = e.problem();
    }
  }

  private Answer<D> judge(Outer outer, CallIds ids) {
    PlatformError error = outer.error;
    FunctionEnvelope.Reading<D> response = outer.response;
    String status =
        outer.runtimeStatus == null
            ? (response == null ? "" : "completed") // the classic shape has no status
            : outer.runtimeStatus.toLowerCase(Locale.ROOT);
    return switch (status) {
      case "completed" -> completed(response, error, ids);
      case "failed" ->
          error != null && error.isFunctionStatus()
              ? new Answer.FunctionError<>(
                  error.status(), Map.of(), null, error.message(), null, null, ids)
              : new Answer.Failed<>(code(error), message(error), ids);
      case "timeout" -> new Answer.TimedOut<>(code(error), message(error), ids);
      default ->
          unreadable(
              "the answer's runtimeStatus must be Completed, Failed or Timeout, but it is "
                  + (status.isEmpty() ? "missing" : "another one"),
              ids);
    };
  }

  private static <D> Answer<D> completed(
      FunctionEnvelope.@Nullable Reading<D> response, @Nullable PlatformError error, CallIds ids) {
    if (response != null) {
      return response.answer(ids);
    }
    if (error != null) {
      return unreadable(
          "the call completed, but the platform could not fetch its response"
              + (error.code() == null ? "" : " (code " + error.code() + ")"),
          ids);
    }
    return FunctionEnvelope.nullData(ids);
  }

  private static <D> Answer<D> unreadable(String message, CallIds ids) {
    return new Answer.Unreadable<>(ResponseProblem.of(message), ids);
  }

  private static @Nullable Integer code(@Nullable PlatformError error) {
    return error == null ? null : error.code();
  }

  private static @Nullable String message(@Nullable PlatformError error) {
    return error == null ? null : error.message();
  }

  /** A scalar as text; null for null and for what is no scalar. */
  static @Nullable String text(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    if (parser.currentToken().isScalarValue()) {
      return parser.getText();
    }
    parser.skipChildren();
    return null;
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b > ' ' || b < 0) {
        return false;
      }
    }
    return true;
  }

  /** What the pass has found so far. */
  private final class Outer {
    private @Nullable String callId;
    private @Nullable String functionId;
    private @Nullable String runtimeStatus;
    private FunctionEnvelope.@Nullable Reading<D> response;
    private @Nullable PlatformError error;
    private @Nullable ResponseProblem problem;
  }
}
