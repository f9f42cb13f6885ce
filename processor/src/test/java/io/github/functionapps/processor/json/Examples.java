package io.github.functionapps.processor.json;

import io.github.functionapps.processor.json.Samples.AbstractAs;
import io.github.functionapps.processor.json.Samples.AbstractShape;
import io.github.functionapps.processor.json.Samples.BadLeaf;
import io.github.functionapps.processor.json.Samples.Bean;
import io.github.functionapps.processor.json.Samples.Box;
import io.github.functionapps.processor.json.Samples.Circle;
import io.github.functionapps.processor.json.Samples.CreatorOfShape;
import io.github.functionapps.processor.json.Samples.FromShort;
import io.github.functionapps.processor.json.Samples.GettersOnly;
import io.github.functionapps.processor.json.Samples.HiddenFactory;
import io.github.functionapps.processor.json.Samples.Inheriting;
import io.github.functionapps.processor.json.Samples.Leaf;
import io.github.functionapps.processor.json.Samples.NoConstructor;
import io.github.functionapps.processor.json.Samples.OneArgument;
import io.github.functionapps.processor.json.Samples.OpenList;
import io.github.functionapps.processor.json.Samples.OpenMap;
import io.github.functionapps.processor.json.Samples.Plain;
import io.github.functionapps.processor.json.Samples.Renaming;
import io.github.functionapps.processor.json.Samples.SealedLeaf;
import io.github.functionapps.processor.json.Samples.Shape;
import io.github.functionapps.processor.json.Samples.ShapeList;
import io.github.functionapps.processor.json.Samples.ShapeOne;
import io.github.functionapps.processor.json.Samples.Unlisted;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;

/** Values of the sample types that no JSON can be made into. */
final class Examples {
  private Examples() {}

  static Optional<Object> of(String sample) {
    Shape shape = new ShapeOne();
    return Optional.ofNullable(
        switch (sample) {
          case "noConstructor" -> new NoConstructor("a", 1);
          case "oneArgument" -> new OneArgument(new Bean());
          case "fromShort" -> new FromShort((short) 1);
          case "hiddenFactory" -> HiddenFactory.of("a");
          case "creatorOfShape" -> new CreatorOfShape(shape);
          case "asShape" ->
              new AbstractAs() {
                @Override
                public String getName() {
                  return "a";
                }
              };
          case "listedBad" -> new BadLeaf("a", 1);
          case "unlisted" -> new UnlistedLeaf("a");
          case "sealedNamed" -> new Leaf();
          case "sealed" -> new SealedLeaf("a");
          case "shape" -> shape;
          case "abstractShape" ->
              new AbstractShape() {
                @Override
                public int getRadius() {
                  return 1;
                }
              };
          case "inner" -> new Samples().new Inner();
          case "shapes" -> List.of(shape);
          case "array" -> new Shape[] {shape};
          case "optionalShapes" -> Optional.of(List.of(shape));
          case "shapeList" -> new ShapeList(List.of(shape));
          case "shapesByName" -> Map.of("a", shape);
          case "byBean" -> Map.of(new Bean(), 1);
          case "byPlain" -> Map.of(new Plain(1, List.of(), null, null, Optional.empty()), 1);
          case "boxOfShape" -> new Box<>(shape);
          case "deep" -> new Box<>(Optional.of(new Box<>(shape)));
          case "renaming" -> new Renaming();
          case "gettersOnly" -> new GettersOnly();
          case "inheriting" -> new Inheriting();
          case "openList" -> new ListOne();
          case "abstractMap" ->
              new OpenMap() {
                @Override
                public Set<Entry<String, Integer>> entrySet() {
                  return Set.of();
                }
              };
          case "builtByNobody" -> new Samples.BuiltByNobody("a");
          case "builtOfShape" -> new Samples.BuiltOfShape();
          case "builtByOpen" -> new Samples.BuiltByOpen("a");
          case "builtByStatic" -> new Samples.BuiltByStatic("a");
          case "ignoredNumber" -> new Samples.IgnoredNumber("a", 1);
          case "unreadNumber" -> new Samples.UnreadNumber("a", 1);
          case "readOnlyNumber" -> new Samples.ReadOnlyNumber("a", 1);
          case "namedOfShape" -> new PropertySamples.NamedOfShape(shape);
          case "halfNamed" -> new PropertySamples.HalfNamed(1, 2);
          case "namedByNothing" -> new PropertySamples.NamedByNothing(1, 2);
          case "unnamedCreator" -> new PropertySamples.UnnamedCreator(1, 2);
          case "halfNamedCreator" -> new PropertySamples.HalfNamedCreator(1, 2);
          case "unnamedFactory" -> new PropertySamples.UnnamedFactory();
          case "recordFactory" -> new PropertySamples.RecordFactory(1, 2);
          case "recordOther" -> new PropertySamples.RecordOther(1);
          case "unnamedByMode" -> new PropertySamples.UnnamedByMode(1);
          case "fieldOfShape" -> new PropertySamples.FieldOfShape();
          case "privateSetter" -> new PropertySamples.PrivateSetter();
          case "annotatedField" -> new PropertySamples.AnnotatedField();
          case "writeOnlyField" -> new PropertySamples.WriteOnlyField();
          case "getterOverCreator" -> new PropertySamples.GetterOverCreator(new Circle(1));
          case "twiceNamed" -> new PropertySamples.TwiceNamed(1, 2);
          case "twiceMapped" -> new PropertySamples.TwiceMapped(1, 2);
          case "computedByKey" -> new PropertySamples.ComputedByKey();
          case "computedByDeepKey" -> new PropertySamples.ComputedByDeepKey();
          case "computedTwice" -> new PropertySamples.ComputedTwice();
          case "computedUnnamed" -> new PropertySamples.ComputedUnnamed();
          case "computedUnbuilt" -> new PropertySamples.ComputedUnbuilt();
          case "setterUnnamed" -> new PropertySamples.SetterUnnamed(1, 2);
          case "accessorTwice" -> new PropertySamples.AccessorTwice("a", "b");
          case "setterTwice" -> new PropertySamples.SetterTwice("a", "b");
          case "parameterTwice" -> new PropertySamples.ParameterTwice("a", "b");
          case "ignoredByField" -> new PropertySamples.IgnoredByField("a", 1);
          case "readOnlyByField" -> new PropertySamples.ReadOnlyByField("a", 1);
          case "byMarkedKey" -> Map.of(new PropertySamples.MarkedKey("a"), 1);
          case "byTextKey" -> Map.of(new PropertySamples.TextKey("a"), 1);
          case "bySilentKey" -> Map.of(new PropertySamples.SilentKey("a"), 1);
          case "iterating" -> new Samples.Iterating(List.of("a").iterator());
          case "streaming" -> new Samples.Streaming(InputStream.nullInputStream());
          case "byList" -> Map.of(List.of("a"), 1);
          case "blocking" -> new LinkedBlockingQueue<>(List.of("a"));
          case "sized" -> new Samples.Sized(1, 1);
          case "copied" -> new CopyOnWriteArrayList<>(List.of(shape));
          default -> null;
        });
  }

  static final class ListOne extends ArrayList<String> implements OpenList {
    private static final long serialVersionUID = 1;
  }

  record UnlistedLeaf(String name) implements Unlisted {}
}
