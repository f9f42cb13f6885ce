package io.github.functionapps;

import io.github.functionapps.error.CallInfo;
import io.github.functionapps.internal.decode.FunctionError;
import io.github.functionapps.internal.decode.NotAnswered;
import io.github.functionapps.internal.decode.PublicTypes;
import io.github.functionapps.internal.envelope.Answer;
import org.jspecify.annotations.Nullable;

/** Makes the types of this package for those below, which must not know it. */
final class PublicTypeFactory implements PublicTypes {
  @Override
  @SuppressWarnings("NullAway") // the result's type says whether its data may be null
  public FunctionResponse<?> response(Answer<?> answer, @Nullable Object data, CallInfo call) {
    return FunctionResponse.of(
        answer.status(), answer.headers(), data, call.callId(), call.functionId());
  }

  @Override
  @SuppressWarnings("NullAway") // the result's type says whether its data may be null
  public Outcome<?> success(@Nullable Object value) {
    return new Outcome.Success<>(value);
  }

  @Override
  public Outcome<?> functionError(FunctionError error, CallInfo call) {
    return new Outcome.FunctionError<>(
        error.message(),
        error.status(),
        error.errorType(),
        error.functionMessage(),
        error.content(),
        call);
  }

  @Override
  public Outcome<?> notAnswered(NotAnswered failed, CallInfo call) {
    return failed.isTimeout()
        ? new Outcome.FunctionTimedOut<>(
            failed.message(), failed.code(), failed.platformMessage(), call)
        : new Outcome.FunctionFailed<>(
            failed.message(), failed.code(), failed.platformMessage(), call);
  }
}
