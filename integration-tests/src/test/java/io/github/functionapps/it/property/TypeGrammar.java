package io.github.functionapps.it.property;

import io.github.functionapps.it.property.ContainerType.Kind;
import io.github.functionapps.it.property.RecordType.Component;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws types that are legal in a place, and declares the records and enums among them. */
final class TypeGrammar {
  /** Types beside the scalars, the collections and the opaque ones. */
  enum Form {
    ENUM,
    OPTIONAL,
    MAP,
    MAP_WITH_OTHER_KEYS,
    PRIMITIVE_ARRAY,
    RECORD,
    GENERIC_RECORD,
    NULLABLE
  }

  /** A rule: a kind of type in a place. */
  record TypeIn(Place place, Enum<?> kind) {}

  private static final List<String> EXPLICIT_NAMES = List.of("keptAsIs", "with space", "Größe");

  private final Draw draw;
  private final Map<String, SourceFile> files = new LinkedHashMap<>();
  private int declared;
  private boolean isSnake;

  TypeGrammar(Draw draw) {
    this.draw = draw;
  }

  /** How properties are named from here on. A record has the naming of the one that uses it. */
  void naming(boolean nextIsSnake) {
    this.isSnake = nextIsSnake;
  }

  List<SourceFile> files() {
    return List.copyOf(files.values());
  }

  static Set<Object> rules() {
    List<Enum<?>> scalars = new ArrayList<>(ScalarType.ALL);
    scalars.add(Form.ENUM);
    List<Enum<?>> queries = new ArrayList<>(scalars);
    queries.addAll(List.of(Form.OPTIONAL, Form.PRIMITIVE_ARRAY));
    queries.addAll(Arrays.asList(Kind.values()));
    queries.addAll(Arrays.asList(OptionalType.Primitive.values()));
    List<Enum<?>> all = new ArrayList<>(queries);
    all.addAll(Arrays.asList(Form.values()));
    all.addAll(Arrays.asList(OpaqueType.values()));
    return Stream.of(
            in(Place.PATH, scalars),
            in(Place.QUERY, queries),
            in(Place.FIELD, all),
            in(Place.RESULT, all),
            in(Place.BODY, List.of(OpaqueType.TREE, Form.RECORD, Form.GENERIC_RECORD, Form.MAP)),
            in(Place.BODY, List.of(Form.OPTIONAL, Kind.LIST, Kind.ARRAY, Kind.SET)),
            in(Place.QUERY_MAP, List.of(Form.MAP, Kind.LIST, Form.ENUM)))
        .flatMap(s -> s)
        .collect(Collectors.toSet());
  }

  private static Stream<Object> in(Place place, List<Enum<?>> kinds) {
    return kinds.stream().map(kind -> new TypeIn(place, kind));
  }

  DrawnType drawn(Place place) {
    return switch (place) {
      case PATH -> draw.oneIn(3) ? primitive(place) : scalar(place);
      case QUERY -> query();
      case QUERY_MAP ->
          new MapType(
              ScalarType.STRING,
              draw.oneIn(2)
                  ? container(place, collection(), scalar(place))
                  : scalar(place, Form.MAP));
      case BODY -> body();
      case FIELD, RESULT -> any(place, 2);
    };
  }

  DrawnType optional(Place place, DrawnType content) {
    draw.use(new TypeIn(place, Form.OPTIONAL));
    return new OptionalType(content);
  }

  private DrawnType query() {
    Place place = Place.QUERY;
    return draw.from(
        () -> primitive(place),
        () -> scalar(place),
        () -> new OptionalType(scalar(place, Form.OPTIONAL)),
        () -> used(place, draw.among(OptionalType.Primitive.values())),
        () -> container(place, draw.among(Kind.values()), scalar(place)),
        () -> primitiveArray(place));
  }

  private DrawnType body() {
    Place place = Place.BODY;
    return draw.from(
        () -> record(place, 2),
        () -> new OptionalType(record(place, 1, Form.OPTIONAL)),
        () -> container(place, draw.among(Kind.values()), record(place, 1)),
        () -> map(place, 1),
        () -> used(place, OpaqueType.TREE));
  }

  private DrawnType any(Place place, int depth) {
    if (depth == 0 || draw.oneIn(3)) {
      return draw.oneIn(3) ? primitive(place) : scalar(place);
    }
    return draw.from(
        () -> container(place, draw.among(Kind.values()), object(place, depth - 1)),
        () -> record(place, depth),
        () -> map(place, depth),
        () -> primitiveArray(place),
        () -> used(place, draw.among(OpaqueType.values())));
  }

