package io.github.functionapps.processor.model;

/**
 * Where a method is declared, in words, so that a later judgement can point at it without elements.
 *
 * @param declaringType the qualified name of the interface whose text holds the method
 * @param method the method as a reader would find it: {@code item(int itemId, boolean includeTax)}
 */
public record Origin(String declaringType, String method) {}
