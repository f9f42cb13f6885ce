package io.github.functionapps.processor.json;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonKey;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.OptBoolean;
import io.github.functionapps.processor.json.Samples.Circle;
import io.github.functionapps.processor.json.Samples.Json;
import io.github.functionapps.processor.json.Samples.Shape;
import io.github.functionapps.processor.json.Samples.ShapeOne;
import java.beans.ConstructorProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fields of types that differ in how Jackson comes by their content. */
@SuppressWarnings({"unused", "ClassCanBeStatic"})
public class PropertySamples {
  @Json("{'v':1,'w':2}")
  public NamedParameters namedParameters;

  @Json("{'v':1}")
  public NamedPrivately namedPrivately;

  @Json("{'shape':{}}")
  public NamedOfShape namedOfShape;

  @Json("{'v':1,'w':2}")
  public HalfNamed halfNamed;

  @Json("{'v':1,'w':2}")
  public NamedByNothing namedByNothing;

  @Json("{'v':1}")
  public NamedBesideEmpty namedBesideEmpty;

  @Json("{'v':1,'w':2}")
  public UnnamedCreator unnamedCreator;

  @Json("{'v':1,'w':2}")
  public HalfNamedCreator halfNamedCreator;

  @Json("{'v':1,'w':2}")
  public UnnamedFactory unnamedFactory;

  @Json("{'v':1,'w':2}")
  public NamedFactory namedFactory;

  @Json("{'v':1}")
  public InjectedCreator injectedCreator;

  @Json("{'v':1,'w':2}")
  public ListedNames listedNames;

  @Json("{'v':1,'w':2}")
  public RecordCreator recordCreator;

  @Json("{'v':1,'w':2}")
  public RecordFactory recordFactory;

  @Json("{'v':1,'w':2}")
  public RecordOther recordOther;

  @Json("{'a':1}")
  public DelegatingCreator delegatingCreator;

  @Json("{'v':1}")
  public UnnamedByMode unnamedByMode;

  @Json("{}")
  public DisabledCreator disabledCreator;

  @Json("{'shape':{'@type':'circle','radius':1}}")
  public GetterOverCreator getterOverCreator;

  @Json("{'some_shape':{'radius':1}}")
  public GetterOverWireName getterOverWireName;

  @Json("{'shape':{'radius':1}}")
  public GetterOverSetter getterOverSetter;

  @Json("{'shape':{'radius':1}}")
  public FieldUnderSetter fieldUnderSetter;

  @Json("{'shape':{'radius':1}}")
  public GetterOverField getterOverField;

  @Json("{'shape':{'radius':1}}")
  public FieldOfShape fieldOfShape;

  @Json("{'shape':{}}")
  public StaticField staticField;

  @Json("{'shape':{}}")
  public TransientField transientField;

  @Json("{'shape':{}}")
  public PrivateSetter privateSetter;

  @Json("{'shape':{}}")
  public AnnotatedField annotatedField;

  @Json("{'shapes':[]}")
  public GetterOfMany getterOfMany;

  @Json("{'name':'a','shape':{}}")
  public ReadOnlyComponent readOnlyComponent;

  @Json("{'name':'a','shape':{}}")
  public ReadOnlyGetter readOnlyGetter;

  @Json("{'name':'a','shape':{}}")
  public ReadOnlyField readOnlyField;

  @Json("{'name':'a','shape':{}}")
  public ReadOnlySetter readOnlySetter;

  @Json("{'name':'a','shape':{}}")
  public WriteOnlyField writeOnlyField;

  @Json("{'x':1}")
  public TwiceNamed twiceNamed;

  @Json("{'user_id':1}")
  public TwiceMapped twiceMapped;

  @Json("{'user_id':1,'user':2}")
  public MappedOnce mappedOnce;

  @Json("{'name':'a','shapes':[]}")
  public Computed computed;

  @Json("{'name':'a'}")
  public InheritedComputed inheritedComputed;

  @Json("{'name':'a'}")
  public ComputedByKey computedByKey;

