package io.github.functionapps.processor.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Fields of all kinds of types. Each says what JSON reaches every part of its type. */
@SuppressWarnings({"unused", "ClassCanBeStatic"})
public class Samples {
  /** JSON for the type, with something for each part of it. */
  @Retention(RetentionPolicy.RUNTIME)
  public @interface Json {
    String value();
  }

  @Json("{'id':1,'tags':['a'],'at':'2026-01-01T00:00:00Z','took':'PT1S','key':null}")
  public Plain plain;

  @Json("{'name':'a'}")
  public Bean bean;

  @Json("{'name':'a'}")
  public PrivateConstructor privateConstructor;

  @Json("{'name':'a'}")
  public NoConstructor noConstructor;

  @Json("{'name':'a'}")
  public OneArgument oneArgument;

  @Json("'a'")
  public FromText fromText;

  @Json("1.5")
  public FromDecimal fromDecimal;

  @Json("1")
  public FromShort fromShort;

  @Json("'a'")
  public Factory factory;

  @Json("'a'")
  public HiddenFactory hiddenFactory;

  @Json("{'name':'a'}")
  public Creator creator;

  @Json("{'shape':{}}")
  public CreatorOfShape creatorOfShape;

  @Json("{'name':'a'}")
  public CreatorMethod creatorMethod;

  @Json("{'name':'a'}")
  public Built built;

  @Json("{'name':'a'}")
  public Using using;

  @Json("{'name':'a'}")
  public As as;

  @Json("{}")
  public AsShape asShape;

  @Json("{'@type':'circle','radius':1}")
  public Listed listed;

  @Json("{'@type':'bad'}")
  public ListedBad listedBad;

  @Json("{'@type':'circle'}")
  public Unlisted unlisted;

  @Json("{'@type':'Leaf'}")
  public SealedNamed sealedNamed;

  @Json("{}")
  public Sealed sealed;

  @Json("{'@type':'Concrete','name':'a'}")
  public Concrete concrete;

  @Json("{'radius':1}")
  public Deduced deduced;

  @Json("{'@class':'io.github.functionapps.processor.json.Samples$ByClassLeaf'}")
  public ByClass byClass;

  @Json("{'@type':'none','name':'a'}")
  public Defaulted defaulted;

  @Json("{}")
  public Shape shape;

  @Json("{}")
  public AbstractShape abstractShape;

  @Json("{}")
  public Inner inner;

  @Json("'ONE'")
  public Choice choice;

  @Json("[{'name':'a'}]")
  public List<Bean> list;

  @Json("[{}]")
  public List<Shape> shapes;

  @Json("[{}]")
  public Shape[] array;

  @Json("[{}]")
  public Optional<List<Shape>> optionalShapes;

  @Json("{'shapes':[{}]}")
  public ShapeList shapeList;

  @Json("{'a':{}}")
  public Map<String, Shape> shapesByName;

  @Json("{'ONE':{'name':'a'}}")
  public Map<Choice, Bean> byChoice;

  @Json("{'ONE':1}")
  public EnumMap<Choice, Integer> enumMap;

  @Json("{'a':1}")
  public Map<Bean, Integer> byBean;

  @Json("{'a':1}")
  public Map<FromText, Integer> byText;

  @Json("{'a':1}")
  public Map<TextRecord, Integer> byTextRecord;

  @Json("{'a':1}")
  public Map<Plain, Integer> byPlain;

  @Json("{'a':1}")
  public Map<Factory, Integer> byFactory;

  @Json("{'2026-01-01T00:00:00Z':1}")
  public Map<Instant, Integer> byInstant;

  @Json("{'00000000-0000-0000-0000-000000000000':1}")
  public Map<UUID, Integer> byId;

  @Json("{'value':{}}")
  public Box<Shape> boxOfShape;

  @Json("{'value':{'name':'a'}}")
  public Box<Bean> boxOfBean;

  @Json("{'value':{'value':{}}}")
  public Box<Optional<Box<Shape>>> deep;

  @Json("{'value':1,'children':[{'value':2,'children':[]}]}")
  public Tree tree;

