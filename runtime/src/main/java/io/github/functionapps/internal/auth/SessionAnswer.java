package io.github.functionapps.internal.auth;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.functionapps.auth.Session.Kind;
import io.github.functionapps.error.ApiError;
import io.github.functionapps.internal.failure.ApiFailure;
import io.github.functionapps.internal.failure.AuthenticationFailure;
import io.github.functionapps.internal.failure.Failure;
import io.github.functionapps.internal.failure.ResponseFailure;
import io.github.functionapps.internal.failure.Try;
import io.github.functionapps.internal.http.ApiErrors;
import io.github.functionapps.internal.http.HttpResult;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the answer of {@code /sessions}. */
final class SessionAnswer {
  private static final ObjectReader READER = JsonMapper.builder().build().readerFor(Items.class);

  private SessionAnswer() {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Items(@Nullable List<Item> items) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Item(@Nullable String nonce) {
    @Override
    public String toString() {
      return "Item";
    }
  }

  /** The nonce, or why there is none. */
  static Try<String> read(HttpResult.Answered answer, Kind kind, String project) {
    if (!answer.isSuccessful()) {
      return Try.failed(refusal(answer, kind, project));
    }
    try {
      Items body = READER.readValue(answer.body());
      String nonce =
          body == null || body.items() == null || body.items().isEmpty()
              ? null
              : body.items().get(0).nonce();
      if (nonce != null && !nonce.isBlank()) {
        return Try.of(nonce);
      }
    } catch (IOException e) {
      // Said below: the exception would quote the answer.
    }
    return Try.failed(
        new ResponseFailure(
            "/sessions must answer a nonce, but HTTP "
                + answer.status()
                + " came without one that can be read; check the base URL and any proxy before it",
            null,
            null));
  }

  /** Whether another kind of session may be accepted where this one was refused. */
  static boolean isRefusal(HttpResult.Answered answer) {
    return answer.status() == 400 || answer.status() == 403;
  }

  private static Failure refusal(HttpResult.Answered answer, Kind kind, String project) {
    int status = answer.status();
    String requestId = ApiErrors.requestId(answer);
    String name = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String advice =
        switch (status) {
          case 400 ->
              "CDF cannot make a session by "
                  + name
                  + " of this token; try another kind of session";
          case 401 ->
              "CDF does not accept the token; check that its scope is {base URL}/.default and that"
                  + " its identity belongs to project "
                  + project;
          case 403 ->
              "the identity may not create sessions in project "
                  + project
                  + "; grant it sessionsAcl:CREATE";
          default -> "";
        };
    if (!advice.isEmpty()) {
      return new AuthenticationFailure(
          "no session: /sessions answered HTTP " + status + "; " + advice, null, status, requestId);
    }
    ApiError error = ApiErrors.read(answer.body());
    return new ApiFailure(
        "the request for a session", status, ApiErrors.advice(status), error, requestId);
  }
}
