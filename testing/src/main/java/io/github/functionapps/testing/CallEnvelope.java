package io.github.functionapps.testing;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.functionapps.testing.FunctionOutcome.Answered;
import io.github.functionapps.testing.FunctionOutcome.NotAnswered;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** The envelope around a finished call (wire.md 1). The function's own one is copied untouched. */
final class CallEnvelope {
  private CallEnvelope() {}

  /** As the platform writes it: what is absent is left out. */
  static String ofPlatform(
      FunctionOutcome outcome, long callId, long functionId, PlatformSettings settings) {
    boolean text = settings.textIds();
    return object(
        json -> {
          if (!settings.callIdLast()) {
            writeId(json, "callId", callId, text);
          }
          writeId(json, "functionId", functionId, text);
          writeOutcome(json, inShape(outcome, settings.errorShape()), false);
          if (settings.callIdLast()) {
            writeId(json, "callId", callId, text);
          }
        });
  }

  /** As the development server writes it: ids are text and last, what is absent is null. */
  static String ofDevServer(FunctionOutcome outcome, String callId) {
    return object(
        json -> {
          writeOutcome(json, inShape(outcome, ErrorShape.FAILED), true);
          json.writeStringField("callId", callId);
          json.writeStringField("functionId", "local-dev-server");
        });
  }

  private static FunctionOutcome inShape(FunctionOutcome outcome, ErrorShape shape) {
    return shape == ErrorShape.FAILED
            && outcome instanceof Answered answered
            && answered.status() >= 400
        ? new NotAnswered("Failed", answered.status(), answered.message())
        : outcome;
  }

  private static void writeOutcome(JsonGenerator json, FunctionOutcome outcome, boolean withNulls)
      throws IOException {
    if (outcome instanceof Answered answered) {
      json.writeStringField("runtimeStatus", "Completed");
      json.writeFieldName("response");
      json.writeRawValue(answered.envelope());
      if (withNulls) {
        json.writeNullField("error");
      }
    } else if (outcome instanceof NotAnswered failure) {
      json.writeStringField("runtimeStatus", failure.runtimeStatus());
      if (withNulls) {
        json.writeNullField("response");
      }
      json.writeObjectFieldStart("error");
      json.writeNumberField("code", failure.code());
      json.writeStringField("message", failure.message());
      json.writeEndObject();
    }
  }

  private static void writeId(JsonGenerator json, String name, long id, boolean asText)
      throws IOException {
    if (asText) {
      json.writeStringField(name, Long.toString(id));
    } else {
      json.writeNumberField(name, id);
    }
  }

  private static String object(Members members) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = Json.MAPPER.createGenerator(text)) {
      json.writeStartObject();
      members.writeTo(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory has no I/O
    }
    return text.toString();
  }

  @FunctionalInterface
  private interface Members {
    void writeTo(JsonGenerator json) throws IOException;
  }
}