  @Json("[{'name':'a'}]")
  public Beans beans;

  @Json("{'shape':{},'name':'a'}")
  public Ignoring ignoring;

  @Json("{'shape':{},'name':'a'}")
  public IgnoringNames ignoringNames;

  @Json("{'shape':{}}")
  public Renaming renaming;

  @Json("{'shape':{'radius':1}}")
  public Refined refined;

  @Json("{'shape':{}}")
  public GettersOnly gettersOnly;

  @Json("{'shape':{}}")
  public Inheriting inheriting;

  @Json("{'shape':{}}")
  public Hidden hidden;

  @Json("'a'")
  public Valued valued;

  @Json("{}")
  public Nothing nothing;

  @Json("{}")
  public Empty empty;

  @Json("{'secret':'a'}")
  public NoGetters noGetters;

  @Json("{'inside':{'secret':'a'}}")
  public HolderOfNoGetters holderOfNoGetters;

  @Json("{'value':1}")
  public Object anything;

  @Json("['a']")
  public OpenList openList;

  @Json("{'a':1}")
  public OpenMap abstractMap;

  @Json("{'@type':'circle','radius':1}")
  public Optional<Listed> optional;

  @Json("{'name':'a'}")
  public BuiltOtherwise builtOtherwise;

  @Json("{'name':'a'}")
  public BuiltByNobody builtByNobody;

  @Json("{'name':'a'}")
  public BuiltByParent builtByParent;

  @Json("{'shape':{}}")
  public BuiltOfShape builtOfShape;

  @Json("{'name':'a'}")
  public BuiltByOpen builtByOpen;

  @Json("{'name':'a'}")
  public BuiltByStatic builtByStatic;

  @Json("{'name':'a','size':1}")
  public IgnoredNumber ignoredNumber;

  @Json("{'name':'a','size':1}")
  public IgnoredText ignoredText;

  @Json("{'name':'a','size':1}")
  public UnreadNumber unreadNumber;

  @Json("{'name':'a','size':1}")
  public ReadOnlyNumber readOnlyNumber;

  @Json("{'name':'a','size':1}")
  public SetNumber setNumber;

  @Json("{'name':'a','size':1}")
  public NotIgnoredNumber notIgnoredNumber;

  @Json("{'texts':['a']}")
  public Iterating iterating;

  @Json("{'in':'a'}")
  public Streaming streaming;

  @Json("{'a':1}")
  public Map<List<String>, Integer> byList;

  @Json("{'AQ==':1}")
  public Map<byte[], Integer> byBytes;

  @Json("['a']")
  public java.util.concurrent.BlockingQueue<String> blocking;

  @Json("['a']")
  public Sized sized;

  @Json("['a']")
  public SizedByCreator sizedByCreator;

  @Json("['a']")
  public java.util.LinkedHashSet<String> linked;

  @Json("[{}]")
  public java.util.concurrent.CopyOnWriteArrayList<Shape> copied;

  public record Plain(int id, List<String> tags, Instant at, Duration took, Optional<UUID> key) {}

  public static class Bean {
    private String name = "a";

    public String getName() {
      return name;
    }

    public void setName(String name) {
      this.name = name;
    }
  }

  public static class PrivateConstructor {
    public String name = "a";

    private PrivateConstructor() {}
  }

  public static class NoConstructor {
    public String name;

    public NoConstructor(String name, int size) {}
  }

  public static class OneArgument {
    public OneArgument(Bean bean) {}

    public int getSize() {
      return 1;
    }
  }

  public static class FromText {
    public final String text;

    public FromText(String text) {
      this.text = text;
    }
  }

  public static class FromDecimal {
    public final java.math.BigDecimal value;

    public FromDecimal(java.math.BigDecimal value) {
      this.value = value;
    }
  }

  public static class FromShort {
    public final short value;

    public FromShort(short value) {
      this.value = value;
    }
  }

  public static final class Factory {
    public final String text;

    private Factory(String text, int size) {
      this.text = text;
    }

    public static Factory valueOf(String text) {
      return new Factory(text, 0);
    }
  }

