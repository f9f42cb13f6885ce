package io.github.functionapps.testing.internal.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PathTemplateTest {
  @Test
  void takesBothSpellings() {
    assertThat(PathTemplate.parse("/a/<b>/{c}")).hasToString("/a/{b}/{c}");
    assertThat(PathTemplate.parse("/a/<b>")).isEqualTo(PathTemplate.parse("/a/{b}"));
  }

  @Test
  void matchesWholeSegments() {
    PathTemplate template = PathTemplate.parse("/a.b/{c}");

    assertThat(template.match("/a.b/x y%20").orElseThrow()).hasToString("{c=x y%20}");
    assertThat(template.match("/a.b/")).isEmpty();
    assertThat(template.match("/a.b/x/y")).isEmpty();
    assertThat(template.match("/aXb/x")).isEmpty();
  }

  @Test
  void splitsTwoVariablesOfASegmentAsPythonDoes() {
    assertThat(PathTemplate.parse("/{a}-{b}").match("/1-2-3").orElseThrow())
        .hasToString("{a=1-2, b=3}");
  }

  @Test
  void takesVariablesInAnyScript() {
    assertThat(PathTemplate.parse("/a/{größe}/<数>").match("/a/7/8").orElseThrow())
        .hasToString("{größe=7, 数=8}");
  }

  @Test
  void ordersLiteralPathsFirst() {
    assertThat(Stream.of("/b/{x}", "/z", "/a/{x}", "/y").map(PathTemplate::parse).sorted().toList())
        .hasToString("[/y, /z, /a/{x}, /b/{x}]");
  }
}
