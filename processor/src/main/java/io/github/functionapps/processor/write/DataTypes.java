package io.github.functionapps.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.github.functionapps.generated.DataType;

/** Writes types as expressions. */
final class DataTypes {
  private DataTypes() {}

  /** An expression of type {@code DataType<type>}. */
  // similar to: DataType.of(Item.class)
  // similar to: DataType.<List<Item>>of(List.class, DataType.of(Item.class))
  static CodeBlock expression(TypeName type) {
    return isPlain(type)
        ? plain(type)
        : CodeBlock.of("$T.<$T>$L", DataType.class, type, composed(type));
  }

  /** The same inside of another, where the type need not be told. */
  private static CodeBlock nested(TypeName type) {
    if (type instanceof WildcardTypeName wildcard) {
      return nested(wildcard.upperBounds().get(0));
    }
    return isPlain(type) ? plain(type) : CodeBlock.of("$T.$L", DataType.class, composed(type));
  }

  private static CodeBlock plain(TypeName type) {
    return CodeBlock.of("$T.of($T.class)", DataType.class, type);
  }

  private static CodeBlock composed(TypeName type) {
    if (type instanceof ArrayTypeName array) {
      return CodeBlock.of("arrayOf($L)", nested(array.componentType()));
    }
    ParameterizedTypeName generic = (ParameterizedTypeName) type;
    CodeBlock.Builder call = CodeBlock.builder().add("of($T.class", generic.rawType());
    // A line breaks between the arguments of a map, but not before the only one of a list.
    String separator = generic.typeArguments().size() > 1 ? ",$W$L" : ", $L";
    generic.typeArguments().forEach(argument -> call.add(separator, nested(argument)));
    return call.add(")").build();
  }

  /** Whether a class literal says all of it. */
  private static boolean isPlain(TypeName type) {
    return type instanceof ArrayTypeName array
        ? isPlain(array.componentType())
        : !(type instanceof ParameterizedTypeName);
  }
}
