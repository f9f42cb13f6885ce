package io.github.functionapps.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * A parameter of a method.
 *
 * @param name its Java name
 * @param type its type, without annotations
 */
public record Parameter(String name, TypeName type) {}
