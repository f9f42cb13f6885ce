package io.github.functionapps.it.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every fault × every kind of call × blocking and future: what the caller gets, how often the
 * function ran, how many nonces were used. The expectations are in {@code fault-matrix.txt}.
 *
 * <p>{@code -Dmatrix.repetitions=50} goes through the whole matrix so many times.
 */
class FaultMatrixTest {
  private static final Map<String, Map<String, String>> EXPECTED = Expectations.read();
  private static final int REPETITIONS = Integer.getInteger("matrix.repetitions", 1);

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @MethodSource("cells")
  void cell(Fault fault, Kind kind, Kind.Form form) {
    try (MatrixStage stage = new MatrixStage()) {
      fault.arrangement().accept(stage);
      assertThat(stage.call(kind, form)).isEqualTo(EXPECTED.get(fault.name()).get(kind.title));
      assertThat(stage.repeatedNonces()).isZero();
      assertThat(stage.violations()).isEmpty();
    }
  }

  @Test
  void everyFaultIsInTheMatrixOnce() {
    assertThat(faults()).extracting(Fault::name).containsExactlyElementsOf(EXPECTED.keySet());
    assertThat(EXPECTED.values())
        .allSatisfy(
            kinds ->
                assertThat(kinds.keySet())
                    .containsExactlyElementsOf(
                        Stream.of(Kind.values()).map(kind -> kind.title).toList()));
  }

  static Stream<Arguments> cells() {
    return IntStream.range(0, REPETITIONS)
        .boxed()
        .flatMap(
            repetition ->
                faults().stream()
                    .flatMap(
                        fault ->
                            Stream.of(Kind.values())
                                .flatMap(
                                    kind ->
                                        Stream.of(Kind.Form.values())
                                            .map(form -> Arguments.of(fault, kind, form)))));
  }

  static List<Fault> faults() {
    return Stream.of(
            FunctionFaults.all(),
            ApiFaults.all(),
            ConnectionFaults.all(),
            IdentityFaults.all(),
            PollFaults.all())
        .flatMap(List::stream)
        .toList();
  }
}