  @Json("{'name':'a'}")
  public ComputedByDeepKey computedByDeepKey;

  @Json("{'name':'a'}")
  public ComputedTwice computedTwice;

  @Json("{'name':'a'}")
  public ComputedUnnamed computedUnnamed;

  @Json("{'name':'a'}")
  public ComputedUnbuilt computedUnbuilt;

  @Json("{'name':'a'}")
  public ComputedSubtypes computedSubtypes;

  @Json("{'filled':{'name':'a','shapes':[]}}")
  public FilledInside filledInside;

  @Json("{'v':1,'w':2}")
  public SetterNamed setterNamed;

  @Json("{'v':1,'w':2}")
  public SetterNamedPlainly setterNamedPlainly;

  @Json("{'v':1,'w':2}")
  public SetterUnnamed setterUnnamed;

  @Json("{'a':'b','foo_bar':'c'}")
  public AccessorWritten accessorWritten;

  @Json("{'foo_bar':'c'}")
  public AccessorTwice accessorTwice;

  @Json("{'foo_bar':'c'}")
  public SetterTwice setterTwice;

  @Json("{'a':'b','foo_bar':'c'}")
  public GetterApart getterApart;

  @Json("{'foo_bar':'c'}")
  public ParameterTwice parameterTwice;

  @Json("{'x':1,'foo_bar':'c'}")
  public TwoNames twoNames;

  @Json("{'name':'a'}")
  public IgnoredByField ignoredByField;

  @Json("{'name':'a'}")
  public ReadOnlyByField readOnlyByField;

  @Json("{'name':'a','shape':{}}")
  public ReadOnlyByParameter readOnlyByParameter;

  @Json("{'a':1}")
  public Map<TextKey, Integer> byTextKey;

  @Json("{'a':1}")
  public Map<MarkedKey, Integer> byMarkedKey;

  @Json("{'a':1}")
  public Map<SilentKey, Integer> bySilentKey;

  public static class Computed {
    public String name = "a";

    public List<Shape> getShapes() {
      return new ArrayList<>();
    }

    public Map<String, Shape> getByName() {
      return Map.of();
    }
  }

  public interface Computing {
    default Set<Shape> getShapes() {
      return Set.of();
    }
  }

  public static class InheritedComputed implements Computing {
    public String name = "a";
  }

  public static class ComputedByKey {
    public String name = "a";

    public Map<Shape, String> getByShape() {
      return Map.of();
    }
  }

  public static class ByKey {
    private Map<Shape, String> byShape = Map.of();

    public Map<Shape, String> getByShape() {
      return byShape;
    }
  }

  public static class ComputedByDeepKey {
    public String name = "a";

    public List<Map<String, ByKey>> getAll() {
      return List.of();
    }
  }

  public static class ComputedTwice {
    public String name = "a";

    public List<TwiceNamed> getAll() {
      return List.of(new TwiceNamed(1, 2));
    }
  }

  public static class ComputedUnnamed {
    public String name = "a";

    public List<UnnamedCreator> getAll() {
      return List.of();
    }
  }

  public static class ComputedUnbuilt {
    public String name = "a";

    public List<Samples.BuiltByNobody> getAll() {
      return List.of();
    }
  }

  public static class ComputedSubtypes {
    public String name = "a";

    public List<Samples.ListedBad> getAll() {
      return List.of();
    }

    public List<NamedOfShape> getOthers() {
      return List.of();
    }
  }

  public static class FilledInside {
    public Computed filled = new Computed();

    public List<FilledInside> getAll() {
      return List.of();
    }
  }

  public static final class SetterNamed {
    public final int v;

    @JsonCreator
    SetterNamed(@JsonSetter("v") int v, @JsonSetter("w") int w) {
      this.v = v;
    }
  }

  public static final class SetterNamedPlainly {
    public final int v;

    SetterNamedPlainly(@JsonSetter("v") int v, @JsonSetter @JsonProperty("w") int w) {
      this.v = v;
    }
  }

  public static final class SetterUnnamed {
    public final int v;

