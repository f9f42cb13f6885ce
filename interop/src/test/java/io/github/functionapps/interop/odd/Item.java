package io.github.functionapps.interop.odd;

/** A stored item. */
public record Item(int id, NewItem item) {}
