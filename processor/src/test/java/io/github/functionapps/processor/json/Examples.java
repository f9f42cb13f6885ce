package io.github.functionapps.processor.json;

import io.github.functionapps.processor.json.Samples.AbstractAs;
import io.github.functionapps.processor.json.Samples.AbstractShape;
import io.github.functionapps.processor.json.Samples.BadLeaf;
import io.github.functionapps.processor.json.Samples.Bean;
import io.github.functionapps.processor.json.Samples.Box;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
          default -> null;
        });
  }

  static final class ListOne extends ArrayList<String> implements OpenList {
    private static final long serialVersionUID = 1;
  }

  record UnlistedLeaf(String name) implements Unlisted {}
}
