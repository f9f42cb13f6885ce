package io.github.functionapps.internal.poll;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.functionapps.error.ResponseException;
import io.github.functionapps.internal.failure.Try;
import io.github.functionapps.internal.http.HttpAnswer;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads what a call has logged (wire.md 4): {@code {"items":[{"timestamp":…,"message":…}]}}. */
public final class LogsAnswer {
  private static final JsonFactory JSON = new JsonFactory();

  private LogsAnswer() {}

  /**
   * One line.
   *
   * @param timestamp when it was logged
   * @param message what was logged
   */
  public record Line(Instant timestamp, String message) {
    @Override
    public String toString() {
      return "Line[timestamp=" + timestamp + "]";
    }
  }

  /**
   * The lines of an answer of 2xx.
   *
   * @param answer the answer
   * @return the lines in their order, or that they cannot be read
   */
  public static Try<List<Line>> read(HttpAnswer answer) {
    List<Line> lines = new ArrayList<>();
    try (JsonParser parser = JSON.createParser(answer.body())) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          boolean isItems = parser.currentName().equals("items");
          if (parser.nextToken() == JsonToken.START_ARRAY && isItems) {
            items(parser, lines);
          } else {
            parser.skipChildren();
          }
        }
        return Try.of(List.copyOf(lines));
      }
    } catch (IOException e) {
      // Told below: the exception would quote the answer.
    }
    return Try.failed(
        call ->
            new ResponseException(
                "a call's logs must be a JSON object with items, but something else came",
                null,
                null,
                call));
  }

  private static void items(JsonParser parser, List<Line> lines) throws IOException {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      long timestamp = 0;
      String message = "";
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String name = parser.currentName();
          JsonToken value = parser.nextToken();
          if (name.equals("timestamp") && value == JsonToken.VALUE_NUMBER_INT) {
            timestamp = parser.getLongValue();
          } else if (name.equals("message") && value == JsonToken.VALUE_STRING) {
            message = parser.getText();
          } else {
            parser.skipChildren();
          }
        }
        lines.add(new Line(Instant.ofEpochMilli(timestamp), message));
      } else {
        parser.skipChildren();
      }
    }
  }
}
