package io.github.functionapps.testing;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.functionapps.testing.FunctionOutcome.Answered;
import io.github.functionapps.testing.FunctionOutcome.NotAnswered;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** The envelope around a call (wire.md 1 and 4). The function's own one is copied untouched. */
final class CallEnvelope {
  private CallEnvelope() {}

  /** Of a call that has ended, as the platform writes it: what is absent is left out. */
  static String ofPlatform(FunctionOutcome outcome, PlatformCall call, PlatformSettings settings) {
    return object(
        json -> {
          if (!settings.callIdLast()) {
            writeCallId(json, call, settings);
          }
          writeFunctionId(json, call, settings);
          writeOutcome(json, outcome, false);
          if (settings.callIdLast()) {
            writeCallId(json, call, settings);
          }
        });
  }

  /** Of a call that runs, or of which nothing is said. */
  static String ids(PlatformCall call, PlatformSettings settings) {
    return object(
        json -> {
          writeCallId(json, call, settings);
          writeFunctionId(json, call, settings);
        });
  }

  /** Of a call that runs. */
  static String running(PlatformCall call, String runtimeStatus, PlatformSettings settings) {
    return object(
        json -> {
          writeCallId(json, call, settings);
          writeFunctionId(json, call, settings);
          json.writeStringField("runtimeStatus", runtimeStatus);
        });
  }

  /** Of a call that has ended, without its status; if it failed, without a response too. */
  static String response(FunctionOutcome outcome, PlatformCall call, PlatformSettings settings) {
    return object(
        json -> {
          writeFunctionId(json, call, settings);
          writeCallId(json, call, settings);
          if (outcome instanceof Answered answered) {
            writeResponse(json, answered);
          }
        });
  }

  /** As the development server writes it: ids are text and last, what is absent is null. */
  static String ofDevServer(FunctionOutcome outcome, String callId) {
    return object(
        json -> {
          writeOutcome(json, outcome.in(ErrorShape.FAILED), true);
          json.writeStringField("callId", callId);
          json.writeStringField("functionId", "local-dev-server");
        });
  }

  private static void writeOutcome(JsonGenerator json, FunctionOutcome outcome, boolean withNulls)
      throws IOException {
    if (outcome instanceof Answered answered) {
      json.writeStringField("runtimeStatus", "Completed");
      writeResponse(json, answered);
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

  private static void writeResponse(JsonGenerator json, Answered answered) throws IOException {
    json.writeFieldName("response");
    json.writeRawValue(answered.envelope());
  }

  private static void writeCallId(JsonGenerator json, PlatformCall call, PlatformSettings settings)
      throws IOException {
    writeId(json, "callId", call.id(), settings);
  }

  private static void writeFunctionId(
      JsonGenerator json, PlatformCall call, PlatformSettings settings) throws IOException {
    writeId(json, "functionId", call.function().id(), settings);
  }

  private static void writeId(JsonGenerator json, String name, long id, PlatformSettings settings)
      throws IOException {
    if (settings.textIds()) {
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
