package io.github.functionapps.generated;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.functionapps.FunctionApps;
import io.github.functionapps.annotation.Naming;
import io.github.functionapps.error.ConfigurationException;
import io.github.functionapps.internal.Connected;
import io.github.functionapps.internal.Connection;
import io.github.functionapps.internal.json.Scalars;

/** What a generated client calls its function through. Immutable and thread-safe. */
public final class FunctionClient {
  private static final int LONGEST_ID = 255;

  private final Connection connection;
  private final String externalId;
  private final JsonMapper mapper;
  private final Scalars scalars;

  private FunctionClient(Connection connection, String externalId, Naming naming) {
    this.connection = connection;
    this.externalId = externalId;
    this.mapper = connection.mapper(naming);
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
    return new FunctionClient(connected.connection(), externalId, naming);
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
    return new ClientMethod<>(this, endpoint, new Decoder<>(mapper, result));
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

  Connection connection() {
    return connection;
  }

  String externalId() {
    return externalId;
  }

  JsonMapper mapper() {
    return mapper;
  }

  Scalars scalars() {
    return scalars;
  }
}
