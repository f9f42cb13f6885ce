package io.github.functionapps.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words that the API has for a failure, and whether a message may repeat them. */
final class ApiWords {
  /** English on one line, without what could be an escaped character of something else. */
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z0-9 .,:;'\"()\\[\\]{}/_!?=*@`-]{1,300}");

  private ApiWords() {}

  /** Of those who answer without an {@code error}, gateways mostly, the message beside it. */
  static @Nullable String all(JsonNode body) {
    return body.path("error").isMissingNode() ? body.path("message").textValue() : ofApi(body);
  }

  /**
   * What a message may tell of them: nothing that quotes the request, and nothing of an answer that
   * has no {@code error}, which may be a function's.
   *
   * @return what a message ends with, or nothing
   */
  static String toTell(int status, JsonNode body, Supplier<RequestContent> sent) {
    String words = ofApi(body);
    boolean isAboutRequest = status == 400 || status == 403 || status == 404;
    if (words == null || !isAboutRequest || !PLAIN.matcher(words.strip()).matches()) {
      return "";
    }
    return sent.get().isQuotedIn(words) ? "" : "; the API says \"" + words.strip() + "\"";
  }

  private static @Nullable String ofApi(JsonNode body) {
    JsonNode error = body.path("error");
    return (error.isTextual() ? error : error.path("message")).textValue();
  }
}
