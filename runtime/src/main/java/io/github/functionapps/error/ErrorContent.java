package io.github.functionapps.error;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What a function sent along with an error. Immutable and thread-safe. */
public final class ErrorContent {
  /** Nothing was sent along. */
  public static final ErrorContent NONE = new ErrorContent(null, null, null);

  private final @Nullable JsonNode details;
  private final @Nullable JsonNode data;
  private final @Nullable BiFunction<JsonNode, Class<?>, ? extends @Nullable Object> decoder;

  /**
   * What was sent along.
   *
   * @param details the error's details
   * @param data the data
   * @param decoder turns them into a caller's type, null where that has no value for them, or
   *     throws a {@link ResponseException}; without one, only the trees can be had
   */
  public ErrorContent(
      @Nullable JsonNode details,
      @Nullable JsonNode data,
      @Nullable BiFunction<JsonNode, Class<?>, ? extends @Nullable Object> decoder) {
    this.details = details;
    this.data = data;
    this.decoder = decoder;
  }

  /**
   * The error's details.
   *
   * @return the tree
   */
  public Optional<JsonNode> details() {
    return Optional.ofNullable(details);
  }

  /**
   * The error's details as a type of the caller's.
   *
   * @param <T> the type
   * @param type its class
   * @return the value; empty where there is none, or it is null as that type
   * @throws ResponseException if the details are not of that type
   */
  public <T> Optional<T> details(Class<T> type) {
    return decode(details, type);
  }

  /**
   * The data.
   *
   * @return the tree
   */
  public Optional<JsonNode> data() {
    return Optional.ofNullable(data);
  }

  /**
   * The data as a type of the caller's.
   *
   * @param <T> the type
   * @param type its class
   * @return the value; empty where there is none, or it is null as that type
   * @throws ResponseException if the data is not of that type
   */
  public <T> Optional<T> data(Class<T> type) {
    return decode(data, type);
  }

  private <T> Optional<T> decode(@Nullable JsonNode tree, Class<T> type) {
    if (tree == null || decoder == null) {
      return Optional.empty();
    }
    @SuppressWarnings("unchecked") // type.cast would refuse a primitive's box
    T value = (T) decoder.apply(tree, type);
    return Optional.ofNullable(value); // of a Void, for instance
  }
}
