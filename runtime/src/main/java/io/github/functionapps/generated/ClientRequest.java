package io.github.functionapps.generated;

import io.github.functionapps.internal.failure.InvalidRequestFailure;
import io.github.functionapps.internal.failure.Try;
import io.github.functionapps.internal.json.CallEnvelope;
import io.github.functionapps.internal.json.LimitedBuffer;
import io.github.functionapps.internal.json.UnwritableException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The request of one call: path and query first, then fields or a body, then {@link #call} or
 * {@link #async}. The first argument that cannot be sent is reported there. Not thread-safe; used
 * once.
 *
 * @param <T> what the method returns
 */
public final class ClientRequest<T> {
  private final ClientMethod<T> method;
  private final RequestPath path = new RequestPath();
  private @Nullable CallEnvelope envelope;
  private @Nullable InvalidRequestFailure failure;
  private @Nullable String lonelyElement;

  ClientRequest(ClientMethod<T> method) {
    this.method = method;
  }

  /**
   * Adds literal text to the path.
   *
   * @param literal the text
   * @return this
   */
  public ClientRequest<T> path(String literal) {
    path.literal(literal);
    return this;
  }

  /**
   * Adds the value of a path variable.
   *
   * @param name the variable's name
   * @param value the value
   * @return this
   */
  public ClientRequest<T> value(String name, long value) {
    path.literal(String.valueOf(value)); // needs no check
    return this;
  }

  /**
   * Adds the value of a path variable.
   *
   * @param name the variable's name
   * @param value the value
   * @return this
   */
  public ClientRequest<T> value(String name, boolean value) {
    path.literal(String.valueOf(value)); // needs no check
    return this;
  }

  /**
   * Adds the value of a path variable.
   *
   * @param name the variable's name
   * @param value the value
   * @return this
   */
  public ClientRequest<T> value(String name, char value) {
    return value(name, String.valueOf(value));
  }

  /**
   * Adds the value of a path variable.
   *
   * @param name the variable's name
   * @param value the value
   * @return this
   */
  public ClientRequest<T> value(String name, @Nullable Object value) {
    return attempt(
        name,
        () -> {
          if (value == null) {
            throw new UnwritableException("null has no place in a path");
          }
          path.value(method.scalars().text(value));
        });
  }

  /**
   * Adds an argument to the query: nothing for null, an empty Optional or an empty collection, the
   * repeated key for several elements.
   *
   * @param name the argument's name
   * @param value the value
   * @return this
   */
  public ClientRequest<T> query(String name, @Nullable Object value) {
    return attempt(name, () -> addQuery(name, value));
  }

  /**
   * Adds one argument to the query for every entry of a map.
   *
   * @param name the parameter's name, for messages
   * @param values the arguments
   * @return this
   */
  public ClientRequest<T> queryMap(String name, @Nullable Map<String, ?> values) {
    if (values == null) {
      return this;
    }
    return attempt(
        name,
        () -> {
          for (Map.Entry<String, ?> entry : values.entrySet()) {
            if (entry.getKey() == null) {
              throw new UnwritableException("a key of the map is null, which names no argument");
            }
            path.checkNewKey(entry.getKey(), method.endpoint());
            addQuery(entry.getKey(), entry.getValue());
          }
        });
  }

  /**
   * Adds a member to the body object.
   *
   * @param name the member's name
   * @param value the value
   * @return this
   */
  public ClientRequest<T> field(String name, long value) {
    return attempt(name, () -> envelope().field(name, g -> g.writeNumber(value)));
  }

  /**
   * Adds a member to the body object.
   *
   * @param name the member's name
   * @param value the value
   * @return this
   */
  public ClientRequest<T> field(String name, double value) {
    return attempt(name, () -> envelope().field(name, g -> g.writeNumber(value)));
  }

  /**
   * Adds a member to the body object.
   *
   * @param name the member's name
   * @param value the value
   * @return this
   */
  public ClientRequest<T> field(String name, float value) {
    return attempt(name, () -> envelope().field(name, g -> g.writeNumber(value)));
  }

  /**
   * Adds a member to the body object.
   *
   * @param name the member's name
   * @param value the value
   * @return this
   */
  public ClientRequest<T> field(String name, boolean value) {
    return attempt(name, () -> envelope().field(name, g -> g.writeBoolean(value)));
  }

  /**
   * Adds a member to the body object.
   *
   * @param name the member's name
   * @param value the value, sent as a text
   * @return this
   */
  public ClientRequest<T> field(String name, char value) {
    return attempt(name, () -> envelope().field(name, g -> g.writeString(String.valueOf(value))));
  }

  /**
   * Adds a member to the body object; nothing for null or an empty Optional.
   *
   * @param <V> the parameter's type
   * @param name the member's name
   * @param writer writes the value
   * @param value the value
   * @return this
   */
  public <V> ClientRequest<T> field(String name, JsonWriter<V> writer, @Nullable V value) {
    if (value == null || QueryValues.unwrapped(value) == null) {
      return this;
    }
    return attempt(name, () -> envelope().field(name, writer.of(value)));
  }

  /**
   * Adds a member to the body object, {@code null} for null and an empty Optional.
   *
   * @param <V> the parameter's type
   * @param name the member's name
   * @param writer writes the value
   * @param value the value
   * @return this
   */
  public <V> ClientRequest<T> fieldOrNull(String name, JsonWriter<V> writer, @Nullable V value) {
    if (value == null || QueryValues.unwrapped(value) == null) {
      return attempt(name, () -> envelope().field(name, g -> g.writeNull()));
    }
    return field(name, writer, value);
  }

  /**
   * Sets the whole body; {@code {}} for null or an empty Optional.
   *
   * @param <V> the parameter's type
   * @param name the parameter's name, for messages
   * @param writer writes the value
   * @param value the value
   * @return this
   */
  public <V> ClientRequest<T> body(String name, JsonWriter<V> writer, @Nullable V value) {
    if (value == null || QueryValues.unwrapped(value) == null) {
      return this;
    }
    return attempt(name, () -> envelope().body(writer.of(value)));
  }

  /**
   * Sends the request and waits for the answer.
   *
   * @return what the method returns
   * @throws io.github.functionapps.error.FunctionAppsException if the call failed
   */
  public T call() {
    return method.call(end(), lonelyElement);
  }

  /**
   * Sends the request without waiting.
   *
   * @return what the method returns, completed on the callback executor; completing it from outside
   *     ends the exchange
   */
  public CompletableFuture<T> async() {
    return method.async(end(), lonelyElement);
  }

  private void addQuery(String name, @Nullable Object argument) throws UnwritableException {
    Object value = QueryValues.unwrapped(argument);
    if (value == null) {
      return;
    }
    List<Object> elements = QueryValues.elements(value);
    if (elements == null) {
      path.query(name, method.scalars().text(value));
      return;
    }
    for (Object element : elements) {
      path.query(name, method.scalars().text(element));
    }
    if (elements.size() == 1) {
      lonelyElement = name;
    }
  }

  private Try<LimitedBuffer> end() {
    LimitedBuffer[] request = new LimitedBuffer[1];
    attempt("body", () -> request[0] = envelope().end());
    return failure == null ? Try.of(request[0]) : Try.failed(failure);
  }

  private CallEnvelope envelope() throws UnwritableException {
    CallEnvelope begun = envelope;
    if (begun == null) {
      begun =
          CallEnvelope.begin(
              method.client().mapper(),
              method.client().connection().maxRequestBytes(),
              path.toString(),
              method.endpoint().verb());
      envelope = begun;
    }
    return begun;
  }

  /** Does one step unless an earlier one has failed. */
  private ClientRequest<T> attempt(String name, Step step) {
    if (failure == null) {
      try {
        step.run();
      } catch (UnwritableException e) {
        failure = new InvalidRequestFailure(name, e.reason());
      }
    }
    return this;
  }

  private interface Step {
    void run() throws UnwritableException;
  }
}