  public static final class HiddenFactory {
    public final String text;

    private HiddenFactory(String text, int size) {
      this.text = text;
    }

    public static HiddenFactory of(String text) {
      return new HiddenFactory(text, 0);
    }
  }

  public static class Creator {
    public final String name;

    @JsonCreator
    Creator(@JsonProperty("name") String name) {
      this.name = name;
    }
  }

  public static class CreatorOfShape {
    private final Shape shape;

    @JsonCreator
    CreatorOfShape(@JsonProperty("shape") Shape shape) {
      this.shape = shape;
    }

    public String getText() {
      return "a";
    }
  }

  public interface CreatorMethod {
    String getName();

    @JsonCreator
    static CreatorMethod of(@JsonProperty("name") String name) {
      return () -> name;
    }
  }

  @JsonDeserialize(builder = Built.Builder.class)
  public static final class Built {
    public final String name;

    private Built(String name) {
      this.name = name;
    }

    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
      private String name;

      public Builder name(String text) {
        this.name = text;
        return this;
      }

      public Built build() {
        return new Built(name);
      }
    }
  }

  @JsonDeserialize(using = UsingReader.class)
  public interface Using {
    String getName();
  }

  public static final class UsingReader extends StdDeserializer<Using> {
    private static final long serialVersionUID = 1;

    public UsingReader() {
      super(Using.class);
    }

    @Override
    public Using deserialize(JsonParser parser, DeserializationContext context)
        throws java.io.IOException {
      parser.skipChildren();
      return () -> "a";
    }
  }

  @JsonDeserialize(as = AsImplementation.class)
  public interface As {
    String getName();
  }

  public record AsImplementation(String name) implements As {
    @Override
    public String getName() {
      return name;
    }
  }

  @JsonDeserialize(as = AbstractAs.class)
  public interface AsShape {
    String getName();
  }

  public abstract static class AbstractAs implements AsShape {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  @JsonSubTypes({@JsonSubTypes.Type(value = Circle.class, name = "circle")})
  public sealed interface Listed permits Circle {}

  public record Circle(int radius) implements Listed {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  @JsonSubTypes(@JsonSubTypes.Type(value = BadLeaf.class, name = "bad"))
  public interface ListedBad {}

  public static class BadLeaf implements ListedBad {
    public String name;

    BadLeaf(String name, int size) {}
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  public interface Unlisted {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  public sealed interface SealedNamed permits Leaf {}

  @JsonTypeName("Leaf")
  public record Leaf() implements SealedNamed {}

  public sealed interface Sealed permits SealedLeaf {}

  public record SealedLeaf(String name) implements Sealed {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  @JsonTypeName("Concrete")
  public static class Concrete {
    public String name = "a";
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
  @JsonSubTypes({@JsonSubTypes.Type(Round.class), @JsonSubTypes.Type(Square.class)})
  public interface Deduced {}

  public record Round(int radius) implements Deduced {}

  public record Square(int side) implements Deduced {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
  public interface ByClass {}

  public static class ByClassLeaf implements ByClass {
    public int size = 1;
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, defaultImpl = DefaultLeaf.class)
  public interface Defaulted {}

  public static class DefaultLeaf implements Defaulted {
    public String name = "a";
  }

  public interface Shape {}

  public static class ShapeOne implements Shape {
    public int radius = 1;
  }

  public abstract static class AbstractShape {
    public abstract int getRadius();
  }

  public class Inner {
    public String name = "a";
  }

  public enum Choice {
    ONE,
    TWO {}
  }

  public record TextRecord(String value) {}

  public record Box<T>(T value) {}

  public record ShapeList(List<Shape> shapes) {}

  public record Tree(int value, List<Tree> children) {}

  public static class Beans extends ArrayList<Bean> {
    private static final long serialVersionUID = 1;
  }

  public static class Ignoring {
    private Shape shape;
    public String name = "a";

    @JsonIgnore
    public Shape getShape() {
      return shape;
    }

    public void setShape(Shape shape) {
      this.shape = shape;
    }
  }

  @JsonIgnoreProperties("shape")
  public static class IgnoringNames {
    public Shape shape;
    public String name = "a";
  }

  public static class Renaming {
    @JsonProperty("shape")
    public Shape form = new ShapeOne();
  }

  public static class Refined {
    @JsonDeserialize(as = ShapeOne.class)
    public Shape shape = new ShapeOne();
  }

  public static class GettersOnly {
    private Shape shape = new ShapeOne();

    public Shape getShape() {
      return shape;
    }
  }

  public static class Inheriting extends Parent<Shape> {}

  public static class Parent<T> {
    private T shape;

    public T getShape() {
      return shape;
    }

    public void setShape(T shape) {
      this.shape = shape;
    }
  }

  public static class Hidden {
    private Shape shape;
    public String name = "a";
  }

  public interface OpenList extends List<String> {}

  public abstract static class OpenMap extends java.util.AbstractMap<String, Integer> {}

  public record Valued(@JsonValue String text) {}

  public record Nothing() {}

  public static class Empty {}

  public static class NoGetters {
    private String secret = "a";
  }

  public record HolderOfNoGetters(NoGetters inside) {}

  @JsonDeserialize(builder = BuiltOtherwise.Builder.class)
  public record BuiltOtherwise(String name) {
    @JsonPOJOBuilder(buildMethodName = "create", withPrefix = "set")
    public static final class Builder {
      private String name;

      public void setName(String text) {
        this.name = text;
      }

      public BuiltOtherwise create() {
        return new BuiltOtherwise(name);
      }
    }
  }

  @JsonDeserialize(builder = BuiltByNobody.Builder.class)
  public record BuiltByNobody(String name) {
    public static final class Builder {
      public Builder withName(String name) {
        return this;
      }

      public BuiltByNobody create() {
        return new BuiltByNobody("a");
      }
    }
  }

  @JsonDeserialize(builder = BuiltByParent.Builder.class)
  public record BuiltByParent(String name) {
    public static final class Builder extends Base {
      public Builder withName(String text) {
        this.name = text;
        return this;
      }
    }

    public static class Base {
      String name;

      public BuiltByParent build() {
        return new BuiltByParent(name);
      }
    }
  }

  @JsonDeserialize(builder = BuiltOfShape.Builder.class)
  public static final class BuiltOfShape {
    public final String name = "a";

    public static final class Builder {
      public Builder withShape(Shape shape) {
        return this;
      }

      public BuiltOfShape build() {
        return new BuiltOfShape();
      }
    }
  }

  @JsonDeserialize(builder = BuiltByOpen.Builder.class)
  public record BuiltByOpen(String name) {
    public abstract static class Builder {
      public abstract Builder withName(String name);

      public abstract BuiltByOpen build();
    }
  }

  @JsonDeserialize(builder = BuiltByStatic.Builder.class)
  public record BuiltByStatic(String name) {
    public static final class Builder {
      public static BuiltByStatic build() {
        return new BuiltByStatic("a");
      }
    }
  }

  public record IgnoredNumber(String name, @JsonIgnore int size) {}

  public record IgnoredText(String name, @JsonIgnore String text) {}

  @JsonIgnoreProperties("size")
  public record UnreadNumber(String name, int size) {}

  public record ReadOnlyNumber(
      String name, @JsonProperty(access = JsonProperty.Access.READ_ONLY) int size) {}

  @JsonIgnoreProperties(value = "size", allowSetters = true)
  public record SetNumber(String name, int size) {}

  public record NotIgnoredNumber(String name, @JsonIgnore(false) int size) {}

  public record Iterating(java.util.Iterator<String> texts) {}

  public record Streaming(java.io.InputStream in) {}

  public static class Sized extends ArrayList<String> {
    private static final long serialVersionUID = 1;

    public Sized(int size, int growth) {
      super(size);
    }
  }

  public static final class SizedByCreator extends ArrayList<String> {
    private static final long serialVersionUID = 1;

    private SizedByCreator(List<String> texts, int size) {
      super(texts);
    }

    @JsonCreator
    public static SizedByCreator of(List<String> texts) {
      return new SizedByCreator(texts, 0);
    }
  }
}
