package io.github.functionapps.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the API's words may quote a request. */
class RequestContentTest {
  private static final String ENVELOPE =
      """
      {"data":{"path":"/pumps/K-1234/x?color=dark+blue&big=true&n=7","method":"GET","body":{
        "item":{"price":12.5,"tags":["Zeta Corp","of","-!-"],"path":null,"body":{"owner":"no"}}}}""";

  private static final RequestContent SENT =
      RequestContent.of(List.of("trace-99x"), List.of("eyJhbGci.Qx7-secretpart_Zz", "n0n12345ce"))
          .withEnvelope(ENVELOPE.getBytes(StandardCharsets.UTF_8), ENVELOPE.length());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Function app inventory was not found",
        "Invalid nonce: the method and the data cannot be read",
        "The project acme has reached its quota, 100 calls",
        "GET is not allowed by the function",
        "Missing capability functionsAcl:WRITE"
      })
  void ordinaryWordsQuoteNothing(String words) {
    assertThat(SENT.isQuotedIn(words)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a value of the path       | K-1234 is unknown
          in other case             | k-1234 is unknown
          with other punctuation    | (K 1234) is unknown
          cut short                 | K-12... is unknown
          a part of it              | 1234 is unknown
          within another word       | xK1234y is unknown
          a literal of the path     | Unknown pumps
          a value of the query      | The colour dark blue is unknown
          a word of it              | The colour blue is unknown
          its key                   | This color is unknown
          a boolean                 | The value true is invalid
          a number                  | The value 12.5 is invalid
          a digit                   | The value 7 is invalid
          an element                | The tag 'zetacorp' is invalid
          a word of an element      | Corp is invalid
          the key of a map          | The owner is unknown
          one like the envelope's   | The path is unknown
          a common word             | This is not of the right kind
          another one               | There is no such thing
          without letters           | The tag -!- is invalid
          a header                  | The trace trace-99x is invalid
          a token                   | The token eyJhbGci.Qx7-secretpart_Zz is invalid
          the beginning of a token  | The token eyJhbGc... is invalid
          the end of a token        | The token ends in secretpart
          a nonce                   | n0n12345ce has expired
          """)
  void quotations(String what, String words) {
    assertThat(SENT.isQuotedIn(words)).as(what).isTrue();
  }

  @Test
  void aLargeRequestIsNotLookedThrough() {
    byte[] large =
        "{\"data\":{\"body\":{}}".concat(" ".repeat(1 << 18)).getBytes(StandardCharsets.UTF_8);
    assertThat(
            RequestContent.of(List.of(), List.of())
                .withEnvelope(large, large.length)
                .isQuotedIn("fine"))
        .isTrue();
  }

  @Test
  void whatIsNotRememberedMayBeQuotedByAnything() {
    assertThat(RequestContent.unknown().isQuotedIn("fine")).isTrue();
    byte[] odd = "{\"data\":{\"body\":[}".getBytes(StandardCharsets.UTF_8);
    assertThat(
            RequestContent.of(List.of(), List.of()).withEnvelope(odd, odd.length).isQuotedIn("x"))
        .isTrue();
  }
}
