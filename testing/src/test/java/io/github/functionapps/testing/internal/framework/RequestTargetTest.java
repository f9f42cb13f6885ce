package io.github.functionapps.testing.internal.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each expectation was checked against the framework. */
class RequestTargetTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/a/b?q=1         | /a/b",
        "/a%20b           | /a%20b",
        "/a/b;c           | /a/b",
        "/a;b/c           | /a;b/c",
        "/a#b?q=1         | /a",
        "//host/a         | /a",
        "//host           | /",
        "''               | /",
        "' /a'            | /a",
        "?q=1             | /",
        "a                | a",
      })
  void readsThePath(String target, String path) {
    assertThat(RequestTarget.parse(target).path()).isEqualTo(path);
  }

  @Test
  void removesTabsAndLineEnds() {
    assertThat(RequestTarget.parse("/a\tb\r\nc").path()).isEqualTo("/abc");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/?q=x+y%26z%C3%A9 | {q=[x y&zé]}",
        "/?q=%             | {q=[%]}",
        "/?q=%zz%4         | {q=[%zz%4]}",
        "/?q=%ff           | {q=[�]}",
        "/?q=              | {}",
        "/?q               | {}",
        "/?q=x&&r=&q=y     | {q=[x, y]}",
        "/?q=x;y=1         | {q=[x;y=1]}",
        "/?q=x?y=z         | {q=[x?y=z]}",
      })
  void readsTheQuery(String target, String query) {
    assertThat(RequestTarget.parse(target).query()).hasToString(query);
  }

  @Test
  void knowsWhatTravels() {
    assertThat(List.of("/", "/a b", "/æ😀%:[]@!$'()*,=&+", "/a?q=;"))
        .allMatch(RequestTarget::travels);
    assertThat(List.of("", "a", "//a", "/a#", "/a;b", "/a\tb", "/a?q=\n", "/a?q=#"))
        .noneMatch(RequestTarget::travels);
  }
}
