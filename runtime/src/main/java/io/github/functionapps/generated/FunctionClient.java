package io.github.functionapps.generated;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.functionapps.FunctionApps;
import io.github.functionapps.annotation.Naming;
import io.github.functionapps.call.CallOptions;
import io.github.functionapps.error.ConfigurationException;
import io.github.functionapps.internal.Connected;
import io.github.functionapps.internal.Connection;
import io.github.functionapps.internal.decode.Decoder;
import io.github.functionapps.internal.endpoint.CallPlan;
import io.github.functionapps.internal.json.Scalars;
import java.time.Duration;

/** What a generated client calls its function through. Immutable and thread-safe. */
public final class FunctionClient {
  private static final int LONGEST_ID = 255;

  private final Connected apps;
  private final String externalId;
  private final Naming naming;
  private final JsonMapper mapper;
  private final Scalars scalars;

  private FunctionClient(Connected apps, String externalId, Naming naming) {
    this.apps = apps;
    this.externalId = externalId;
    this.naming = naming;
    this.mapper = apps.connection().mapper(naming);
    this.scalars = new Scalars(mapper);
  }

  /**
   * A client of one function.
   *
   * @param apps the connection
   * @param externalId the function's external id
   * @param naming how Java names become the function's
   * @return the client
   * @throws ConfigurationException if the id cannot be one
   */
  public static FunctionClient of(FunctionApps apps, String externalId, Naming naming) {
    if (!(apps instanceof Connected connected)) {
      throw new ConfigurationException(
          "FunctionApps",
          "a generated client needs a FunctionApps made by FunctionApps.builder(), but it was given"
              + " a "
              + apps.getClass().getName()
              + "; in a test, mock the client's interface instead");
    }
    boolean isSegment = !externalId.isBlank() && !externalId.matches("\\.{1,2}");
    if (!isSegment
        || externalId.codePointCount(0, externalId.length()) > LONGEST_ID
        || externalId.chars().anyMatch(Character::isISOControl)) {
      throw new ConfigurationException(
          "externalId",
          "a function's external id has 1 to 255 characters and no control characters, and is not"
              + " . or .., but this one has "
              + externalId.length()
              + " characters; check @FunctionApp or what was given to create");
    }
    return new FunctionClient(connected, externalId, naming);
  }

  /**
   * Prepares a method: what reads its answers is built here, once.
   *
   * @param <T> what the method returns
   * @param endpoint the route
   * @param result how an answer becomes what the method returns
   * @return the method
   */
  public <T> ClientMethod<T> method(Endpoint endpoint, Result<T> result) {
    return new ClientMethod<>(
        this, endpoint, plan(endpoint), new Decoder(mapper, result.shape, apps.types()));
  }

  /**
   * Prepares the writer of a parameter's type.
   *
   * @param <T> the type
   * @param type the declared type
   * @return the writer
   */
  public <T> JsonWriter<T> writer(DataType<T> type) {
    return new JsonWriter<>(mapper.writerFor(type.resolve(mapper.getTypeFactory())));
  }

  /** What was said for these calls comes before the method's own words, and those before all. */
  private CallPlan plan(Endpoint endpoint) {
    Connection connection = apps.connection();
    CallOptions options = apps.options();
    Duration method = endpoint.timeout();
    return new CallPlan(
        externalId,
        endpoint.verb(),
        endpoint.template(),
        endpoint.isIdempotent(),
        options.deadline().orElse(method == null ? connection.deadline() : method),
        options.retry().orElseGet(connection::retry),
        connection.headers(options),
        false);
  }

  Connected apps() {
    return apps;
  }

  Naming naming() {
    return naming;
  }

  JsonMapper mapper() {
    return mapper;
  }

  Scalars scalars() {
    return scalars;
  }
}
