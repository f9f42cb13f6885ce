package io.github.functionapps.it.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.FunctionResponse;
import io.github.functionapps.Outcome;
import io.github.functionapps.error.FunctionErrorException;
import io.github.functionapps.error.ResponseException;
import io.github.functionapps.it.property.DrawnResult.Data;
import java.util.Optional;

/** An answer of the function, and what the method must make of it (design.md 5). */
final class AnswerOracle {
  /** What the function may answer. */
  enum Rule {
    DATA,
    NULL,
    NOT_FOUND
  }

  private final DrawnResult result;
  private final Rule rule;
  private final Object data;

  AnswerOracle(Draw draw, DrawnResult result, Classes classes) {
    this.result = result;
    this.rule = draw.use(draw.oneIn(3) ? draw.among(Rule.NULL, Rule.NOT_FOUND) : Rule.DATA);
    DrawnType type = result.data() == Data.NOTHING ? OpaqueType.TREE : result.type();
    Object json = type.json(type.draw(draw, classes));
    this.data = rule == Rule.DATA && json != DrawnType.ABSENT ? json : Json.NULL;
  }

  /** The HTTP answer of CDF. */
  String envelope() {
    return "{\"callId\":17,\"functionId\":4,\"runtimeStatus\":\"Completed\",\"response\":%s}"
        .formatted(
            rule == Rule.NOT_FOUND
                ? "{\"statusCode\":404,\"errorType\":\"NotFound\",\"message\":\"none\"}"
                : "{\"statusCode\":200,\"data\":" + Json.write(data) + "}");
  }

  /** What is thrown; null where the method returns. */
  Class<? extends Exception> failure() {
    if (rule == Rule.NOT_FOUND) {
      return isOptional() || result.wrapping().isOutcome() ? null : FunctionErrorException.class;
    }
    return data == Json.NULL && result.data() == Data.VALUE && result.type() != OpaqueType.TREE
        ? ResponseException.class
        : null;
  }

  void check(Object returned) {
    if (!result.wrapping().isOutcome()) {
      checkValue(returned);
    } else if (rule == Rule.NOT_FOUND && !isOptional()) {
      assertThat(returned)
          .isInstanceOfSatisfying(
              Outcome.FunctionError.class, error -> assertThat(error.status()).isEqualTo(404));
    } else {
      checkValue(((Outcome.Success<?>) returned).value());
    }
  }

  private boolean isOptional() {
    return result.data() == Data.OPTIONAL || result.data() == Data.PRIMITIVE_OPTIONAL;
  }

  private void checkValue(Object returned) {
    Object value = returned;
    if (result.wrapping().isResponse()) {
      FunctionResponse<?> response = (FunctionResponse<?>) returned;
      assertThat(response.status()).isEqualTo(rule == Rule.NOT_FOUND ? 404 : 200);
      assertThat(response.callId()).hasValue("17");
      assertThat(response.functionId()).hasValue("4");
      value = response.data();
    }
    assertThat(json(value)).isEqualTo(result.data() == Data.NOTHING ? Json.NULL : data);
  }

  /** What was read, as JSON again: two values of a type are equal if that is. */
  private Object json(Object value) {
    if (result.data() == Data.OPTIONAL) {
      return ((Optional<?>) value).map(result.type()::json).orElse(Json.NULL);
    }
    Object json = value == null ? Json.NULL : result.type().json(value);
    return json == DrawnType.ABSENT ? Json.NULL : json;
  }
}
