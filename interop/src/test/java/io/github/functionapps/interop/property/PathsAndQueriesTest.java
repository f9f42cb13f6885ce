package io.github.functionapps.interop.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.functionapps.error.FunctionErrorException;
import io.github.functionapps.error.InvalidRequestException;
import io.github.functionapps.interop.cell.Cell;
import io.github.functionapps.interop.odd.ArgumentsApi;
import io.github.functionapps.interop.odd.EchoesApi;
import io.github.functionapps.interop.odd.EchoesApi.QueryEcho;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/**
 * wire.md 6: whatever is put into a path or a query arrives unchanged at every release, or is
 * refused before it is sent; but for a list of one, which is neither.
 */
class PathsAndQueriesTest {
  @Provide
  Arbitrary<String> texts() {
    return Texts.any();
  }

  @Property(tries = 250)
  void pathValues(@ForAll("texts") String text) {
    boolean cannotTravel =
        text.isEmpty()
            || text.chars().anyMatch(c -> "/?#;".indexOf(c) >= 0 || Character.isISOControl(c))
            || !Texts.isWellFormed(text);
    for (Cell cell : Cell.ONE_PER_RELEASE) {
      ArgumentsApi api = cell.create(ArgumentsApi.class);
      if (cannotTravel) {
        assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> api.path(text));
      } else {
        assertThat(api.path(text)).isEqualTo(text);
        assertThat(api.pathAndMore(text)).isEqualTo(text);
      }
    }
  }

  @Property(tries = 250)
  void queryValues(
      @ForAll("texts") String text,
      @ForAll long number,
      @ForAll double real,
      @ForAll boolean flag) {
    for (Cell cell : Cell.ONE_PER_RELEASE) {
      EchoesApi api = cell.create(EchoesApi.class);
      if (text.isEmpty() || !Texts.isWellFormed(text)) {
        assertThatExceptionOfType(InvalidRequestException.class)
            .isThrownBy(() -> query(api, Optional.of(text), number, real, flag));
      } else {
        assertThat(query(api, Optional.of(text), number, real, flag))
            .isEqualTo(
                new QueryEcho(
                    Optional.of(text),
                    Optional.empty(),
                    OptionalLong.of(number),
                    OptionalDouble.of(real),
                    Optional.of(flag)));
      }
    }
  }

  @Property(tries = 150)
  void queryLists(@ForAll @Size(max = 4) List<@From("texts") String> texts) {
    boolean cannotTravel =
        texts.stream().anyMatch(text -> text.isEmpty() || !Texts.isWellFormed(text));
    for (Cell cell : Cell.ONE_PER_RELEASE) {
      EchoesApi api = cell.create(EchoesApi.class);
      if (cannotTravel) {
        assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> list(api, texts));
      } else if (texts.size() == 1) {
        assertThatExceptionOfType(FunctionErrorException.class)
            .isThrownBy(() -> list(api, texts))
            .satisfies(e -> assertThat(e.status()).isEqualTo(400))
            .withMessageContaining("was sent with one element");
      } else {
        assertThat(list(api, texts))
            .isEqualTo(texts.isEmpty() ? Optional.empty() : Optional.of(texts));
      }
    }
  }

  private static QueryEcho query(
      EchoesApi api, Optional<String> text, long number, double real, boolean flag) {
    return api.query(
        text, List.of(), OptionalLong.of(number), OptionalDouble.of(real), Optional.of(flag));
  }

  private static Optional<List<String>> list(EchoesApi api, List<String> texts) {
    return api.query(
            Optional.empty(), texts, OptionalLong.empty(), OptionalDouble.empty(), Optional.empty())
        .texts();
  }
}
