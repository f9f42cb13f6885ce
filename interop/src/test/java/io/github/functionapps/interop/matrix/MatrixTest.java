package io.github.functionapps.interop.matrix;

import io.github.functionapps.interop.cell.Cell;
import io.github.functionapps.interop.compatibility.Limits;
import io.github.functionapps.interop.compatibility.RecordFindings;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * A test class that runs in each cell of the matrix. Its display name and those of its methods are
 * a section and its rows in docs/compatibility.md.
 */
@ParameterizedClass(name = "{0}")
@FieldSource("io.github.functionapps.interop.cell.Cell#ALL")
@ExtendWith(RecordFindings.class)
public abstract class MatrixTest {
  /** The release and the server. */
  @Parameter public Cell cell;

  /** What they cannot do. */
  public Limits limits;
}
