package io.github.functionapps.internal.envelope;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Finds the ids in an answer that could not be read: the callId may come last (wire.md 1). */
final class IdScan {
  private IdScan() {}

  /** The ids as far as the answer is JSON. */
  static CallIds of(JsonMapper mapper, byte[] bytes) {
    @Nullable String callId = null;
    @Nullable String functionId = null;
    try (JsonParser parser = mapper.createParser(bytes)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        switch (name) {
          case "callId", "call_id" -> callId = AnswerReader.text(parser);
          case "functionId", "function_id" -> functionId = AnswerReader.text(parser);
          default -> parser.skipChildren();
        }
      }
    } catch (IOException e) {
      // It breaks off here: what was found before still helps.
    }
    return new CallIds(callId, functionId);
  }
}
