package io.github.functionapps.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.Optional;

/**
 * A parameter of a method.
 *
 * @param name its Java name
 * @param type its type, without annotations
 * @param nullable what lets it be null, if anything does
 */
public record Parameter(String name, TypeName type, Optional<NullableMark> nullable) {}
