package io.github.functionapps.processor.read;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.github.functionapps.processor.model.MethodSignature;
import io.github.functionapps.processor.model.Parameter;

/** Reads what a class must declare to implement a method, right or wrong. */
final class Signatures {
  private Signatures() {}

  static MethodSignature of(MethodSource source, Access access) {
    return new MethodSignature(
        source.method().getSimpleName().toString(),
        source.method().getTypeParameters().stream().map(TypeVariableName::get).toList(),
        TypeName.get(source.type().getReturnType()),
        Nullness.mark(source.method(), source.method().getReturnType(), access),
        source.parameters().stream().map(parameter -> parameter(parameter, access)).toList(),
        source.method().isVarArgs(),
        Annotations.named(source.method(), "java.lang.Deprecated").isPresent());
  }

  static Parameter parameter(ParameterSource source, Access access) {
    return new Parameter(
        source.name(),
        TypeName.get(source.type()),
        Nullness.mark(source.element(), source.element().asType(), access));
  }
}
