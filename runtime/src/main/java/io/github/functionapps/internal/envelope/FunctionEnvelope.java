package io.github.functionapps.internal.envelope;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.functionapps.internal.json.DataReader;
import io.github.functionapps.internal.json.UnreadableException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the function's envelope (wire.md 5), or its plain result. The data is decoded straight from
 * the bytes where the status came first; otherwise its place is kept and it is decoded at the end,
 * from the same bytes. Used once.
 *
 * @param <D> the data
 */
final class FunctionEnvelope<D> {
  private final JsonMapper mapper;
  private final DataReader<D> reader;
  private final byte[] bytes;

  private @Nullable Integer statusCode;
  private @Nullable Integer status;
  private @Nullable Boolean success;
  private @Nullable String errorType;
  private @Nullable String message;
  private boolean hasError;
  private Map<String, String> headers = Map.of();
  private boolean hasUnknownMember;
  private boolean hasData;
  private int dataAt = -1;
  private int detailsAt = -1;
  private @Nullable D data;

  FunctionEnvelope(JsonMapper mapper, DataReader<D> reader, byte[] bytes) {
    this.mapper = mapper;
    this.reader = reader;
    this.bytes = bytes;
  }

  /** Reads the value that the parser stands at. */
  Answer<D> read(JsonParser parser) throws IOException, UnreadableException {
    int start = offset(parser);
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return Answer.success(200, Map.of(), reader.read(parser, bytes, start));
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      member(name, parser);
    }
    if (statusCode != null) {
      return envelope(statusCode);
    }
    if (success != null) {
      return envelope(success ? 200 : statusOf(errorType));
    }
    if (status != null && (hasData || hasError) && !hasUnknownMember) {
      return envelope(status);
    }
    return Answer.success(200, Map.of(), decodeAt(start));
  }

  private void member(String name, JsonParser parser) throws IOException, UnreadableException {
    switch (name) {
      case "statusCode", "status_code" -> {
        statusCode = integer(parser);
        hasUnknownMember |= statusCode == null;
      }
      case "success" -> {
        success = parser.currentToken().isBoolean() ? parser.getBooleanValue() : null;
        hasUnknownMember |= success == null;
        parser.skipChildren();
      }
      case "status" -> {
        Integer value = integer(parser);
        status = value != null && value >= 100 && value < 600 ? value : null;
      }
      case "data" -> data(parser);
      case "errorType", "error_type" -> errorType = AnswerParser.text(parser);
      case "message" -> message = AnswerParser.text(parser);
      case "details" -> {
        detailsAt = parser.currentToken() == JsonToken.VALUE_NULL ? -1 : offset(parser);
        parser.skipChildren();
      }
      case "error" -> error(parser);
      case "headers" -> headers = headers(parser);
      default -> {
        hasUnknownMember = true;
        parser.skipChildren();
      }
    }
  }

  private void data(JsonParser parser) throws IOException, UnreadableException {
    hasData = true;
    boolean isKnownSuccess = statusCode != null ? statusCode < 400 : success != null && success;
    if (isKnownSuccess) {
      data = reader.read(parser, bytes, offset(parser));
    } else {
      dataAt = offset(parser);
      parser.skipChildren();
    }
  }

  private Answer<D> envelope(int finalStatus) throws IOException, UnreadableException {
    if (finalStatus < 400) {
      return Answer.success(finalStatus, headers, dataAt >= 0 ? decodeAt(dataAt) : data);
    }
    Answer<D> answer = new Answer<>(Answer.Kind.FUNCTION_ERROR);
    answer.status = finalStatus;
    answer.headers = headers;
    answer.errorType = errorType;
    answer.message = message;
    answer.details = treeAt(detailsAt);
    answer.errorData = treeAt(dataAt);
    return answer;
  }

  /** The older dialect keeps its message in the error. */
  private void error(JsonParser parser) throws IOException {
    hasError = parser.currentToken() != JsonToken.VALUE_NULL;
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      String text = AnswerParser.text(parser);
      message = message == null ? text : message;
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean isMessage = parser.currentName().equals("message");
      parser.nextToken();
      if (isMessage && message == null) {
        message = AnswerParser.text(parser);
      } else {
        parser.skipChildren();
      }
    }
  }

  /** The status of an error type (wire.md 5), for the oldest dialect that sent none. */
  private static int statusOf(@Nullable String errorType) {
    return switch (errorType == null ? "" : errorType) {
      case "RouteNotFound", "ValidationError" -> 400;
      case "MethodNotAllowed" -> 405;
      case "NotAcceptable" -> 406;
      default -> 500;
    };
  }

  private @Nullable D decodeAt(int at) throws IOException, UnreadableException {
    try (JsonParser parser = mapper.createParser(bytes)) {
      advance(parser, at);
      return reader.read(parser, bytes, at);
    }
  }

  private @Nullable JsonNode treeAt(int at) throws IOException {
    if (at < 0) {
      return null;
    }
    try (JsonParser parser = mapper.createParser(bytes)) {
      advance(parser, at);
      JsonNode tree = mapper.readTree(parser);
      return tree == null || tree.isNull() ? null : tree;
    }
  }

  /**
   * Goes to a value that was passed. From the start, because a parser that began at the value would
   * not see what is around it: after a number, a comma would be no JSON to it.
   */
  private static void advance(JsonParser parser, int at) throws IOException {
    while (parser.nextToken() != null && offset(parser) < at) {
      // The tokens before it cost little: what is passed by is not decoded.
    }
  }

  private static Map<String, String> headers(JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return Map.of();
    }
    Map<String, String> headers = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName().toLowerCase(Locale.ROOT);
      parser.nextToken();
      String value = AnswerParser.text(parser);
      if (value != null) {
        headers.put(name, value);
      }
    }
    return Map.copyOf(headers);
  }

  /** An integer of 32 bits; null for anything else. */
  static @Nullable Integer integer(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
        && parser.getNumberType() == JsonParser.NumberType.INT) {
      return parser.getIntValue();
    }
    parser.skipChildren();
    return null;
  }

  private static int offset(JsonParser parser) {
    return (int) parser.currentTokenLocation().getByteOffset();
  }
}
