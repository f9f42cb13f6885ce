package io.github.functionapps.interop.odd;

/** Has a field named like the parameters that take it. */
public record Box(NewItem item, String label) {}
