package io.github.functionapps.internal.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlReferenceTest {
  /** RFC 3986, sections 5.4.1 and 5.4.2, without the fragments and without opaque URLs. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "g, http://a/b/c/g",
        "./g, http://a/b/c/g",
        "g/, http://a/b/c/g/",
        "/g, http://a/g",
        "//g, http://g",
        "?y, http://a/b/c/d;p?y",
        "g?y, http://a/b/c/g?y",
        "#s, http://a/b/c/d;p",
        "g#s, http://a/b/c/g",
        "g?y#s, http://a/b/c/g?y",
        ";x, http://a/b/c/;x",
        "g;x?y#s, http://a/b/c/g;x?y",
        "'', http://a/b/c/d;p",
        "., http://a/b/c/",
        "./, http://a/b/c/",
        ".., http://a/b/",
        "../, http://a/b/",
        "../g, http://a/b/g",
        "../.., http://a/",
        "../../, http://a/",
        "../../g, http://a/g",
        "../../../g, http://a/g",
        "../../../../g, http://a/g",
        "/./g, http://a/g",
        "/../g, http://a/g",
        "g., http://a/b/c/g.",
        ".g, http://a/b/c/.g",
        "g.., http://a/b/c/g..",
        "..g, http://a/b/c/..g",
        "./../g, http://a/b/g",
        "./g/., http://a/b/c/g/",
        "g/./h, http://a/b/c/g/h",
        "g/../h, http://a/b/c/h",
        "g;x=1/./y, http://a/b/c/g;x=1/y",
        "g;x=1/../y, http://a/b/c/y",
        "g?y/./x, http://a/b/c/g?y/./x",
        "g?y/../x, http://a/b/c/g?y/../x",
        "http:g, http:g",
        "HTTP://g:80/h//i, HTTP://g:80/h//i",
        "https://g/a/../b, https://g/b",
      })
  void isResolvedAsRfc3986Says(String reference, String url) {
    assertThat(UrlReference.resolve(URI.create("http://a/b/c/d;p"), reference))
        .isEqualTo(URI.create(url));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "a\nb", "/x?filter[a]=|", "%zz", "http://", "1http:x y", "//"})
  void whatIsNoUrlIsNone(String reference) {
    assertThat(UrlReference.resolve(URI.create("http://a/b"), reference)).isNull();
  }
}
