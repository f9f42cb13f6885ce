package io.github.functionapps.internal.json;

import io.github.functionapps.error.CallInfo;
import io.github.functionapps.error.ConfigurationException;
import io.github.functionapps.error.FunctionAppsException;
import io.github.functionapps.error.ResponseException;
import io.github.functionapps.internal.failure.Failure;
import org.jspecify.annotations.Nullable;

/**
 * An answer, or its data, cannot be understood. Quotes nothing of the answer, so it may be shown; a
 * value rather than an exception, because it has no stack.
 */
public final class UnreadableException extends Exception implements Failure {
  private static final long serialVersionUID = 1L;

  private final @Nullable String pointer;
  private final @Nullable String expectedType;
  private final boolean isClosed;

  /**
   * A problem that is not in the data.
   *
   * @param words what was required, what was found, what to do
   */
  public UnreadableException(String words) {
    this(words, null, null);
  }

  /**
   * A problem in the data.
   *
   * @param words what was required, what was found, what to do
   * @param pointer the JSON pointer of the place
   * @param expectedType what was required there
   */
  UnreadableException(String words, @Nullable String pointer, @Nullable String expectedType) {
    this(words, pointer, expectedType, false);
  }

  private UnreadableException(
      String words, @Nullable String pointer, @Nullable String expectedType, boolean isClosed) {
    super(words, null, false, false);
    this.pointer = pointer;
    this.expectedType = expectedType;
    this.isClosed = isClosed;
  }

  /** The type is in a package that is not open to Jackson: nothing is wrong with the data. */
  static UnreadableException closed(String words) {
    return new UnreadableException(words, null, null, true);
  }

  @Override
  public FunctionAppsException exception(CallInfo call) {
    String words = String.valueOf(getMessage());
    return isClosed
        ? new ConfigurationException("module-info", words, call)
        : new ResponseException(words, pointer, expectedType, call);
  }
}
