package io.github.functionapps.generated;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.functionapps.FunctionResponse;
import io.github.functionapps.error.CallInfo;
import io.github.functionapps.error.ErrorContent;
import io.github.functionapps.error.FunctionAppsException;
import io.github.functionapps.error.FunctionErrorException;
import io.github.functionapps.error.FunctionFailedException;
import io.github.functionapps.error.FunctionTimeoutException;
import io.github.functionapps.error.ResponseException;
import io.github.functionapps.internal.envelope.Answer;
import io.github.functionapps.internal.envelope.AnswerParser;
import io.github.functionapps.internal.json.DataReader;
import io.github.functionapps.internal.json.ResponseProblems;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns the answer of a call into what its method returns, or throws. Immutable and thread-safe;
 * built once per method.
 *
 * @param <T> what the method returns
 */
final class Decoder<T> {
  private final JsonMapper mapper;
  private final DataReader<Object> reader;
  private final Result<T> result;

  Decoder(JsonMapper mapper, Result<T> result) {
    this.mapper = mapper;
    this.reader =
        result.type == null
            ? DataReader.ignoring(mapper)
            : DataReader.of(mapper, result.type.resolve(mapper.getTypeFactory()));
    this.result = result;
  }

  T decode(byte[] bytes, CallInfo sent, @Nullable String lonelyElement) {
    Answer<Object> answer = AnswerParser.parse(mapper, reader, bytes);
    CallInfo call = sent.withIds(answer.callId(), answer.functionId());
    Answer.Kind kind = answer.kind();
    if (kind == Answer.Kind.SUCCESS) {
      return success(answer, call);
    }
    if (kind == Answer.Kind.FUNCTION_ERROR) {
      if (answer.status() == 404 && result.acceptsNotFound) {
        return returned(answer, result.absent);
      }
      throw functionError(answer, call, lonelyElement);
    }
    if (kind == Answer.Kind.UNREADABLE) {
      throw Objects.requireNonNull(answer.problem()).exception(call);
    }
    String words = platformWords(answer);
    throw kind == Answer.Kind.FAILED
        ? new FunctionFailedException(
            "the function crashed" + words, answer.code(), answer.message(), call)
        : new FunctionTimeoutException(
            "the platform stopped the function, which ran for too long" + words,
            answer.code(),
            answer.message(),
            call);
  }

  private T success(Answer<Object> answer, CallInfo call) {
    Object data = answer.data();
    if (data != null) {
      return returned(answer, result.present.apply(data));
    }
    if (result.acceptsNull) {
      return returned(answer, result.absent);
    }
    throw new ResponseException(
        "the data must be a "
            + reader.typeName()
            + ", but it is null; declare Optional<T> if null is right",
        "",
        reader.typeName(),
        call);
  }

  @SuppressWarnings({"unchecked", "NullAway"}) // the factories of Result tie value and T together
  private T returned(Answer<Object> answer, @Nullable Object value) {
    Object returned =
        result.isResponse
            ? FunctionResponse.of(
                answer.status(),
                answer.headers(),
                value,
                Optional.ofNullable(answer.callId()),
                Optional.ofNullable(answer.functionId()))
            : value;
    return (T) returned;
  }

  private FunctionErrorException functionError(
      Answer<Object> answer, CallInfo call, @Nullable String lonelyElement) {
    StringBuilder message = new StringBuilder("the function answered ").append(answer.status());
    if (answer.errorType() != null) {
      message.append(' ').append(answer.errorType());
    }
    message.append(words(answer));
    if (answer.status() == 400 && lonelyElement != null) {
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
        answer.status(),
        answer.errorType(),
        answer.message(),
        new ErrorContent(
            answer.details(), answer.errorData(), (tree, type) -> content(tree, type, call)),
        call);
  }

  /** An error's details or data as a type of the caller's. */
  private Object content(JsonNode tree, Class<?> type, CallInfo call) {
    FunctionAppsException problem;
    try {
      return mapper.treeToValue(tree, type);
    } catch (JsonProcessingException | RuntimeException e) {
      problem = ResponseProblems.ofData(e, mapper.constructType(type)).exception(call);
    }
    throw problem; // without Jackson's exception, which may quote the answer
  }

  private static String platformWords(Answer<Object> answer) {
    return (answer.code() == null ? "" : " (code " + answer.code() + ")") + words(answer);
  }

  private static String words(Answer<Object> answer) {
    String message = answer.message();
    return message == null || message.isBlank() ? "" : ": " + message;
  }
}
