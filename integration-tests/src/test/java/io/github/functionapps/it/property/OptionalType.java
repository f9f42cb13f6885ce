package io.github.functionapps.it.property;

import io.github.functionapps.it.property.Json.Num;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * An Optional, which is left out where it is empty.
 *
 * @param content the type inside
 */
record OptionalType(DrawnType content) implements DrawnType {
  @Override
  public String source(Map<DrawnType, String> variables) {
    return "Optional<" + DrawnType.written(content, variables) + ">";
  }

  @Override
  public Class<?> erasure(Classes classes) {
    return Optional.class;
  }

  @Override
  public Object draw(Draw draw, Classes classes) {
    return draw.oneIn(3) ? Optional.empty() : Optional.of(content.draw(draw, classes));
  }

  @Override
  public Object json(Object value) {
    return ((Optional<?>) value).map(content::json).orElse(ABSENT);
  }

  /** The Optionals without a type argument. */
  enum Primitive implements DrawnType {
    OF_INT(OptionalInt.class),
    OF_LONG(OptionalLong.class),
    OF_DOUBLE(OptionalDouble.class);

    private final Class<?> javaClass;

    Primitive(Class<?> javaClass) {
      this.javaClass = javaClass;
    }

    @Override
    public String source(Map<DrawnType, String> variables) {
      return javaClass.getSimpleName();
    }

    @Override
    public Class<?> erasure(Classes classes) {
      return javaClass;
    }

    @Override
    public Object draw(Draw draw, Classes classes) {
      boolean isEmpty = draw.oneIn(3);
      return switch (this) {
        case OF_INT -> isEmpty ? OptionalInt.empty() : OptionalInt.of(draw.random().nextInt());
        case OF_LONG -> isEmpty ? OptionalLong.empty() : OptionalLong.of(draw.random().nextLong());
        case OF_DOUBLE ->
            isEmpty
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) ScalarType.DOUBLE.draw(draw, classes));
      };
    }

    @Override
    public Object json(Object value) {
      String text = value.toString();
      return text.endsWith(".empty")
          ? ABSENT
          : new Num(text.substring(text.indexOf('[') + 1, text.length() - 1));
    }
  }
}
