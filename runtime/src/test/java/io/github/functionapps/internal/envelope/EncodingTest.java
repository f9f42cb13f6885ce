package io.github.functionapps.internal.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.functionapps.annotation.Naming;
import io.github.functionapps.internal.json.DataReader;
import io.github.functionapps.internal.json.Mappers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
  private static final String ANSWER =
      "{\"response\":{\"data\":\"æ\",\"statusCode\":200},\"callId\":12}";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
  void anAnswerInAnotherEncodingIsRefused(String encoding) {
    for (String mark : new String[] {"", "\ufeff"}) {
      Answer<String> answer = read((mark + ANSWER).getBytes(Charset.forName(encoding)));
      assertThat(answer.problem())
          .hasMessage("the answer must be in UTF-8, but it begins like UTF-16 or UTF-32");
      assertThat(answer.callId()).isEqualTo("12");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\ufeff", " ", "\n\t"})
  void anAnswerInUtf8IsReadWhateverItBeginsWith(String begin) {
    assertThat(read((begin + ANSWER).getBytes(StandardCharsets.UTF_8)).data()).isEqualTo("æ");
  }

  private static Answer<String> read(byte[] bytes) {
    JsonMapper mapper = Mappers.create(Naming.SNAKE_CASE, builder -> {});
    return AnswerParser.parse(
        mapper, DataReader.of(mapper, mapper.constructType(String.class)), bytes);
  }
}
