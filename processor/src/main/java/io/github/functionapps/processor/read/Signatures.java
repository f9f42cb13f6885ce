package io.github.functionapps.processor.read;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.github.functionapps.processor.model.MethodSignature;
import io.github.functionapps.processor.model.Parameter;

/** Reads what a class must declare to implement a method, right or wrong. */
final class Signatures {
  private Signatures() {}

  static MethodSignature of(MethodSource source) {
    return new MethodSignature(
        source.method().getSimpleName().toString(),
        source.method().getTypeParameters().stream().map(TypeVariableName::get).toList(),
        TypeName.get(source.type().getReturnType()),
        source.parameters().stream()
            .map(parameter -> new Parameter(parameter.name(), TypeName.get(parameter.type())))
            .toList(),
        source.method().isVarArgs(),
        Annotations.named(source.method(), "java.lang.Deprecated").isPresent());
  }
}
