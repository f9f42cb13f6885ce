package io.github.functionapps;

import io.github.functionapps.error.CallInfo;
import io.github.functionapps.error.ErrorContent;
import io.github.functionapps.error.FunctionErrorException;
import io.github.functionapps.error.FunctionFailedException;
import io.github.functionapps.error.FunctionTimeoutException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What became of a call as a value: nothing is thrown for what the function says. Trouble with the
 * API and the network is still thrown. Immutable; texts leave data and messages out, and types of
 * error that are no names.
 *
 * @param <T> what the function answers
 */
public sealed interface Outcome<T> {
  /**
   * The value, or the exception that a method without {@code Outcome} would have thrown.
   *
   * @return the value
   * @throws io.github.functionapps.error.FunctionException if there is none
   */
  T orThrow();

  /**
   * The same with another value.
   *
   * @param <R> the other value's type
   * @param change changes the value
   * @return the outcome
   */
  @SuppressWarnings("unchecked") // without a value, the type of the value does not matter
  default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
    return this instanceof Success<T> success
        ? new Success<>(change.apply(success.value()))
        : (Outcome<R>) this;
  }

  /**
   * The function answered below 400.
   *
   * @param <T> the value
   * @param value the value
   */
  record Success<T>(T value) implements Outcome<T> {
    @Override
    public T orThrow() {
      return value;
    }

    @Override
    public String toString() {
      return "Success";
    }
  }

  /**
   * The function answered 400 or more.
   *
   * @param <T> the value that there is not
   * @param message what the function answered
   * @param status the function's status
   * @param errorType the framework's type of error
   * @param functionMessage the function's own words
   * @param content details and data
   * @param call what is known of the call
   */
  record FunctionError<T>(
      String message,
      int status,
      @Nullable String errorType,
      @Nullable String functionMessage,
      ErrorContent content,
      CallInfo call)
      implements Outcome<T> {
    @Override
    public T orThrow() {
      throw new FunctionErrorException(message, status, errorType, functionMessage, content, call);
    }

    /**
     * The error's details as a type of the caller's.
     *
     * @param <D> the type
     * @param type its class
     * @return the details; empty where the function gave none or the platform lost them
     * @throws io.github.functionapps.error.ResponseException if they are not of that type
     */
    public <D> Optional<D> details(Class<D> type) {
      return content.details(type);
    }

    /**
     * The data that came with the error as a type of the caller's.
     *
     * @param <D> the type
     * @param type its class
     * @return the data; empty where the function gave none or the platform lost them
     * @throws io.github.functionapps.error.ResponseException if they are not of that type
     */
    public <D> Optional<D> data(Class<D> type) {
      return content.data(type);
    }

    /** The type of error is the answer's text, like the words: it is told where it is a name. */
    @Override
    public String toString() {
      boolean isName = errorType != null && errorType.matches("[A-Za-z_][A-Za-z0-9_.]{0,49}");
      return "FunctionError[status=" + status + (isName ? ", errorType=" + errorType : "") + "]";
    }
  }

  /**
   * The function crashed.
   *
   * @param <T> the value that there is not
   * @param message what the platform reported
   * @param code the platform's code
   * @param platformMessage the platform's own words
   * @param call what is known of the call
   */
  record FunctionFailed<T>(
      String message, @Nullable Integer code, @Nullable String platformMessage, CallInfo call)
      implements Outcome<T> {
    @Override
    public T orThrow() {
      throw new FunctionFailedException(message, code, platformMessage, call);
    }

    @Override
    public String toString() {
      return "FunctionFailed[code=" + code + "]";
    }
  }

  /**
   * The platform stopped the function because it ran for too long.
   *
   * @param <T> the value that there is not
   * @param message what the platform reported
   * @param code the platform's code
   * @param platformMessage the platform's own words
   * @param call what is known of the call
   */
  record FunctionTimedOut<T>(
      String message, @Nullable Integer code, @Nullable String platformMessage, CallInfo call)
      implements Outcome<T> {
    @Override
    public T orThrow() {
      throw new FunctionTimeoutException(message, code, platformMessage, call);
    }

    @Override
    public String toString() {
      return "FunctionTimedOut[code=" + code + "]";
    }
  }
}
