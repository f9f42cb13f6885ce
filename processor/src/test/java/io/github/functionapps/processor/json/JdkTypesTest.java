package io.github.functionapps.processor.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.github.functionapps.annotation.Naming;
import io.github.functionapps.internal.json.Mappers;
import io.github.functionapps.processor.FunctionAppProcessor;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.lang.reflect.TypeVariable;
import java.security.Permission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Timer;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The verdict on each public type of java.base is what the runtime's mapper does with it. */
class JdkTypesTest {
  private static final JsonMapper MAPPER = Mappers.create(Naming.SNAKE_CASE, builder -> {});

  /** Texts of which every type that has a text understands one. */
  private static final List<String> TEXTS =
      List.of(
          "a",
          "1",
          "true",
          "EUR",
          "en",
          "MONDAY",
          "UTC",
          "UTF-8",
          "+01:00",
          "P1D",
          "PT1S",
          "10:00",
          "10:00+01:00",
          "2026",
          "2026-01",
          "--01-01",
          "2026-01-01",
          "2026-01-01T00:00:00",
          "2026-01-01T00:00:00Z",
          "YWJj",
          "127.0.0.1",
          "::1",
          "http://a",
          "java.lang.String",
          "00000000-0000-0000-0000-000000000000");

  /** Made from a text or a number, but nothing that anyone would send. */
  private static final Set<String> NO_DATA =
      Set.of(
          "java.lang.ThreadGroup",
          "java.security.AuthProvider",
          "java.security.Provider",
          "java.security.cert.LDAPCertStoreParameters",
          "java.security.spec.ECGenParameterSpec",
          "java.security.spec.MGF1ParameterSpec",
          "java.security.spec.NamedParameterSpec",
          "java.text.AttributedString",
          "java.text.ChoiceFormat",
          "java.text.DecimalFormat",
          "java.text.MessageFormat",
          "java.text.SimpleDateFormat",
          "java.text.StringCharacterIterator",
          "java.util.Locale$LanguageRange",
          "java.util.StringTokenizer",
          "java.util.jar.Attributes$Name",
          "java.util.jar.JarEntry",
          "java.util.zip.ZipEntry");

  private static List<Class<?>> types;
  private static List<String> messages;

  @BeforeAll
  static void compile() throws IOException {
    types = publicTypes();
    StringBuilder methods = new StringBuilder();
    for (int i = 0; i < types.size(); i++) {
      String type = source(types.get(i));
      methods.append("@Get(\"/x\") %s read%s();%n".formatted(type, i));
      methods.append("@Get(\"/x\") java.util.Map<%s, Integer> key%s();%n".formatted(type, i));
    }
    String release = Integer.toString(Runtime.version().feature());
    messages =
        Compiler.javac()
            .withProcessors(new FunctionAppProcessor())
            .withOptions("-Xmaxerrs", "10000", "--enable-preview", "--release", release)
            .compile(
                JavaFileObjects.forSourceString(
                    "Api",
                    """
                    import io.github.functionapps.annotation.*;
                    @FunctionApp("a") interface Api {
                    %s
                    }
                    """
                        .formatted(methods)))
            .errors()
            .stream()
            .map(error -> error.getMessage(null))
            .toList();
    assertThat(messages)
        .allMatch(message -> message.matches("\\[(TypeNot|ReturnType|InterfaceTooLarge).*"));
  }

  @Test
  void acceptsAsResultsWhatIsRead() {
    List<String> texts = TEXTS.stream().map(text -> '"' + text + '"').toList();
    List<String> inputs = new ArrayList<>(texts);
    inputs.addAll(List.of("1", "1.5", "true", "[]", "[1]", "{}", "{\"a\":\"b\"}"));

    assertThat(unlike("read", type -> type, texts, inputs)).isEmpty();
  }

