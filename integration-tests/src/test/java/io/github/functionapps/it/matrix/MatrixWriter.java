package io.github.functionapps.it.matrix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Writes the matrix as it is, to be read by somebody who knows how it ought to be: a new fault is
 * easier to judge than to foresee.
 *
 * <p>{@code mvn test -pl integration-tests -am -Dtest=MatrixWriter -Dexpectations.write=true}
 */
@EnabledIfSystemProperty(named = "expectations.write", matches = "true")
class MatrixWriter {
  private static final Path FILE =
      Path.of("src/test/resources/io/github/functionapps/it/matrix/fault-matrix.txt");

  @Test
  void write() throws IOException {
    StringBuilder matrix = new StringBuilder();
    FaultMatrixTest.faults()
        .forEach(
            fault -> {
              Map<String, String> kinds = new LinkedHashMap<>();
              Stream.of(Kind.values()).forEach(kind -> kinds.put(kind.title, line(fault, kind)));
              matrix.append(Expectations.section(fault.name(), kinds));
            });
    Files.writeString(FILE, matrix.toString().strip() + "\n");
  }

  private static String line(Fault fault, Kind kind) {
    String blocking = line(fault, kind, Kind.Form.BLOCKING);
    String future = line(fault, kind, Kind.Form.FUTURE);
    return blocking.equals(future) ? blocking : blocking + " BUT " + future;
  }

  private static String line(Fault fault, Kind kind, Kind.Form form) {
    try (MatrixStage stage = new MatrixStage()) {
      fault.arrangement().accept(stage);
      return stage.call(kind, form);
    }
  }
}