    @JsonCreator
    SetterUnnamed(@JsonSetter int v, @JsonSetter("w") int w) {
      this.v = v;
    }
  }

  public record AccessorWritten(@JsonProperty("a") String fooBar, String foo_bar) {
    @Override
    public String fooBar() {
      return fooBar;
    }
  }

  public record AccessorTwice(@JsonProperty("foo_bar") String x, String fooBar) {
    @Override
    public String x() {
      return x;
    }
  }

  public record SetterTwice(@JsonSetter("foo_bar") String x, String fooBar) {}

  public record GetterApart(String fooBar, String foo_bar) {
    @Override
    @JsonGetter("a")
    public String fooBar() {
      return fooBar;
    }
  }

  public record ParameterTwice(String x, String fooBar) {
    public ParameterTwice(@JsonProperty("foo_bar") String x, String fooBar) {
      this.x = x;
      this.fooBar = fooBar;
    }
  }

  public record TwoNames(@JsonProperty("x") int foo, String fooBar) {
    @Override
    @JsonProperty("y")
    public int foo() {
      return foo;
    }
  }

  public record IgnoredByField(String name, @JsonIgnore int number) {
    @Override
    public int number() {
      return number;
    }
  }

  public record ReadOnlyByField(
      String name, @JsonProperty(access = JsonProperty.Access.READ_ONLY) int number) {
    @Override
    public int number() {
      return number;
    }
  }

  public record ReadOnlyByParameter(String name, Shape shape) {
    public ReadOnlyByParameter(
        String name, @JsonProperty(access = JsonProperty.Access.READ_ONLY) Shape shape) {
      this.name = name;
      this.shape = shape;
    }
  }

  public record TwiceNamed(@JsonProperty("x") int a, @JsonProperty("x") int b) {}

  public record TwiceMapped(int userId, int userID) {}

  public record MappedOnce(int userId, @JsonProperty("user") int userID) {}

  public record TextKey(String text) {
    @Override
    public String toString() {
      return text;
    }
  }

  public record MarkedKey(@JsonKey String text) {}

  public record SilentKey(String text) {}

  public static final class GetterOverCreator {
    private final Circle shape;

    @JsonCreator
    GetterOverCreator(@JsonProperty("shape") Circle shape) {
      this.shape = shape;
    }

    public Samples.Listed getShape() {
      return shape;
    }

    public Shape getOther() {
      return new ShapeOne();
    }
  }

  public static final class GetterOverWireName {
    private final ShapeOne someShape;

    @JsonCreator
    GetterOverWireName(@JsonProperty("some_shape") ShapeOne shape) {
      this.someShape = shape;
    }

    public Shape getSomeShape() {
      return someShape;
    }
  }

  public static class GetterOverSetter {
    private Shape shape = new ShapeOne();

    public Shape getShape() {
      return shape;
    }

    public void setShape(ShapeOne shape) {
      this.shape = shape;
    }
  }

  public static class FieldUnderSetter {
    public Shape shape = new ShapeOne();

    public void setShape(ShapeOne shape) {
      this.shape = shape;
    }
  }

  public static class GetterOverField {
    private ShapeOne shape = new ShapeOne();

    public Shape getShape() {
      return shape;
    }
  }

  public static class FieldOfShape {
    private Shape shape = new ShapeOne();

    public ShapeOne getShape() {
      return new ShapeOne();
    }
  }

  public static class StaticField {
    private static Shape shape = new ShapeOne();
    public String name = "a";

    public Shape getShape() {
      return shape;
    }
  }

  public static class TransientField {
    private transient Shape shape = new ShapeOne();
    public String name = "a";

    public Shape getShape() {
      return shape;
    }
  }

  public static class PrivateSetter {
    public String name = "a";

    private void setShape(Shape shape) {}
  }

  public static class AnnotatedField {
    @JsonProperty private Shape shape = new ShapeOne();
  }

  public static class GetterOfMany {
    private final List<Shape> all = new ArrayList<>(List.of(new ShapeOne()));