  @Test
  void acceptsAsKeysWhatIsMadeFromText() {
    List<String> inputs = TEXTS.stream().map("{\"%s\":1}"::formatted).toList();

    assertThat(
            unlike(
                "key",
                type ->
                    MAPPER
                        .getTypeFactory()
                        .constructMapType(Map.class, type, MAPPER.constructType(Integer.class)),
                inputs,
                inputs))
        .isEmpty();
  }

  /**
   * The types that are accepted and never read, or refused and read all the same. Of what is
   * refused, but for collections, only texts are tried: an object becomes all that has a
   * constructor without arguments.
   */
  private static Map<String, String> unlike(
      String method, Function<JavaType, JavaType> result, List<String> texts, List<String> inputs) {
    Map<String, String> unlike = new TreeMap<>();
    for (int i = 0; i < types.size(); i++) {
      String name = method + i + "() ";
      Class<?> type = types.get(i);
      boolean isAccepted = messages.stream().noneMatch(message -> message.contains(name));
      if (isAccepted || isTried(type)) {
        JavaType read = result.apply(concrete(type));
        boolean isRead =
            (isAccepted || isCollection(type) ? inputs : texts)
                .stream().anyMatch(input -> isRead(read, input));
        if (isAccepted != isRead && !NO_DATA.contains(type.getName())) {
          unlike.put(type.getName(), isAccepted ? "accepted" : "refused");
        }
      }
    }
    return unlike;
  }

  private static boolean isRead(JavaType type, String input) {
    try {
      return MAPPER.readerFor(type).readValue(input) != null;
    } catch (JsonProcessingException | ArrayIndexOutOfBoundsException e) {
      return false; // Jackson stumbles over hidden parameters of constructors
    }
  }

  /** Not if making one opens, or even creates, something. */
  private static boolean isTried(Class<?> type) {
    return Stream.of(AutoCloseable.class, Runnable.class, Timer.class, Permission.class)
        .noneMatch(effect -> effect.isAssignableFrom(type));
  }

  private static boolean isCollection(Class<?> type) {
    return Iterable.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
  }

  private static JavaType concrete(Class<?> type) {
    JavaType[] arguments = new JavaType[type.getTypeParameters().length];
    Arrays.fill(arguments, MAPPER.constructType(String.class));
    return MAPPER.getTypeFactory().constructParametricType(type, arguments);
  }

  private static List<Class<?>> publicTypes() throws IOException {
    ModuleReference base = ModuleFinder.ofSystem().find("java.base").orElseThrow();
    Set<String> packages =
        base.descriptor().exports().stream()
            .filter(exports -> !exports.isQualified() && exports.source().startsWith("java."))
            .map(Exports::source)
            .collect(Collectors.toSet());
    try (ModuleReader reader = base.open();
        Stream<String> entries = reader.list()) {
      return entries
          .filter(entry -> entry.endsWith(".class") && !entry.contains("-info"))
          .map(entry -> entry.replaceFirst("\\.class$", "").replace('/', '.'))
          .filter(name -> packages.contains(name.replaceFirst("\\.[^.]*$", "")))
          .sorted()
          .<Class<?>>map(JdkTypesTest::load)
          .filter(type -> isPublic(type) && isClass(type) && isPlain(type))
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, null);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /** Enums are read by name; few would send an exception, and few more could be read. */
  private static boolean isClass(Class<?> type) {
    return !type.isAnnotation()
        && !type.isEnum()
        && type != Void.class
        && !Throwable.class.isAssignableFrom(type);
  }

  private static boolean isPublic(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
  }

  /** Whether any argument will do for each of its parameters. */
  private static boolean isPlain(Class<?> type) {
    return Arrays.stream(type.getTypeParameters())
        .flatMap(parameter -> Arrays.stream(parameter.getBounds()))
        .allMatch(Object.class::equals);
  }

  private static String source(Class<?> type) {
    TypeVariable<?>[] parameters = type.getTypeParameters();
    String arguments =
        Arrays.stream(parameters).map(p -> "String").collect(Collectors.joining(", ", "<", ">"));
    return type.getCanonicalName() + (parameters.length == 0 ? "" : arguments);
  }
}
