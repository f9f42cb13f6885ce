package io.github.functionapps.internal.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedField;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes null, and for constructors a missing member, a failure where JSpecify declares a property
 * non-null. An explicit {@code @JsonSetter} comes first and wins.
 */
final class Nullness extends NopAnnotationIntrospector {
  private static final long serialVersionUID = 1L;

  @Override
  public JsonSetter.Value findSetterInfo(Annotated annotated) {
    return annotated instanceof AnnotatedMember member && requiresValue(member)
        ? JsonSetter.Value.forValueNulls(Nulls.FAIL)
        : JsonSetter.Value.empty();
  }

  /** Whether null is no value of a property that Jackson sets. */
  private static boolean requiresValue(AnnotatedMember property) {
    Class<?> type = property.getRawType();
    return !type.isPrimitive()
        && !hasOwnNull(type)
        && !isGetter(property)
        && isNullMarked(property.getMember())
        && !isNullable(property);
  }

  /** Whether the type has a value of its own for null. */
  static boolean hasOwnNull(Class<?> type) {
    return type.getName().startsWith("java.util.Optional") || JsonNode.class.isAssignableFrom(type);
  }

  /** Whether a property is marked by any annotation named Nullable, on its type or declaration. */
  static boolean isNullable(AnnotatedMember property) {
    if (property instanceof AnnotatedParameter parameter) {
      return parameter.getOwner().getMember() instanceof Executable executable
          && isNullable(executable, parameter.getIndex());
    }
    if (property.getMember() instanceof Method method) {
      return method.getParameterCount() == 1
          ? isNullable(method, 0)
          : hasNullable(method.getAnnotations()) || isNullable(method.getAnnotatedReturnType());
    }
    return property.getMember() instanceof Field field
        && (hasNullable(field.getAnnotations()) || isNullable(field.getAnnotatedType()));
  }

  private static boolean isGetter(AnnotatedMember property) {
    return !(property instanceof AnnotatedParameter)
        && !(property instanceof AnnotatedField)
        && !(property instanceof AnnotatedMethod method && method.getParameterCount() == 1);
  }

  private static boolean isNullable(Executable executable, int index) {
    AnnotatedType[] types = executable.getAnnotatedParameterTypes();
    if (types.length != executable.getParameterCount() || index >= types.length) {
      return true; // an inner class: its hidden parameter shifts the annotations
    }
    return hasNullable(executable.getParameterAnnotations()[index]) || isNullable(types[index]);
  }

  private static boolean isNullable(AnnotatedType type) {
    return hasNullable(type.getAnnotations());
  }

  private static boolean hasNullable(Annotation[] annotations) {
    for (Annotation annotation : annotations) {
      if (annotation.annotationType().getSimpleName().equals("Nullable")) {
        return true;
      }
    }
    return false;
  }

  /** The nearest of member, classes around it, package and module decides. */
  private static boolean isNullMarked(Member member) {
    Class<?> declaring = member.getDeclaringClass();
    Boolean marked = member instanceof AnnotatedElement element ? marked(element) : null;
    for (Class<?> type = declaring;
        marked == null && type != null;
        type = type.getEnclosingClass()) {
      marked = marked(type);
    }
    if (marked == null && declaring.getPackage() != null) {
      marked = marked(declaring.getPackage());
    }
    return marked != null ? marked : Boolean.TRUE.equals(marked(declaring.getModule()));
  }

  private static @Nullable Boolean marked(AnnotatedElement scope) {
    if (scope.isAnnotationPresent(NullUnmarked.class)) {
      return false;
    }
    return scope.isAnnotationPresent(NullMarked.class) ? true : null;
  }
}
