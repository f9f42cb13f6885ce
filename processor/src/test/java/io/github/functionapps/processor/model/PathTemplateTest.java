package io.github.functionapps.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.processor.model.PathTemplate.Literal;
import io.github.functionapps.processor.model.PathTemplate.Variable;
import java.util.List;
import org.junit.jupiter.api.Test;

class PathTemplateTest {
  private final PathTemplate prefix =
      new PathTemplate(List.of(new Literal("/"), new Variable("tenant"), new Literal("/v1")));
  private final PathTemplate items = new PathTemplate(List.of(new Literal("/items")));

  @Test
  void literalsThatMeetBecomeOne() {
    assertThat(prefix.then(items).parts())
        .containsExactly(new Literal("/"), new Variable("tenant"), new Literal("/v1/items"));
  }

  @Test
  void theEmptyTemplateAddsNothing() {
    assertThat(prefix.then(PathTemplate.EMPTY)).isEqualTo(prefix);
    assertThat(PathTemplate.EMPTY.then(items)).isEqualTo(items);
  }

  @Test
  void readsAsItIsWrittenInTheFieldsDocs() {
    assertThat(prefix).hasToString("/<tenant>/v1");
    assertThat(prefix.variables()).containsExactly("tenant");
  }
}
