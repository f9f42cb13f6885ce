package io.github.functionapps.internal.decode;

import io.github.functionapps.error.CallInfo;
import io.github.functionapps.internal.envelope.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Makes the types of the public package that results are wrapped into. That package is above this
 * one, and hands this in.
 */
public interface PublicTypes {
  /**
   * A {@code FunctionResponse}.
   *
   * @param answer status and headers
   * @param data the data
   * @param call what is known of the call, with its ids
   * @return the response
   */
  Object response(Answer<?> answer, @Nullable Object data, CallInfo call);

  /**
   * An {@code Outcome.Success}.
   *
   * @param value the value
   * @return the outcome
   */
  Object success(@Nullable Object value);

  /**
   * An {@code Outcome.FunctionError}.
   *
   * @param error what the function answered
   * @param call what is known of the call
   * @return the outcome
   */
  Object functionError(FunctionError error, CallInfo call);

  /**
   * An {@code Outcome.FunctionFailed} or {@code Outcome.FunctionTimedOut}.
   *
   * @param failed what the platform reported
   * @param call what is known of the call
   * @return the outcome
   */
  Object notAnswered(NotAnswered failed, CallInfo call);
}
