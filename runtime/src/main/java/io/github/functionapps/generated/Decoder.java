package io.github.functionapps.generated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.functionapps.error.CallInfo;
import io.github.functionapps.error.ErrorContent;
import io.github.functionapps.error.FunctionErrorException;
import io.github.functionapps.error.FunctionFailedException;
import io.github.functionapps.error.FunctionTimeoutException;
import io.github.functionapps.error.ResponseException;
import io.github.functionapps.internal.envelope.Answer;
import io.github.functionapps.internal.envelope.AnswerReader;
import io.github.functionapps.internal.http.HttpResult;
import io.github.functionapps.internal.json.ResponseProblem;
import io.github.functionapps.internal.json.Trees;
import org.jspecify.annotations.Nullable;

/**
 * Turns the answer of a call into what its method returns, or throws. Immutable and thread-safe;
 * built once per method.
 *
 * @param <D> the data
 * @param <T> what the method returns
 */
final class Decoder<D, T> {
  /** What a method makes of its function's answer. */
  interface Conversion<D, T> {
    /** What the method returns for an answer below 400. */
    T success(Answer.Success<D> answer) throws NullDataException;

    /** What the method returns for the function's 404; null where that is an error. */
    @Nullable T notFound(Answer.FunctionError<D> answer);
  }

  /** The data is null where the method's type has no place for it. */
  static final class NullDataException extends Exception {
    private static final long serialVersionUID = 1L;

    NullDataException() {
      super(null, null, false, false);
    }
  }

  private final JsonMapper mapper;
  private final AnswerReader<D> reader;
  private final String typeName;
  private final Conversion<D, T> conversion;

  Decoder(JsonMapper mapper, AnswerReader<D> reader, String typeName, Conversion<D, T> conversion) {
    this.mapper = mapper;
    this.reader = reader;
    this.typeName = typeName;
    this.conversion = conversion;
  }

  T decode(HttpResult.Answered http, CallInfo sent, @Nullable String lonelyElement) {
    Answer<D> answer = reader.read(http.body());
    CallInfo call = sent.withIds(answer.ids().callId(), answer.ids().functionId());
    if (answer instanceof Answer.Success<D> success) {
      return success(success, call);
    }
    if (answer instanceof Answer.FunctionError<D> error) {
      T value = error.status() == 404 ? conversion.notFound(error) : null;
      if (value != null) {
        return value;
      }
      throw functionError(error, call, lonelyElement);
    }
    if (answer instanceof Answer.Failed<D> failed) {
      throw new FunctionFailedException(
          "the function crashed" + platformWords(failed.code(), failed.message()),
          failed.code(),
          failed.message(),
          call);
    }
    if (answer instanceof Answer.TimedOut<D> timedOut) {
      throw new FunctionTimeoutException(
          "the platform stopped the function, which ran for too long"
              + platformWords(timedOut.code(), timedOut.message()),
          timedOut.code(),
          timedOut.message(),
          call);
    }
    ResponseProblem problem = ((Answer.Unreadable<D>) answer).problem();
    throw new ResponseException(problem.message(), problem.pointer(), problem.expectedType(), call);
  }

  private T success(Answer.Success<D> answer, CallInfo call) {
    try {
      return conversion.success(answer);
    } catch (NullDataException e) {
      throw new ResponseException(
          "the data must be a "
              + typeName
              + ", but it is null; declare Optional<T> if null is right",
          "",
          typeName,
          call);
    }
  }

  private FunctionErrorException functionError(
      Answer.FunctionError<D> error, CallInfo call, @Nullable String lonelyElement) {
    StringBuilder message = new StringBuilder("the function answered ").append(error.status());
    if (error.errorType() != null) {
      message.append(' ').append(error.errorType());
    }
    if (error.message() != null && !error.message().isBlank()) {
      message.append(": ").append(error.message());
    }
    if (error.status() == 400 && lonelyElement != null) {
      message
          .append(" (the query parameter ")
          .append(lonelyElement)
          .append(
              " was sent with one element, which the framework takes for a text and refuses where"
                  + " it wants a list: send two or more, or declare the route a POST and send a"
                  + " field)");
    }
    return new FunctionErrorException(
        message.toString(),
        error.status(),
        error.errorType(),
        new ErrorContent(error.details(), error.data(), contentDecoder(call)),
        call);
  }

  private ErrorContent.Decoder contentDecoder(CallInfo call) {
    JsonMapper trees = mapper;
    return new ErrorContent.Decoder() {
      @Override
      public <V> V decode(JsonNode tree, Class<V> type) {
        return Trees.decode(trees, tree, type, call);
      }
    };
  }

  private static String platformWords(@Nullable Integer code, @Nullable String message) {
    return (code == null ? "" : " (code " + code + ")")
        + (message == null || message.isBlank() ? "" : ": " + message);
  }
}
