package io.github.functionapps.internal.decode;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.functionapps.error.CallInfo;
import io.github.functionapps.error.ErrorContent;
import io.github.functionapps.error.FunctionAppsException;
import io.github.functionapps.internal.envelope.Answer;
import io.github.functionapps.internal.envelope.AnswerParser;
import io.github.functionapps.internal.failure.Failure;
import io.github.functionapps.internal.json.DataReader;
import io.github.functionapps.internal.json.ResponseProblems;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Turns the answer of a call into what its method returns, or why it throws. Immutable and
 * thread-safe; built once per method.
 */
public final class Decoder {
  private final JsonMapper mapper;
  private final DataReader<Object> reader;
  private final ResultShape shape;
  private final PublicTypes types;

  /**
   * A decoder.
   *
   * @param mapper the mapper of the client's naming
   * @param shape how an answer becomes what the method returns
   * @param types makes public types
   */
  public Decoder(JsonMapper mapper, ResultShape shape, PublicTypes types) {
    this.mapper = mapper;
    this.reader =
        shape.type() == null
            ? DataReader.ignoring(mapper)
            : DataReader.of(mapper, shape.type().apply(mapper.getTypeFactory()));
    this.shape = shape;
    this.types = types;
  }

  /**
   * Decodes an answer of 2xx.
   *
   * @param httpStatus its HTTP status
   * @param bytes the answer
   * @param sent what is known of the call
   * @param lonelyElement the query parameter that was sent with one element, if there was one
   * @return what the method returns, or why it throws
   */
  public Decoded decode(
      int httpStatus, byte[] bytes, CallInfo sent, @Nullable String lonelyElement) {
    Answer<Object> answer =
        httpStatus == 204 ? Answer.withoutContent() : AnswerParser.parse(mapper, reader, bytes);
    CallInfo call = sent.withIds(answer.callId(), answer.functionId());
    return switch (answer.kind()) {
      case SUCCESS -> success(answer, call);
      case FUNCTION_ERROR ->
          answer.status() == 404 && shape.acceptsNotFound()
              ? returned(answer, shape.absent(), call)
              : functionError(answer, call, lonelyElement);
      case FAILED, TIMED_OUT -> notAnswered(answer, call);
      case UNREADABLE -> thrown(Objects.requireNonNull(answer.problem()), 0, call);
    };
  }

  private Decoded success(Answer<Object> answer, CallInfo call) {
    Object data = answer.data();
    if (data != null) {
      return returned(answer, shape.present().apply(data), call);
    }
    if (shape.acceptsNull()) {
      return returned(answer, shape.absent(), call);
    }
    return thrown(reader.nullProblem(), answer.status(), call);
  }

  private Decoded returned(Answer<Object> answer, @Nullable Object value, CallInfo call) {
    Object data = shape.isResponse() ? types.response(answer, value, call) : value;
    return value(shape.isOutcome() ? types.success(data) : data, answer.status(), call);
  }

  private Decoded functionError(
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
    FunctionError error =
        new FunctionError(
            message.toString(),
            answer.status(),
            answer.errorType(),
            answer.message(),
            new ErrorContent(
                answer.details(), answer.errorData(), (tree, type) -> content(tree, type, call)));
    return shape.isOutcome()
        ? value(types.functionError(error, call), answer.status(), call)
        : thrown(error, answer.status(), call);
  }

  private Decoded notAnswered(Answer<Object> answer, CallInfo call) {
    boolean isTimeout = answer.kind() == Answer.Kind.TIMED_OUT;
    String what =
        isTimeout
            ? "the platform stopped the function, which ran for too long"
            : "the function crashed";
    String code = answer.code() == null ? "" : " (code " + answer.code() + ")";
    NotAnswered failed =
        new NotAnswered(isTimeout, what + code + words(answer), answer.code(), answer.message());
    return shape.isOutcome()
        ? value(types.notAnswered(failed, call), 0, call)
        : thrown(failed, 0, call);
  }

  /** An error's details or data as a type of the caller's. */
  private @Nullable Object content(JsonNode tree, Class<?> type, CallInfo call) {
    FunctionAppsException problem;
    try {
      return mapper.treeToValue(tree, type);
    } catch (JsonProcessingException | RuntimeException e) {
      problem = ResponseProblems.ofData(e, mapper.constructType(type), mapper).exception(call);
    }
    throw problem; // without Jackson's exception, which may quote the answer
  }

  private static Decoded value(@Nullable Object value, int status, CallInfo call) {
    return new Decoded(value, null, status, call);
  }

  private static Decoded thrown(Failure failure, int status, CallInfo call) {
    return new Decoded(null, failure, status, call);
  }

  private static String words(Answer<Object> answer) {
    String message = answer.message();
    return message == null || message.isBlank() ? "" : ": " + message;
  }
}
