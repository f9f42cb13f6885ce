package io.github.functionapps.internal.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.util.ClassUtil;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names that the reader's own code gives to properties, as Jackson knows them: what is told is
 * put together from them alone, never from the name in question.
 *
 * @param beans how Jackson sees a type; throws IllegalArgumentException where it cannot use it
 */
record DeclaredNames(MapperConfig<?> config, Function<JavaType, Stream<BeanDescription>> beans) {

  /** How often something unwrapped is looked for in another: the name may be an attacker's. */
  private static final int MOST_UNWRAPPED = 3;

  /** The names that are read. */
  static DeclaredNames read(DeserializationConfig config) {
    return new DeclaredNames(
        config,
        type -> {
          BeanDescription bean = config.introspect(type);
          return Stream.of(bean, config.introspectForBuilder(type, bean)); // it may be a builder
        });
  }

  /** The names that are written. */
  static DeclaredNames written(SerializationConfig config) {
    return new DeclaredNames(config, type -> Stream.of(writtenAs(type, config)));
  }

  private static BeanDescription writtenAs(JavaType type, SerializationConfig config) {
    BeanDescription bean = config.introspect(type);
    try {
      JavaType as =
          config
              .getAnnotationIntrospector()
              .refineSerializationType(config, bean.getClassInfo(), type);
      return as.hasRawClass(type.getRawClass()) ? bean : config.introspect(as);
    } catch (JsonMappingException e) {
      return bean; // @JsonSerialize(as = …) names no type of it
    }
  }

  /** The declared name by which a property of a type is called, if it is one. */
  @Nullable String of(String name, Class<?> type) {
    try {
      return beans
          .apply(config.constructType(type))
          .flatMap(bean -> Stream.ofNullable(of(name, bean)))
          .findFirst()
          .orElse(null);
    } catch (IllegalArgumentException e) {
      return null; // only the user's own code reads or writes it: Jackson cannot
    }
  }

  private @Nullable String of(String name, BeanDescription bean) {
    List<String> names = bean.findProperties().stream().flatMap(this::all).toList();
    AnnotatedMember anyGetter = bean.findAnyGetter(); // a step by itself, before the key
    if (names.contains(name) || (anyGetter != null && anyGetter.getName().equals(name))) {
      return name;
    }
    return isReadWithoutCase(bean)
        ? names.stream().filter(name::equalsIgnoreCase).findFirst().orElse(null)
        : null;
  }

  private Stream<String> all(BeanPropertyDefinition property) {
    return Stream.concat(
        Stream.of(property.getName()),
        Stream.ofNullable(property.getPrimaryMember())
            .flatMap(member -> Stream.ofNullable(introspector().findPropertyAliases(member)))
            .flatMap(List::stream)
            .map(PropertyName::getSimpleName));
  }

  @SuppressWarnings("deprecation") // what is there in its place is newer than Jackson 2.15
  private boolean isReadWithoutCase(BeanDescription bean) {
    JsonFormat.Value format =
        JsonFormat.Value.merge(
            config.getDefaultPropertyFormat(bean.getBeanClass()),
            introspector().findFormat(bean.getClassInfo()));
    Boolean own = format.getFeature(JsonFormat.Feature.ACCEPT_CASE_INSENSITIVE_PROPERTIES);
    return own == null ? config.isEnabled(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES) : own;
  }

  private AnnotationIntrospector introspector() {
    return config.getAnnotationIntrospector();
  }

  /** The same where what is unwrapped adds a prefix or a suffix to its names. */
  @Nullable String of(String name, Class<?> type, Collection<NameTransformer> unwrapping) {
    return of(name, type, unwrapping, MOST_UNWRAPPED);
  }

  private @Nullable String of(
      String name, Class<?> type, Collection<NameTransformer> unwrapping, int most) {
    String told = of(name, type);
    if (told != null || most == 0) {
      return told;
    }
    for (NameTransformer added : unwrapping) {
      String inner = added.reverse(name);
      if (inner != null && inner.length() < name.length()) {
        told = of(inner, type, unwrapping, most - 1);
        if (told != null) {
          return added.transform(told);
        }
      }
    }
    return null;
  }

  /** What is added to names by all that is unwrapped somewhere within some types. */
  Collection<NameTransformer> unwrapping(Stream<JavaType> types) {
    Map<String, NameTransformer> found = new HashMap<>(); // they have no equals
    Set<Class<?>> seen = new HashSet<>();
    Deque<JavaType> open = new ArrayDeque<>(types.toList());
    while (!open.isEmpty()) {
      JavaType type = open.pop();
      open.addAll(type.getBindings().getTypeParameters());
      Stream.ofNullable(type.getContentType()).forEach(open::add);
      if (seen.add(type.getRawClass()) && !ClassUtil.isJDKClass(type.getRawClass())) {
        for (AnnotatedMember member : members(type)) {
          open.add(member.getType());
          Stream.ofNullable(introspector().findUnwrappingNameTransformer(member))
              .forEach(added -> found.put(added.toString(), added));
        }
      }
    }
    return found.values();
  }

  private List<AnnotatedMember> members(JavaType type) {
    try {
      return beans
          .apply(type)
          .flatMap(bean -> bean.findProperties().stream())
          .flatMap(property -> Stream.ofNullable(property.getPrimaryMember()))
          .toList();
    } catch (RuntimeException | LinkageError e) {
      return List.of(); // Jackson may never have looked at it: only the user's own code uses it
    }
  }
}
