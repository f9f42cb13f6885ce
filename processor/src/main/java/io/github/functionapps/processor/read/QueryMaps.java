package io.github.functionapps.processor.read;

import java.util.List;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The maps that a query can say, one key for each entry. */
final class QueryMaps {
  private QueryMaps() {}

  static boolean isOne(TypeMirror type, TypeQueries queries) {
    return queries
        .as(type, "java.util.Map")
        .map(DeclaredType::getTypeArguments)
        .filter(arguments -> arguments.size() == 2)
        .filter(arguments -> TypeTree.className(arguments.get(0)).equals("java.lang.String"))
        .map(arguments -> TypeQueries.upperBound(arguments.get(1)))
        .filter(value -> value.getKind() != TypeKind.ARRAY)
        .map(value -> Shape.of(value, queries))
        .filter(value -> List.of(Shape.SCALAR, Shape.SCALARS).contains(value))
        .isPresent();
  }

  /** How a value could travel in a query instead of in a body, a sentence without its end. */
  static String advice(TypeMirror type, TypeQueries queries) {
    return isOne(type, queries)
        ? "Annotate it @QueryMap to send its entries in the query"
        : "Send a scalar or a collection of scalars in the query";
  }
}
