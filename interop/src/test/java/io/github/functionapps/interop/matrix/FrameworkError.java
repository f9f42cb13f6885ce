package io.github.functionapps.interop.matrix;

import static io.github.functionapps.interop.compatibility.Limitation.ERRORS_LOSE_THEIR_CONTENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.functionapps.error.FunctionErrorException;
import io.github.functionapps.error.FunctionFailedException;
import io.github.functionapps.interop.cell.Cell;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** An error that the framework itself answers (wire.md 5), as it arrives in either shape. */
record FrameworkError(int status, String errorType) {
  static final FrameworkError VALIDATION = new FrameworkError(400, "ValidationError");
  static final FrameworkError EXECUTION = new FrameworkError(500, "ExecutionError");
  static final FrameworkError ROUTE_NOT_FOUND = new FrameworkError(400, "RouteNotFound");
  static final FrameworkError METHOD_NOT_ALLOWED = new FrameworkError(405, "MethodNotAllowed");
  static final FrameworkError NOT_ACCEPTABLE = new FrameworkError(406, "NotAcceptable");

  /** The call must fail with it, in words that hold {@code message}. */
  void assertThrownBy(Cell cell, String message, ThrowingCallable call) {
    boolean isWhole = !ERRORS_LOSE_THEIR_CONTENT.appliesTo(cell);
    if (!isWhole && status == 500) {
      assertThatExceptionOfType(FunctionFailedException.class)
          .isThrownBy(call)
          .satisfies(e -> assertThat(e.code()).hasValue(500))
          .withMessageContaining(message);
    } else {
      assertThatExceptionOfType(FunctionErrorException.class)
          .isThrownBy(call)
          .satisfies(e -> assertThat(e.status()).isEqualTo(status))
          .satisfies(e -> assertThat(e.errorType().isPresent()).isEqualTo(isWhole))
          .satisfies(e -> assertThat(e.errorType().orElse(errorType)).isEqualTo(errorType))
          .withMessageContaining(message);
    }
  }
}
