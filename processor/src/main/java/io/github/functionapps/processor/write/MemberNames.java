package io.github.functionapps.processor.write;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.NamingBase;
import io.github.functionapps.processor.model.Argument;
import io.github.functionapps.processor.model.EndpointMethod;
import io.github.functionapps.processor.model.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * The names of a client's fields. Overloads are numbered: {@code item}, {@code item2}. Parameters
 * keep their own names, so fields give way to nothing but each other; {@code this} tells them
 * apart.
 */
final class MemberNames {
  /** Where these stand before a dot, a field of the same name would be meant instead. */
  private static final Set<String> RESERVED =
      Set.of("DataType", "Endpoint", "FunctionClient", "Naming", "Result", "io");

  private final Set<String> taken = new HashSet<>(RESERVED);
  private final List<MethodFields> fields = new ArrayList<>();

  /**
   * The fields of one method.
   *
   * @param endpoint the constant of its endpoint
   * @param method what calls it
   * @param writers by the name of the parameter, what writes it
   */
  record MethodFields(String endpoint, String method, Map<String, String> writers) {
    /** The writer of an argument that needs one. */
    String writer(Argument argument) {
      return requireNonNull(writers.get(argument.parameter().name()));
    }
  }

  MemberNames(List<EndpointMethod> methods) {
    // The methods' own names first: they are what a reader looks for.
    List<String> names = methods.stream().map(m -> take(m.signature().name())).toList();
    List<Map<String, String>> writers = methods.stream().map(this::takeWriters).toList();
    for (int i = 0; i < names.size(); i++) {
      fields.add(new MethodFields(take(constant(names.get(i))), names.get(i), writers.get(i)));
    }
  }

  MethodFields of(int method) {
    return fields.get(method);
  }

  private Map<String, String> takeWriters(EndpointMethod method) {
    Map<String, String> writers = new HashMap<>();
    for (Argument argument : method.arguments()) {
      if (needsWriter(argument)) {
        String name = argument.parameter().name();
        writers.put(name, take(method.signature().name() + capitalized(name)));
      }
    }
    return writers;
  }

  /** Primitives need no help to become JSON. */
  static boolean needsWriter(Argument argument) {
    return argument.place() == Place.BODY
        || (argument.place() == Place.FIELD && !argument.parameter().type().isPrimitive());
  }

  private String take(String name) {
    String free = name;
    for (int i = 2; !taken.add(free); i++) {
      free = name + i;
    }
    return free;
  }

  private static String constant(String field) {
    String words = ((NamingBase) PropertyNamingStrategies.SNAKE_CASE).translate(field);
    String constant = words.toUpperCase(Locale.ROOT);
    return SourceVersion.isName(constant) ? constant : "ENDPOINT_" + constant;
  }

  private static String capitalized(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
