package io.github.functionapps.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * The annotation that lets a parameter or a result be null, kept so that checkers of nullness judge
 * the client as they judge the interface.
 *
 * @param annotation the annotation, whose simple name is {@code Nullable}
 * @param onType whether it annotates the type, and not the declaration
 */
public record NullableMark(ClassName annotation, boolean onType) {}
