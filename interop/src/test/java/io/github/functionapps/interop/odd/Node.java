package io.github.functionapps.interop.odd;

import java.util.List;

/** A model of itself. */
public record Node(String name, List<Node> children) {}
