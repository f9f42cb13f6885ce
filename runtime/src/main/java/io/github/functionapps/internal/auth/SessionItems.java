package io.github.functionapps.internal.auth;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.functionapps.auth.ClientCredentials;
import io.github.functionapps.auth.Session.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Writes the body of a session request: exactly one item (wire.md 2). */
final class SessionItems {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private SessionItems() {}

  static byte[] body(Kind kind, @Nullable ClientCredentials credentials) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator generator = MAPPER.createGenerator(bytes)) {
      generator.writeStartObject();
      generator.writeArrayFieldStart("items");
      generator.writeStartObject();
      switch (kind) {
        case CLIENT_CREDENTIALS -> {
          if (credentials == null) {
            throw new IllegalStateException("the builder asks for client credentials");
          }
          generator.writeStringField("clientId", credentials.clientId());
          generator.writeStringField("clientSecret", credentials.clientSecret());
        }
        case TOKEN_EXCHANGE -> generator.writeBooleanField("tokenExchange", true);
        case ONESHOT_TOKEN_EXCHANGE -> generator.writeBooleanField("oneshotTokenExchange", true);
      }
      generator.writeEndObject();
      generator.writeEndArray();
      generator.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail
    }
    return bytes.toByteArray();
  }
}