    public List<Shape> getShapes() {
      return all;
    }
  }

  public record ReadOnlyComponent(
      String name, @JsonProperty(access = JsonProperty.Access.READ_ONLY) Shape shape) {}

  public static class ReadOnlyGetter {
    private Shape shape = new ShapeOne();
    public String name = "a";

    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public Shape getShape() {
      return shape;
    }
  }

  public static class ReadOnlyField {
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public Shape shape = new ShapeOne();

    public String name = "a";
  }

  public static class ReadOnlySetter {
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    private Shape shape = new ShapeOne();

    public String name = "a";

    public Shape getShape() {
      return shape;
    }

    public void setShape(Shape shape) {
      this.shape = shape;
    }
  }

  public static class WriteOnlyField {
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
    private Shape shape = new ShapeOne();

    public String name = "a";
  }

  public static final class NamedParameters {
    public final int v;
    public final int w;

    NamedParameters(@JsonProperty("v") int v, @JsonProperty("w") int w) {
      this.v = v;
      this.w = w;
    }
  }

  public static final class NamedPrivately {
    public final int v;

    private NamedPrivately(@JsonProperty("v") int v) {
      this.v = v;
    }
  }

  public static final class NamedOfShape {
    private final Shape content;

    NamedOfShape(@JsonProperty("shape") Shape content) {
      this.content = content;
    }

    public String getText() {
      return "a";
    }
  }

  public static final class HalfNamed {
    public final int v;
    public final int w;

    HalfNamed(@JsonProperty("v") int v, int w) {
      this.v = v;
      this.w = w;
    }
  }

  public static final class NamedByNothing {
    public final int v;
    public final int w;

    NamedByNothing(@JsonProperty int v, @JsonProperty int w) {
      this.v = v;
      this.w = w;
    }
  }

  public static final class NamedBesideEmpty {
    public int v;

    public NamedBesideEmpty() {}

    public NamedBesideEmpty(@JsonProperty("v") int v) {
      this.v = v;
    }
  }

  public static final class UnnamedCreator {
    public final int v;
    public final int w;

    @JsonCreator
    UnnamedCreator(int v, int w) {
      this.v = v;
      this.w = w;
    }
  }

  public static final class HalfNamedCreator {
    public final int v;
    public final int w;

    @JsonCreator
    HalfNamedCreator(@JsonProperty("v") int v, int w) {
      this.v = v;
      this.w = w;
    }
  }

  public static final class UnnamedFactory {
    public int v;

    @JsonCreator
    static UnnamedFactory of(int v, int w) {
      return new UnnamedFactory();
    }
  }

  public static final class NamedFactory {
    public int v;

    @JsonCreator
    static NamedFactory of(@JsonProperty("v") int v, @JsonProperty("w") int w) {
      return new NamedFactory();
    }
  }

  public static final class InjectedCreator {
    public final int v;

    @JsonCreator
    InjectedCreator(
        @JsonProperty("v") int v,
        @JacksonInject(value = "w", optional = OptBoolean.TRUE) String w) {
      this.v = v;
    }
  }

  public static final class ListedNames {
    public final int v;

    @ConstructorProperties({"v", "w"})
    ListedNames(int v, int w) {
      this.v = v;
    }
  }

  public record RecordCreator(int v, int w) {
    @JsonCreator
    public RecordCreator {}
  }

  public record RecordFactory(int v, int w) {
    @JsonCreator
    static RecordFactory of(int v, int w) {
      return new RecordFactory(v, w);
    }
  }

  public record RecordOther(int v) {
    @JsonCreator
    RecordOther(int v, int w) {
      this(v);
    }
  }

  public static final class DelegatingCreator {
    public final int v = 1;

    @JsonCreator
    DelegatingCreator(Map<String, Integer> all) {}
  }

  public static final class UnnamedByMode {
    public final int v = 1;

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    UnnamedByMode(int v) {}
  }

  public static final class DisabledCreator {
    public int v;

    public DisabledCreator() {}

    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    DisabledCreator(int v, int w) {}
  }
}
