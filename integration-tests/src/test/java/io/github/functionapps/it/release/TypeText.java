package io.github.functionapps.it.release;

import static java.util.stream.Collectors.joining;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A public type as text: its declaration and, sorted, the members that others may use. */
final class TypeText {
  private static final Set<String> EVERYBODYS = Set.of("equals", "hashCode", "toString");

  private TypeText() {}

  static String of(Class<?> type) {
    List<String> members = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      if (isVisible(field) && !field.isEnumConstant()) {
        members.add(textOf(field));
      }
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (isVisible(constructor)) {
        members.add(modifiersOf(constructor) + "new" + parametersOf(constructor));
      }
    }
    for (Method method : type.getDeclaredMethods()) {
      if (isVisible(method) && !method.isBridge() && !EVERYBODYS.contains(method.getName())) {
        members.add(textOf(method));
      }
    }
    return Stream.concat(Stream.of(declarationOf(type)), members.stream().sorted())
        .collect(joining("\n  "));
  }

  private static boolean isVisible(Member member) {
    return !member.isSynthetic()
        && (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0;
  }

  private static String declarationOf(Class<?> type) {
    StringBuilder text = new StringBuilder(annotationsOf(type));
    text.append(type.isSealed() ? "sealed " : "");
    text.append(Modifier.toString(type.getModifiers() & ~Modifier.INTERFACE)).append(' ');
    text.append(kindOf(type)).append(' ').append(type.getTypeName());
    text.append(variables(type.getTypeParameters()));
    if (type.isRecord()) {
      text.append(
          Arrays.stream(type.getRecordComponents())
              .map(part -> UsedType.text(part.getAnnotatedType()) + " " + part.getName())
              .collect(joining(", ", "(", ")")));
    }
    AnnotatedType parent = type.getAnnotatedSuperclass();
    if (parent != null && parent.getType() != Object.class && !type.isEnum() && !type.isRecord()) {
      text.append(" extends ").append(UsedType.text(parent));
    }
    text.append(list(" implements ", type.getAnnotatedInterfaces()));
    if (type.isSealed()) {
      text.append(
          Arrays.stream(type.getPermittedSubclasses())
              .map(Class::getTypeName)
              .collect(joining(", ", " permits ", "")));
    }
    if (type.isEnum()) {
      text.append(
          Arrays.stream(type.getEnumConstants())
              .map(constant -> ((Enum<?>) constant).name())
              .collect(joining(", ", " of ", "")));
    }
    return text.toString();
  }

  private static String kindOf(Class<?> type) {
    if (type.isAnnotation()) {
      return "@interface";
    }
    if (type.isInterface()) {
      return "interface";
    }
    return type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
  }

  private static String annotationsOf(AnnotatedElement element) {
    StringBuilder text = new StringBuilder();
    if (element.isAnnotationPresent(Deprecated.class)) {
      text.append("@Deprecated ");
    }
    Retention retention = element.getAnnotation(Retention.class);
    if (retention != null) {
      text.append("@Retention(").append(retention.value()).append(") ");
    }
    Target target = element.getAnnotation(Target.class);
    if (target != null) {
      text.append(
          Arrays.stream(target.value()).map(Enum::name).collect(joining(", ", "@Target(", ") ")));
    }
    return text.toString();
  }

  private static String modifiersOf(Member member) {
    String deprecated =
        ((AnnotatedElement) member).isAnnotationPresent(Deprecated.class) ? "@Deprecated " : "";
    int told = Modifier.PUBLIC | Modifier.PROTECTED | Modifier.STATIC | Modifier.FINAL;
    return deprecated
        + Modifier.toString(member.getModifiers() & (told | Modifier.ABSTRACT))
        + (member instanceof Method method && method.isDefault() ? " default " : " ");
  }

  private static String textOf(Field field) {
    String text =
        modifiersOf(field) + UsedType.text(field.getAnnotatedType()) + " " + field.getName();
    boolean isConstant =
        Modifier.isStatic(field.getModifiers())
            && Modifier.isFinal(field.getModifiers())
            && (field.getType().isPrimitive() || field.getType() == String.class);
    try {
      // Compilers copy it into the classes of users.
      return isConstant ? text + " = " + field.get(null) : text;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String textOf(Method method) {
    String variables = variables(method.getTypeParameters());
    Object value = method.getDefaultValue();
    return modifiersOf(method)
        + (variables.isEmpty() ? "" : variables + " ")
        + UsedType.text(method.getAnnotatedReturnType())
        + " "
        + method.getName()
        + parametersOf(method)
        + (value == null ? "" : " default " + valueText(value));
  }

  private static String valueText(Object value) {
    if (value instanceof Object[] values) {
      return Arrays.stream(values).map(TypeText::valueText).collect(joining(", ", "{", "}"));
    }
    return value instanceof String ? "\"" + value + "\"" : value.toString();
  }

  private static String parametersOf(Executable code) {
    AnnotatedType[] types = code.getAnnotatedParameterTypes();
    String parameters =
        IntStream.range(0, types.length)
            .mapToObj(
                i -> {
                  String text = UsedType.text(types[i]);
                  return code.isVarArgs() && i == types.length - 1
                      ? text.substring(0, text.length() - "[]".length()) + "..."
                      : text;
                })
            .collect(joining(", ", "(", ")"));
    return parameters + list(" throws ", code.getAnnotatedExceptionTypes());
  }

  private static String list(String before, AnnotatedType[] types) {
    return types.length == 0
        ? ""
        : Arrays.stream(types).map(UsedType::text).collect(joining(", ", before, ""));
  }

  private static String variables(TypeVariable<?>[] variables) {
    return variables.length == 0
        ? ""
        : Arrays.stream(variables)
            .map(variable -> variable.getName() + UsedType.bounds(variable.getAnnotatedBounds()))
            .collect(joining(", ", "<", ">"));
  }
}
