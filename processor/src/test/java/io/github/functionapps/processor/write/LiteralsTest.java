package io.github.functionapps.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LiteralsTest {
  @Test
  void stringsAreAsciiAndEscaped() {
    assertThat(Literals.string("a\"b\\u$T\n\u0007é😀"))
        .isEqualTo("\"a\\\"b\\\\u$T\\012\\007\\u00e9\\ud83d\\ude00\"");
  }

  @Test
  void commentsNeverHoldAUnicodeEscape() {
    assertThat(Literals.comment("/\\u000a")).isEqualTo("/\\\\u000a");
  }

  @Test
  void javadocIsNeitherEndedNorMarkedUp() {
    assertThat(Literals.javadocCode("inventory-2")).isEqualTo("{@code inventory-2}");
    assertThat(Literals.javadocCode("a*/{@b}<c>\\"))
        .isEqualTo("<code>a&#42;&#47;&#123;&#64;b&#125;&#60;c&#62;&#92;</code>");
  }
}
