package io.github.functionapps.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Set;

/**
 * The class to write.
 *
 * @param api the interface that it implements
 * @param name its own name
 * @param typeVariables those of the interface; only a faulty one has any
 * @param isPublic whether the interface can be seen from other packages
 * @param deprecated whether the interface is deprecated
 * @param suppressions warnings that the interface's own declarations would cause again in the class
 * @param hiddenNames simple names that mean something else inside the class than an import would
 *     make them mean
 */
public record ClientType(
    ClassName api,
    ClassName name,
    List<TypeVariableName> typeVariables,
    boolean isPublic,
    boolean deprecated,
    List<String> suppressions,
    Set<String> hiddenNames) {
  public ClientType {
    typeVariables = List.copyOf(typeVariables);
    suppressions = List.copyOf(suppressions);
    hiddenNames = Set.copyOf(hiddenNames);
  }
}
