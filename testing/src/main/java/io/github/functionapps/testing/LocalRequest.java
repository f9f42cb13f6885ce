package io.github.functionapps.testing;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.functionapps.testing.internal.framework.ArgumentConverter;
import io.github.functionapps.testing.internal.framework.ParameterType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * What a function was called with. Each accessor stands for a parameter that the Python handler
 * would declare: a value that does not fit makes the function answer 400 ValidationError, a
 * required one that is missing 500 ExecutionError. The handler need not catch what is thrown for
 * that. Each accessor looks in one place. A required argument that is not there, but came in
 * another, is an {@link IllegalArgumentException} that names the right accessor; an optional one is
 * empty, and the log says where it came.
 */
public final class LocalRequest {
  private static final ArgumentConverter CONVERTER = new ArgumentConverter(Json.MAPPER);

  private final CallData call;
  private final SentArguments sent;
  private final Era era;
  private final Consumer<String> log;

  LocalRequest(CallData call, SentArguments sent, Era era, Consumer<String> log) {
    this.call = call;
    this.sent = sent;
    this.era = era;
    this.log = log;
  }

  /** {@return the verb of the call, such as {@code GET}} */
  public String verb() {
    return call.verb();
  }

  /** {@return path and query as they were sent in {@code data.path}} */
  public String rawPath() {
    return call.path();
  }

  /**
   * A path variable.
   *
   * @param name its name in the template
   * @return its value, never percent-decoded
   * @throws IllegalArgumentException if the template has no such variable
   */
  public String path(String name) {
    String value = sent.path().get(name);
    if (value == null) {
      sent.refuseElsewhere(name);
      String others = String.join(" and ", new TreeSet<>(sent.path().keySet()));
      throw new IllegalArgumentException(
          "the route has no path variable " + name + (others.isEmpty() ? "" : ", but " + others));
    }
    return value;
  }

  /**
   * A path variable that is declared as an int.
   *
   * @param name its name in the template
   * @return its value
   */
  public int pathInt(String name) {
    return convert(name, TextNode.valueOf(path(name)), Integer.class);
  }

  /**
   * A path variable that is declared as an int, for large values.
   *
   * @param name its name in the template
   * @return its value
   */
  public long pathLong(String name) {
    return convert(name, TextNode.valueOf(path(name)), Long.class);
  }

  /**
   * A query argument that is declared as text. A blank one counts as not sent.
   *
   * @param name its key
   * @return its value, form-decoded
   */
  public Optional<String> query(String name) {
    return query(name, String.class);
  }

  /**
   * A query argument that is declared as a scalar. As in the framework, one that is declared as a
   * date, a UUID or an enum always makes the function answer 400.
   *
   * @param <T> the parameter's type
   * @param name its key
   * @param type text, an integer, a floating point number or a boolean
   * @return its value
   */
  public <T> Optional<T> query(String name, Class<T> type) {
    return queryArguments().scalar(name, ParameterType.of(type));
  }

  /**
   * A query argument that is declared as a list of text. As in the framework, a key that was sent
   * once is no list: the function answers 400.
   *
   * @param name its key
   * @return its values, form-decoded; empty if it was not sent
   */
  public List<String> queryAll(String name) {
    return queryArguments().list(name);
  }

  /**
   * A query argument that is declared as an int.
   *
   * @param name its key
   * @return its value
   */
  public OptionalInt queryInt(String name) {
    Optional<Integer> value = query(name, Integer.class);
    return value.isPresent() ? OptionalInt.of(value.get()) : OptionalInt.empty();
  }

  /**
   * A query argument that is declared as a bool.
   *
   * @param name its key
   * @return true for {@code true}, {@code 1}, {@code yes} and {@code on}, false for all else
   */
  public Optional<Boolean> queryBoolean(String name) {
    return query(name, Boolean.class);
  }

  /**
   * The whole body.
   *
   * @return an object or an array; an empty object for GET and DELETE, whose bodies the framework
   *     ignores from 0.7 on
   */
  public JsonNode body() {
    return sent.body();
  }

  /**
   * The whole body as the handler's only parameter, a model. An empty object counts as nothing
   * sent, and 0.6 takes no bare body: both are a 500.
   *
   * @param <T> the model
   * @param type the model's class
   * @return the model
   */
  public <T> T body(Class<T> type) {
    return bodyArguments().bare(ParameterType.of(type));
  }

  /**
   * The whole body as the handler's only parameter, a model or a list of models.
   *
   * @param <T> the parameter's type
   * @param type the parameter's type
   * @return the parameter's value
   */
  public <T> T body(TypeReference<T> type) {
    return bodyArguments().bare(ParameterType.of(type));
  }

  /**
   * A required member of the body, not null. Scalars are strict: an integer is no float.
   *
   * @param <T> the parameter's type
   * @param name the member's name
   * @param type the parameter's class
   * @return its value
   */
  public <T> T field(String name, Class<T> type) {
    return bodyArguments().required(name, ParameterType.of(type));
  }

  /**
   * A required member of the body, not null, of a generic type.
   *
   * @param <T> the parameter's type
   * @param name the member's name
   * @param type the parameter's type
   * @return its value
   */
  public <T> T field(String name, TypeReference<T> type) {
    return bodyArguments().required(name, ParameterType.of(type));
  }

  /**
   * A member of the body for which the handler has a default.
   *
   * @param <T> the parameter's type
   * @param name the member's name
   * @param type the parameter's class
   * @return its value; empty if it was not sent or is null
   */
  public <T> Optional<T> optionalField(String name, Class<T> type) {
    return bodyArguments().optional(name, ParameterType.of(type));
  }

  /**
   * Adds a line to the call's log, dated by the stand-in's clock. It is kept for calls with {@code
   * Prefer: respond-async} only.
   *
   * @param message the line
   */
  public void log(String message) {
    log.accept(message);
  }

  private BodyArguments bodyArguments() {
    return new BodyArguments(sent, era, CONVERTER);
  }

  private QueryArguments queryArguments() {
    return new QueryArguments(sent, era, CONVERTER);
  }

  private static <T> T convert(String name, JsonNode value, Class<T> type) {
    return CONVERTER.convert(name, value, ParameterType.of(type));
  }
}
