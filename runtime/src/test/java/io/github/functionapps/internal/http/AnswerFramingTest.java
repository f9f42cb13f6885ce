package io.github.functionapps.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer that has begun ends before the connection does, unless the connection is its end. */
class AnswerFramingTest {
  private static final String HELLO =
      "HTTP/1.1 200 OK\r\nX: y\r\nContent-LENGTH : 5\r\nx: z\r\n\r\nhello";

  private static final String CHUNKED = "HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        HELLO,
        "\r\n" + HELLO,
        "HTTP/1.0 503\nContent-Length:5\r\n\nhello",
        "HTTP/1.1 202\r\nLocation: /a:b\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 204 No Content\r\n\r\n",
        "HTTP/1.1 304 Not Modified\r\nContent-Length: 7\r\n\r\n",
        CHUNKED + "0\r\n\r\n",
        CHUNKED + "5;a=b\r\nhello\r\n000A \r\nhellohello\r\n0;c\r\nA: b\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      })
  void isWithinAnAnswerFromItsFirstByteToTheOneBeforeItsLast(String answer) {
    String begun = answer.strip();
    int before = answer.indexOf(begun);
    for (int cut = 0; cut <= answer.length(); cut++) {
      assertThat(isWithin(answer.substring(0, cut)))
          .as(answer.substring(0, cut))
          .isEqualTo(cut > before && cut < answer.length());
    }
    assertThat(isWithin(answer + HELLO)).as("two of them").isFalse();
    assertThat(isWithin(answer + HELLO.substring(0, 9))).as("half of the second").isTrue();
  }

  @Test
  void anInterimAnswerIsFollowedByAnother() {
    String early = "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n";
    assertThat(isWithin(early)).isFalse(); // HttpClient itself waits for the next
    assertThat(isWithin(early + HELLO.substring(0, 20))).isTrue();
    assertThat(isWithin(early + HELLO)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\r\n\r\n", // the body ends with the connection
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nhel",
        "HTTP/1.1 101 Switching Protocols\r\n\r\nHTTP/1.1 2",
        "SSH-2.0-OpenSSH",
        "220 mail.example ESMTP\r\n",
        "HTTPS",
        "HTTP/1.1 OK\r\nContent-Length: 5",
        "HTTP/1.1 200 OK\r\nContent-Length: five\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n",
        CHUNKED + "five\r\n",
        CHUNKED + "5\r\nhello!\r\n",
      })
  void whatOnlyTheConnectionEndsAndWhatIsNoHttpIsLeftToHttpClient(String bytes) {
    assertThat(isWithin(bytes)).isFalse();
  }

  @Test
  void aLineWithoutEndTakesNoMemory() {
    AnswerFraming framing = new AnswerFraming();
    framing.follow(bytes("HTTP/1.1 200 " + "a".repeat(1000) + "\r\nX: "));
    ByteBuffer more = bytes("a".repeat(1 << 20));
    for (int i = 0; i < 200; i++) {
      framing.follow(more.rewind());
    }
    framing.follow(bytes("\r\nContent-Length: 2\r\n\r\n1"));
    assertThat(framing.isWithinAnswer()).isTrue();
    framing.follow(bytes("2"));
    assertThat(framing.isWithinAnswer()).isFalse();
  }

  /** However the bytes come. */
  private static boolean isWithin(String bytes) {
    AnswerFraming atOnce = new AnswerFraming();
    atOnce.follow(bytes(bytes));
    AnswerFraming oneByOne = new AnswerFraming();
    bytes.chars().forEach(b -> oneByOne.follow(bytes(String.valueOf((char) b))));
    assertThat(oneByOne.isWithinAnswer()).isEqualTo(atOnce.isWithinAnswer());
    return atOnce.isWithinAnswer();
  }

  private static ByteBuffer bytes(String text) {
    return ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
