package io.github.functionapps.generated;

import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.functionapps.FunctionCall;
import io.github.functionapps.internal.failure.Failure;
import io.github.functionapps.internal.failure.Try;
import io.github.functionapps.internal.json.CallEnvelope;
import io.github.functionapps.internal.json.LimitedBuffer;
import io.github.functionapps.internal.json.UnwritableException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private @Nullable Failure failure;
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
    try {
      if (value == null) {
        throw new UnwritableException("null has no place in a path");
      }
      path.value(method.client().scalars().text(value));
    } catch (UnwritableException e) {
      refuse(name, e);
    }
    return this;
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
    try {
      path.checkNoMapKey(name);
      addQuery(name, value);
    } catch (UnwritableException e) {
      refuse(name, e);
    }
    return this;
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
    try {
      for (Map.Entry<String, ?> entry : values.entrySet()) {
        path.checkNewKey(entry.getKey(), method.endpoint());
        addQuery(entry.getKey(), entry.getValue());
      }
    } catch (UnwritableException e) {
      refuse(name, e);
    }
    return this;
  }

  /**
   * Adds a member to the body object.
   *
   * @param name the member's name
   * @param value a primitive
   * @return this
   */
  public ClientRequest<T> field(String name, Object value) {
    return write(name, null, value);
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
    return RequestPath.unwrapped(value) == null ? this : write(name, writer.writer, value);
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
    return RequestPath.unwrapped(value) == null
        ? write(name, null, null)
        : write(name, writer.writer, value);
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
    if (value == null || RequestPath.unwrapped(value) == null) {
      return this;
    }
    CallEnvelope begun = envelope(name);
    if (begun != null) {
      try {
        begun.body(writer.writer, value);
      } catch (UnwritableException e) {
        refuse(name, e);
      }
    }
    return this;
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

  /**
   * Sends the request and leaves it running.
   *
   * @return the call; what goes wrong from here on is told by its futures
   * @throws io.github.functionapps.error.InvalidRequestException if an argument cannot be sent
   */
  public FunctionCall<T> start() {
    return method.start(end(), lonelyElement);
  }

  private void addQuery(String name, @Nullable Object argument) throws UnwritableException {
    Object value = RequestPath.unwrapped(argument);
    if (value == null) {
      return;
    }
    List<Object> elements = RequestPath.elements(value);
    if (elements == null) {
      path.query(name, method.client().scalars().text(value));
      return;
    }
    for (Object element : elements) {
      path.query(name, method.client().scalars().text(element));
    }
    if (elements.size() == 1) {
      lonelyElement = name;
    }
  }

  private ClientRequest<T> write(
      String name, @Nullable ObjectWriter writer, @Nullable Object value) {
    CallEnvelope begun = envelope(name);
    if (begun != null) {
      try {
        path.checkNoMapKey(name);
        begun.field(name, writer, value);
      } catch (UnwritableException e) {
        refuse(name, e);
      }
    }
    return this;
  }

  private Try<LimitedBuffer> end() {
    CallEnvelope begun = envelope("path"); // all that there is, where nothing has begun it
    return begun == null ? Try.failed(Objects.requireNonNull(failure)) : Try.of(begun.end());
  }

  /** Begun when the path is whole; null after the first refusal, when it is no JSON any more. */
  private @Nullable CallEnvelope envelope(String name) {
    if (failure == null && envelope == null) {
      try {
        envelope =
            new CallEnvelope(
                method.client().mapper(),
                method.client().apps().connection().maxRequestBytes(),
                path.toString(),
                method.endpoint().verb());
      } catch (UnwritableException e) {
        refuse(name, e);
      }
    }
    return failure == null ? envelope : null;
  }

  /** Keeps the first refusal. */
  private void refuse(String name, UnwritableException refusal) {
    if (failure == null) {
      failure = refusal.of(name);
    }
  }
}
