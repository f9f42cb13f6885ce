package io.github.functionapps.testing.internal.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What released frameworks do is in the interop tests; these are their corners. */
class ArgumentConverterTest {
  private final ArgumentConverter converter = new ArgumentConverter(new ObjectMapper());

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "' -2.5e3 ', -2500",
    "1_000.5, 1000.5",
    ".5, 0.5",
    "5., 5",
    "٤.٢, 4.2",
    "1e400, Infinity",
    "nan, NaN",
    "-NaN, NaN",
    "inf, Infinity",
    "+Infinity, Infinity",
    "-INF, -Infinity"
  })
  void textIsAFloatWhereItIsToPython(String text, Double expected) {
    assertThat(converter.convert("real", TextNode.valueOf(text), ParameterType.of(Double.class)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "1d", "2f", "0x1p3", "1__0", "_1", "1_", "e5", ".", "--1"})
  void textIsNoFloatWhereItIsToJavaAlone(String text) {
    assertThatExceptionOfType(ConvertException.class)
        .isThrownBy(
            () -> converter.convert("real", TextNode.valueOf(text), ParameterType.of(Double.class)))
        .withMessage(
            "Validation error for parameter 'real': Cannot convert '" + text + "' to float");
  }

  @Test
  void digitsOfAnyScriptAreDigits() {
    assertThat(converter.convert("n", TextNode.valueOf("-४२"), ParameterType.of(int.class)))
        .isEqualTo(-42);
  }

  @Test
  void aBooleanIsAnIntToPython() {
    assertThat(converter.convert("n", BooleanNode.TRUE, ParameterType.of(BigInteger.class)))
        .isEqualTo(1);
    assertThat(converter.convert("n", BooleanNode.FALSE, ParameterType.of(int.class))).isZero();
  }

  @Test
  void aBooleanIsNoFloat() {
    assertThatExceptionOfType(ConvertException.class)
        .isThrownBy(() -> converter.convert("f", BooleanNode.TRUE, ParameterType.of(Double.class)))
        .withMessage(
            "Validation error for parameter 'f': Cannot convert 'True' (type bool) to float");
  }
}
