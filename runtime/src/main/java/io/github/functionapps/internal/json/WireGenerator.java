package io.github.functionapps.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * Writes numbers as the framework reads them (wire.md 6): what Java holds as a decimal keeps its
 * decimal point, and what JSON has no number for is refused.
 */
final class WireGenerator extends JsonGeneratorDelegate {
  /** The message of a refusal, by which it is told from Jackson's own. */
  static final String NOT_FINITE = "NaN and infinities have no JSON number";

  WireGenerator(JsonGenerator generator) {
    super(generator, false); // values that hold values come back here
  }

  @Override
  public void writeNumber(double value) throws IOException {
    if (!Double.isFinite(value)) {
      throw notFinite();
    }
    super.writeNumber(value);
  }

  @Override
  public void writeNumber(float value) throws IOException {
    if (!Float.isFinite(value)) {
      throw notFinite();
    }
    super.writeNumber(value);
  }

  @Override
  public void writeArray(double[] values, int offset, int length) throws IOException {
    writeStartArray(values, length);
    for (int i = offset; i < offset + length; i++) {
      writeNumber(values[i]);
    }
    writeEndArray();
  }

  @Override
  public void writeNumber(BigDecimal value) throws IOException {
    if (value == null) {
      writeNull();
    } else {
      super.writeNumber(Scalars.decimalText(value));
    }
  }

  private JsonMappingException notFinite() {
    return JsonMappingException.from(this, NOT_FINITE);
  }
}