  /** What may be a type argument. */
  private DrawnType object(Place place, int depth) {
    DrawnType type = any(place, depth);
    return type.isPrimitive() ? scalar(place) : type;
  }

  private DrawnType map(Place place, int depth) {
    draw.use(new TypeIn(place, Form.MAP));
    DrawnType value = element(place, depth - 1);
    if (draw.oneIn(2)) {
      return new MapType(ScalarType.STRING, value);
    }
    draw.use(new TypeIn(place, Form.MAP_WITH_OTHER_KEYS));
    return new MapType(
        draw.among(
            enumType(place), ScalarType.BOXED_INTEGER, ScalarType.UUID_, ScalarType.LOCAL_DATE),
        value);
  }

  private DrawnType element(Place place, int depth) {
    DrawnType type = object(place, depth);
    return draw.oneIn(4) ? nullable(place, type) : type;
  }

  private DrawnType nullable(Place place, DrawnType type) {
    if (type.isPrimitive() || type.source(Map.of()).endsWith("[]") || type == OpaqueType.TREE) {
      return type;
    }
    draw.use(new TypeIn(place, Form.NULLABLE));
    return new NullableType(type);
  }

  private RecordType record(Place place, int depth, Enum<?>... rules) {
    for (Enum<?> rule : rules) {
      draw.use(new TypeIn(place, rule));
    }
    String name = "R" + declared++;
    boolean isGeneric = draw.oneIn(4);
    draw.use(new TypeIn(place, isGeneric ? Form.GENERIC_RECORD : Form.RECORD));
    List<JavaName> names = JavaName.shuffled(draw);
    List<DrawnType> arguments = isGeneric ? List.of(object(place, depth - 1)) : List.of();
    List<Component> components = new ArrayList<>();
    arguments.forEach(type -> components.add(new Component(names.remove(0), type, "", false)));
    List<String> explicit = new ArrayList<>(EXPLICIT_NAMES);
    for (DrawnType type : draw.list(3, () -> component(place, depth - 1))) {
      boolean isNamed = draw.oneIn(6);
      components.add(
          new Component(names.remove(0), type, isNamed ? explicit.remove(0) : "", draw.oneIn(6)));
    }
    RecordType type = new RecordType(name, components, arguments, isSnake, draw.oneIn(2));
    files.put(name, type.file());
    return type;
  }

  private DrawnType component(Place place, int depth) {
    if (draw.oneIn(5)) {
      return optional(place, object(place, 0));
    }
    return draw.oneIn(8)
        ? used(place, draw.among(OptionalType.Primitive.values()))
        : draw.oneIn(4) ? nullable(place, any(place, depth)) : any(place, depth);
  }

  private DrawnType container(Place place, Kind kind, DrawnType element) {
    draw.use(new TypeIn(place, kind));
    return new ContainerType(kind, element);
  }

  private Kind collection() {
    return draw.among(Kind.LIST, Kind.SET, Kind.COLLECTION);
  }

  private DrawnType primitive(Place place) {
    return used(place, draw.of(ScalarType.PRIMITIVES));
  }

  private DrawnType primitiveArray(Place place) {
    draw.use(new TypeIn(place, Form.PRIMITIVE_ARRAY));
    return new ContainerType(
        Kind.ARRAY,
        draw.among(
            ScalarType.INT,
            ScalarType.LONG,
            ScalarType.SHORT,
            ScalarType.FLOAT,
            ScalarType.DOUBLE,
            ScalarType.BOOLEAN));
  }

  private DrawnType scalar(Place place, Enum<?>... rules) {
    for (Enum<?> rule : rules) {
      draw.use(new TypeIn(place, rule));
    }
    return draw.oneIn(10) ? enumType(place) : used(place, draw.of(ScalarType.OBJECTS));
  }

  private EnumType enumType(Place place) {
    EnumType type = new EnumType("E" + draw.upTo(1));
    files.put(type.name(), type.file());
    draw.use(new TypeIn(place, Form.ENUM));
    return type;
  }

  private <T extends Enum<T> & DrawnType> T used(Place place, T type) {
    draw.use(new TypeIn(place, type));
    return type;
  }
}
