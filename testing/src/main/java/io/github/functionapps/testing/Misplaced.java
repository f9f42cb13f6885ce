package io.github.functionapps.testing;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanSerializer;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.impl.UnknownSerializer;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;

/**
 * Refuses what is no data where a handler returned it as such, or inside of it. Jackson would write
 * {@code {}}, or whatever getters there are, and the client would wonder what Python had sent.
 */
final class Misplaced extends JsonSerializer<Object> {
  private final String advice;

  private Misplaced(String advice) {
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

  /** Jackson's own setting lets pass what has an annotation, such as a lambda's interface. */
  private static final class WithoutProperties extends BeanSerializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonSerializer<?> modifySerializer(
        SerializationConfig config, BeanDescription bean, JsonSerializer<?> serializer) {
      boolean isEmpty =
          serializer instanceof UnknownSerializer
              || (serializer instanceof BeanSerializer
                  && !serializer.properties().hasNext()
                  && bean.findAnyGetter() == null
                  && !bean.getType().isRecordType());
      return isEmpty
          ? new Misplaced(
              "has no property that Jackson finds: make it a record or give it getters; Map.of() is"
                  + " an empty object")
          : serializer;
    }
  }
}
