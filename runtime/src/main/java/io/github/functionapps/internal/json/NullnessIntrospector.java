package io.github.functionapps.internal.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedField;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;

/**
 * Makes null, and for constructors a missing member, a failure where JSpecify declares a property
 * non-null. An explicit {@code @JsonSetter} comes first and wins.
 */
final class NullnessIntrospector extends NopAnnotationIntrospector {
  private static final long serialVersionUID = 1L;

  @Override
  public JsonSetter.Value findSetterInfo(Annotated annotated) {
    return isNonNull(annotated)
        ? JsonSetter.Value.forValueNulls(Nulls.FAIL)
        : JsonSetter.Value.empty();
  }

  private static boolean isNonNull(Annotated annotated) {
    if (annotated instanceof AnnotatedParameter parameter) {
      Member owner = parameter.getOwner().getMember();
      return owner instanceof Executable executable
          && Nullness.requiresValue(executable, parameter.getIndex());
    }
    if (annotated instanceof AnnotatedMethod method && method.getParameterCount() == 1) {
      return Nullness.requiresValue(method.getAnnotated(), 0);
    }
    if (annotated instanceof AnnotatedField field) {
      Field declared = field.getAnnotated();
      return Nullness.requiresValue(declared);
    }
    return false;
  }
}
