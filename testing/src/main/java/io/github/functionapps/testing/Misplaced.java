package io.github.functionapps.testing;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;

/**
 * Refuses what is no data where a handler returned it as such, or inside of it. Jackson would write
 * {@code {}}, or whatever getters there are, and the client would wonder what Python had sent.
 */
class Misplaced extends JsonSerializer<Object> {
  private final String advice;

  Misplaced(String advice) {
    this.advice = advice;
  }

  static Module refused() {
    JsonSerializer<Object> stage =
        new Misplaced(
            "is inside the data: return the CompletionStage itself, whose value is data or a"
                + " LocalResponse (thenApply, thenCompose)");
    return new SimpleModule("misplaced")
        .addSerializer(
            LocalResponse.class,
            new Misplaced("is inside the data: return it itself, or a CompletionStage of it"))
        .addSerializer(CompletionStage.class, stage)
        .addSerializer(Future.class, stage)
        .setSerializerModifier(new WithoutProperties());
  }

  @Override
  public void serialize(Object value, JsonGenerator generator, SerializerProvider provider)
      throws JsonMappingException {
    throw JsonMappingException.from(generator, "a " + value.getClass().getName() + " " + advice);
  }

  @Override
  public void serializeWithType(
      Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer type)
      throws IOException {
    serialize(value, generator, provider);
  }
}
