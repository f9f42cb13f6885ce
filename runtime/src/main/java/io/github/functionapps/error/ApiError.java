package io.github.functionapps.error;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the API said of a failure (wire.md 1). Its text leaves everything but the code out.
 *
 * @param code the code in the body
 * @param message the API's own words
 * @param missing what is missing
 * @param duplicated what is there already
 */
public record ApiError(
    @Nullable Integer code,
    @Nullable String message,
    List<JsonNode> missing,
    List<JsonNode> duplicated) {

  /** A body that said nothing. */
  public static final ApiError NONE = new ApiError(null, null, List.of(), List.of());

  /** Keeps unmodifiable copies. */
  public ApiError {
    missing = List.copyOf(missing);
    duplicated = List.copyOf(duplicated);
  }

  @Override
  public String toString() {
    return "ApiError[code=" + code + "]";
  }
}
