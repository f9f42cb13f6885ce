package io.github.functionapps.it.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.FunctionResponse;
import io.github.functionapps.LogEntry;
import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.auth.ClientCredentials;
import io.github.functionapps.auth.Session;
import io.github.functionapps.error.ErrorContent;
import io.github.functionapps.error.FunctionException;
import io.github.functionapps.it.failure.FailureCase.Form;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No token, nonce, client secret, argument or answer is in any text that a failure leaves behind.
 * Each failure of the catalogues carries marks in all of them.
 */
class SecretsTest {
  /** The stand-in's function quotes its path here: a function's own message, which may be told. */
  private static final String QUOTED_BY_FUNCTION = "No route found for POST /items/PLANTED path";

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @MethodSource("io.github.functionapps.it.failure.FailuresTest#failures")
  void noTextOfAFailureTellsASecret(String catalogue, FailureCase failure, Form form)
      throws Exception {
    try (LogCapture logs = LogCapture.open();
        Stage stage = new Stage()) {
      Throwable thrown = failure.happen(stage, form);
      // The other objects that the caller holds by then.
      String others =
          String.join("\n", text(stage.settings()), text(stage.apps()), text(stage.api()));

      assertTellsNoSecret(withoutFunctionsWords(thrown, stackTrace(thrown)));
      assertTellsNoSecret(
          withoutFunctionsWords(thrown, text(CompletableFuture.failedFuture(thrown))));
      assertTellsNoSecret(
          withoutFunctionsWords(thrown, stackTrace(new CompletionException(thrown))));
      assertTellsNoSecret(others);
      assertThat(logs.texts())
          .isNotEmpty()
          .allSatisfy(SecretsTest::assertTellsNoSecret)
          .allSatisfy(text -> assertThat(text).doesNotContain(Planted.OWN_WORDS));
    }
  }

  @Test
  void noValueThatHoldsASecretTellsIt() {
    String secret = Planted.MARK;
    assertThat(
            List.of(
                new AccessToken(secret, Instant.EPOCH),
                ClientCredentials.of(URI.create("https://idp.example"), "id", secret, "scope"),
                Session.nonces(() -> secret),
                FunctionResponse.of(secret),
                new LogEntry(Instant.EPOCH, secret),
                ErrorContent.NONE))
        .allSatisfy(value -> assertTellsNoSecret(text(value)));
  }

  @Test
  void theSearchWouldFindASecret() {
    try (LogCapture logs = LogCapture.open()) {
      Logger.getLogger("some.library").log(Level.FINEST, "a {0}", Planted.MARK);
      assertThat(logs.texts()).anySatisfy(text -> assertThat(Planted.in(text)).isNotEmpty());
    }
    Throwable thrown = new IllegalStateException(new IllegalArgumentException(Planted.MARK));
    assertThat(Planted.in(stackTrace(thrown))).containsExactly(Planted.MARK);
  }

  private static void assertTellsNoSecret(String text) {
    assertThat(Planted.in(text)).as(text).isEmpty();
  }

  /** Messages, causes, suppressed ones and frames. */
  private static String stackTrace(Throwable thrown) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  private static String text(Object value) {
    return String.valueOf(value);
  }

  /** They are allowed in the message of its own exception, and nowhere else. */
  private static String withoutFunctionsWords(Throwable thrown, String text) {
    if (thrown instanceof FunctionException) {
      return text.replace(QUOTED_BY_FUNCTION, "");
    }
    assertThat(text).doesNotContain(Planted.OWN_WORDS);
    return text;
  }
}
