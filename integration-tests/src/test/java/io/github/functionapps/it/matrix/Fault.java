package io.github.functionapps.it.matrix;

import java.util.function.Consumer;

/**
 * Something that goes wrong.
 *
 * @param name what, as the matrix calls it
 * @param arrangement makes it happen
 */
record Fault(String name, Consumer<MatrixStage> arrangement) {
  @Override
  public String toString() {
    return name;
  }
}
