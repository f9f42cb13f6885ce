package io.github.functionapps.processor.write;

/**
 * A file to write.
 *
 * @param className the qualified name of its class
 * @param text its source
 */
public record SourceFile(String className, String text) {}
