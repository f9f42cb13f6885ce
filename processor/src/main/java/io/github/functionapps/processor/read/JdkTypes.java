package io.github.functionapps.processor.read;

import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * What the runtime's mapper makes of types of {@code java.base} and of Jackson. Closed lists: a
 * test holds them against the mapper, over every public type there is. The JDK's other modules are
 * nobody's to judge here.
 */
final class JdkTypes {
  /** One JSON value each, though neither path nor query takes them. */
  private static final Set<String> VALUES =
      Set.of(
          "java.io.File",
          "java.lang.CharSequence",
          "java.lang.Class",
          "java.lang.Number",
          "java.lang.StringBuffer",
          "java.lang.StringBuilder",
          "java.lang.Void",
          "java.net.InetAddress",
          "java.net.InetSocketAddress",
          "java.net.URL",
          "java.nio.ByteBuffer",
          "java.nio.charset.Charset",
          "java.nio.file.Path",
          "java.time.MonthDay",
          "java.time.OffsetTime",
          "java.time.Period",
          "java.time.ZoneId",
          "java.time.ZoneOffset",
          "java.util.Calendar",
          "java.util.Currency",
          "java.util.Date",
          "java.util.GregorianCalendar",
          "java.util.Locale",
          "java.util.TimeZone",
          "java.util.concurrent.atomic.AtomicBoolean",
          "java.util.concurrent.atomic.AtomicInteger",
          "java.util.concurrent.atomic.AtomicLong",
          "java.util.regex.Pattern");

  private static final Set<String> STRUCTURES =
      Set.of(
          "java.io.Serializable",
          "java.lang.Iterable",
          "java.lang.Object",
          "java.lang.StackTraceElement",
          "java.util.BitSet",
          "java.util.Map.Entry",
          "java.util.Optional",
          "java.util.concurrent.atomic.AtomicReference");

  /** Jackson has a class for each, or treats it apart. */
  private static final Set<String> COLLECTIONS =
      Set.of(
          "java.util.AbstractList",
          "java.util.AbstractMap",
          "java.util.AbstractSet",
          "java.util.Collection",
          "java.util.Deque",
          "java.util.EnumMap",
          "java.util.EnumSet",
          "java.util.List",
          "java.util.Map",
          "java.util.NavigableMap",
          "java.util.NavigableSet",
          "java.util.Queue",
          "java.util.SequencedCollection",
          "java.util.SequencedMap",
          "java.util.SequencedSet",
          "java.util.Set",
          "java.util.SortedMap",
          "java.util.SortedSet",
          "java.util.concurrent.ArrayBlockingQueue",
          "java.util.concurrent.ConcurrentMap",
          "java.util.concurrent.ConcurrentNavigableMap");

  /** Made from a key's text. */
  private static final Set<String> KEYS =
      Set.of(
          "java.io.File",
          "java.io.Serializable",
          "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.CharSequence",
          "java.lang.Character",
          "java.lang.Class",
          "java.lang.Double",
          "java.lang.Float",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Object",
          "java.lang.Short",
          "java.lang.String",
          "java.lang.StringBuffer",
          "java.lang.StringBuilder",
          "java.math.BigDecimal",
          "java.math.BigInteger",
          "java.net.URI",
          "java.net.URL",
          "java.time.Duration",
          "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.time.LocalTime",
          "java.time.MonthDay",
          "java.time.OffsetDateTime",
          "java.time.OffsetTime",
          "java.time.Period",
          "java.time.Year",
          "java.time.YearMonth",
          "java.time.ZoneId",
          "java.time.ZoneOffset",
          "java.time.ZonedDateTime",
          "java.util.Calendar",
          "java.util.Currency",
          "java.util.Date",
          "java.util.Locale",
          "java.util.UUID");

  /** By name: Eclipse's compiler knows no module of a package. */
  private static final Set<String> OTHER_MODULES =
      Set.of(
          "java.applet.",
          "java.awt.",
          "java.beans.",
          "java.lang.instrument.",
          "java.lang.management.",
          "java.net.http.",
          "java.rmi.",
          "java.sql.",
          "java.util.logging.",
          "java.util.prefs.");

  private static final String JACKSON = "com.fasterxml.jackson.";
  private static final String NODE = JACKSON + "databind.JsonNode";

  private JdkTypes() {}

  /** Whether the mapper, not the class itself, says what its JSON is. */
  static boolean isJudged(TypeElement type) {
    String name = name(type);
    return name.startsWith(JACKSON)
        || (name.startsWith("java.") && OTHER_MODULES.stream().noneMatch(name::startsWith));
  }

  /** Whether nothing is to be said: a module of the JDK that few send, or a stand-in for one. */
  static boolean isIgnored(TypeElement type) {
    String name = name(type);
    return !isJudged(type) && (name.startsWith("java.") || name.startsWith("javax."));
  }

  /** Whether such a type has a JSON form that is written and read. */
  static boolean hasJson(TypeMirror type, TypeElement element, TypeQueries queries) {
    return VALUES.contains(name(element))
        || STRUCTURES.contains(name(element))
        || Shape.isScalar(type, queries)
        || Shape.of(type, queries) == Shape.OPTIONAL_SCALAR
        || Stream.of("java.lang.Throwable", NODE, JACKSON + "databind.util.TokenBuffer")
            .anyMatch(known -> queries.is(type, known));
  }

  /** Whether Jackson only writes it. */
  static boolean isWritten(TypeMirror type, TypeQueries queries) {
    return Stream.of(
            "java.util.Iterator",
            "java.util.stream.BaseStream",
            JACKSON + "databind.util.RawValue",
            JACKSON + "databind.JsonSerializable")
        .anyMatch(known -> queries.is(type, known));
  }

  /** Whether it is always one JSON value, though not one of the binding rules' scalars. */
  static boolean isValue(TypeMirror type, TypeQueries queries) {
    return isPlainValue(type)
        || queries.is(type, "java.lang.CharSequence")
        || queries.is(type, JACKSON + "databind.node.ValueNode");
  }

  /** The same of a type that is no more than it says. */
  static boolean isPlainValue(TypeMirror type) {
    return VALUES.contains(TypeTree.className(type));
  }

  /** Whether Jackson comes by an instance of the collection or map. */
  static boolean isKnownCollection(TypeElement type) {
    return COLLECTIONS.contains(name(type));
  }

  /** Whether a key's text becomes one. */
  static boolean isKey(TypeElement type) {
    return KEYS.contains(name(type));
  }

  private static String name(TypeElement type) {
    return type.getQualifiedName().toString();
  }
}
