package io.github.functionapps.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.IOException;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * Refuses numbers for dates and times: Jackson takes them for seconds, CDF's are milliseconds, and
 * neither is what a text was meant to be. {@code @JsonFormat(shape = NUMBER)} lets them through.
 */
final class StrictTimes extends BeanDeserializerModifier {
  private static final long serialVersionUID = 1L;

  @Override
  public JsonDeserializer<?> modifyDeserializer(
      DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> deserializer) {
    Class<?> type = bean.getBeanClass();
    boolean isTime = type.getPackageName().equals("java.time") && type != Year.class;
    return isTime ? new TextOnly(deserializer) : deserializer;
  }

  private static final class TextOnly extends DelegatingDeserializer {
    private static final long serialVersionUID = 1L;

    TextOnly(JsonDeserializer<?> delegate) {
      super(delegate);
    }

    @Override
    public JsonDeserializer<?> createContextual(
        DeserializationContext context, @Nullable BeanProperty property)
        throws JsonMappingException {
      boolean isNumeric =
          property != null
              && property
                  .findPropertyFormat(context.getConfig(), handledType())
                  .getShape()
                  .isNumeric();
      JsonDeserializer<?> contextual = super.createContextual(context, property);
      return isNumeric && contextual instanceof TextOnly text ? text.getDelegatee() : contextual;
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> delegate) {
      return new TextOnly(delegate);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (parser.currentToken().isNumeric()) {
        return context.handleUnexpectedToken(handledType(), parser);
      }
      return super.deserialize(parser, context);
    }
  }
}
