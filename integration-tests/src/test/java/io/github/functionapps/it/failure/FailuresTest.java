package io.github.functionapps.it.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.it.failure.FailureCase.Form;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each way in which a call fails, over HTTP: the exception, its whole message and all its
 * accessors, the same from a blocking method and from a future.
 */
class FailuresTest {
  @ParameterizedTest(name = "{0}: {1}, {2}")
  @MethodSource("failures")
  void tellsWhatWentWrong(String catalogue, FailureCase failure, Form form) throws Exception {
    try (Stage stage = new Stage()) {
      assertThat(Description.of(failure.happen(stage, form)))
          .isEqualTo(Expectations.of(catalogue).get(failure.name()));
    }
  }

  @Test
  void everyExpectationHasItsCase() {
    for (Catalogue catalogue : Catalogue.all()) {
      assertThat(catalogue.cases())
          .extracting(FailureCase::name)
          .doesNotHaveDuplicates()
          .containsExactlyElementsOf(Expectations.of(catalogue.name()).keySet());
    }
  }

  static Stream<Arguments> failures() {
    return arguments(Catalogue.all());
  }

  private static Stream<Arguments> arguments(List<Catalogue> catalogues) {
    return catalogues.stream()
        .flatMap(
            catalogue ->
                catalogue.cases().stream()
                    .flatMap(
                        failure ->
                            Arrays.stream(Form.values())
                                .map(form -> Arguments.of(catalogue.name(), failure, form))));
  }
}
