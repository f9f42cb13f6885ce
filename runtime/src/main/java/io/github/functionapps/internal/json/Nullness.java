package io.github.functionapps.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.introspect.AnnotatedField;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/** What JSpecify's annotations say of a field or a parameter. */
final class Nullness {
  /** They have a value of their own for null. */
  private static final Set<Class<?>> ABSORB_NULL =
      Set.of(Optional.class, OptionalInt.class, OptionalLong.class, OptionalDouble.class);

  private Nullness() {}

  static boolean requiresValue(Executable executable, int index) {
    AnnotatedType[] types = executable.getAnnotatedParameterTypes();
    Class<?>[] classes = executable.getParameterTypes();
    if (index >= types.length || types.length != classes.length) {
      return false; // an inner class: its hidden parameter shifts the annotations
    }
    return isNonNullType(classes[index], executable) && !isNullable(executable, index);
  }

  static boolean requiresValue(Field field) {
    return isNonNullType(field.getType(), field)
        && !isNullable(field)
        && !isNullable(field.getAnnotatedType());
  }

  /** Whether a property is marked by any annotation named Nullable, on its type or declaration. */
  static boolean isNullable(AnnotatedMember property) {
    if (property instanceof AnnotatedParameter parameter
        && parameter.getOwner().getMember() instanceof Executable executable) {
      return isNullable(executable, parameter.getIndex());
    }
    if (property instanceof AnnotatedMethod method && method.getParameterCount() == 1) {
      return isNullable(method.getAnnotated(), 0);
    }
    if (property instanceof AnnotatedMethod method && method.getParameterCount() == 0) {
      return isNullable(method.getAnnotated())
          || isNullable(method.getAnnotated().getAnnotatedReturnType());
    }
    if (property instanceof AnnotatedField field) {
      return isNullable(field.getAnnotated())
          || isNullable(field.getAnnotated().getAnnotatedType());
    }
    return false;
  }

  private static boolean isNullable(Executable executable, int index) {
    AnnotatedType[] types = executable.getAnnotatedParameterTypes();
    return hasNullable(Arrays.stream(executable.getParameterAnnotations()[index]))
        || (types.length == executable.getParameterCount() && isNullable(types[index]));
  }

  /** Whether a type or a declaration is marked by any annotation named Nullable. */
  static boolean isNullable(AnnotatedElement element) {
    return hasNullable(Arrays.stream(element.getAnnotations()));
  }

  /** Whether null would be a lie in a member of that type. */
  private static <M extends Member & AnnotatedElement> boolean isNonNullType(
      Class<?> type, M member) {
    return !type.isPrimitive()
        && !ABSORB_NULL.contains(type)
        && !JsonNode.class.isAssignableFrom(type)
        && isNullMarked(member);
  }

  private static boolean hasNullable(Stream<Annotation> annotations) {
    return annotations.anyMatch(a -> a.annotationType().getSimpleName().equals("Nullable"));
  }

  private static <M extends Member & AnnotatedElement> boolean isNullMarked(M member) {
    Class<?> declaring = member.getDeclaringClass();
    Stream<AnnotatedElement> scopes =
        Stream.concat(
            Stream.concat(
                Stream.of(member),
                Stream.<Class<?>>iterate(declaring, c -> c != null, Class::getEnclosingClass)),
            Stream.of(declaring.getPackage(), declaring.getModule()).filter(s -> s != null));
    return scopes
        .filter(
            s ->
                s.isAnnotationPresent(NullMarked.class)
                    || s.isAnnotationPresent(NullUnmarked.class))
        .findFirst()
        .map(s -> s.isAnnotationPresent(NullMarked.class))
        .orElse(false);
  }
}
