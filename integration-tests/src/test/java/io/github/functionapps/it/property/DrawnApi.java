package io.github.functionapps.it.property;

import java.util.List;

/**
 * An interface, and what is around and above it.
 *
 * @param name its simple name
 * @param isSnake how names are mapped
 * @param prefix the path of all its routes
 * @param nesting where it is declared
 * @param heritage what it extends
 * @param methods its methods, inherited ones included
 */
record DrawnApi(
    String name,
    boolean isSnake,
    List<PathPart> prefix,
    Nesting nesting,
    Heritage heritage,
    List<DrawnMethod> methods) {
  enum Nesting {
    TOP_LEVEL("%s", ""),
    IN_CLASS("final class %s_ { private %1$s_() {} %s }", "_$"),
    IN_INTERFACE("interface %s_ { %s }", "_$"),
    IN_RECORD("record %s_(int x) { %s }", "_$"),
    TWICE("class %s_ { private %1$s_() {} static class In { private In() {} %s } }", "_$In$");

    private final String text;
    private final String binary;

    Nesting(String text, String binary) {
      this.text = text;
      this.binary = binary;
    }

    String around(String name, String declaration) {
      return this == TOP_LEVEL ? declaration : text.formatted(name, declaration);
    }
  }

  enum Heritage {
    NONE,
    PARENT,
    GENERIC_PARENT,
    /** Two parents that share one. */
    DIAMOND
  }

  String binaryName() {
    return nesting == Nesting.TOP_LEVEL ? name : name + nesting.binary + name;
  }

  String clientName() {
    return binaryName().replace('$', '_') + "Client";
  }

  /** The top-level type around it. */
  String fileName() {
    return nesting == Nesting.TOP_LEVEL ? name : name + "_";
  }
}
