package io.github.functionapps.processor.json;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.OptBoolean;
import io.github.functionapps.processor.json.Samples.Json;
import io.github.functionapps.processor.json.Samples.Shape;
import java.beans.ConstructorProperties;
import java.util.Map;

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
