package io.github.functionapps.processor.model;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Optional;

/**
 * What a class must declare to implement a method. Exceptions are left out: an implementation need
 * not repeat them.
 *
 * @param name the method's name
 * @param typeVariables its own type variables; only a faulty method has any
 * @param returnType its result, without annotations
 * @param nullable what lets its result be null, if anything does
 * @param parameters its parameters
 * @param varargs whether the last parameter, an array, is of variable arity
 * @param deprecated whether the interface deprecates it
 */
public record MethodSignature(
    String name,
    List<TypeVariableName> typeVariables,
    TypeName returnType,
    Optional<NullableMark> nullable,
    List<Parameter> parameters,
    boolean varargs,
    boolean deprecated) {
  public MethodSignature {
    typeVariables = List.copyOf(typeVariables);
    parameters = List.copyOf(parameters);
  }
}
