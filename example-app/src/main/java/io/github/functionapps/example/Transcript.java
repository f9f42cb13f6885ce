package io.github.functionapps.example;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.functionapps.error.ApiException;
import io.github.functionapps.error.FunctionAppsException;
import io.github.functionapps.error.FunctionErrorException;
import io.github.functionapps.error.InvalidRequestException;
import java.io.PrintStream;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes calls and what came back, for a person to read and for a program to compare. A line that
 * starts with {@code ~} tells what depends on the server: the platform may pass a function's error
 * through or reduce it to status and message, and servers word an unknown route differently. All
 * other lines are the same wherever the function runs.
 */
final class Transcript {
  /** In place of verb and path, where an argument is refused before anything is sent. */
  static final String NOT_SENT = "(nothing is sent)";

  private static final String SAME = "    ";
  private static final String DEPENDS = "~   ";

  private final PrintStream out;

  Transcript(PrintStream out) {
    this.out = out;
  }

  /** Names the server that the following calls go to. */
  void server(String name) {
    out.println("~ on " + name);
  }

  /** Makes a call and writes its result down. */
  void returns(String call, String request, Supplier<?> action) {
    begin(call, request);
    same(action.get());
  }

  /** Makes a call that has no result. */
  void completes(String call, String request, Runnable action) {
    begin(call, request);
    action.run();
    same("(done)");
  }

  /** Makes a call that fails in the same way on every server, but for what the platform drops. */
  void fails(String call, String request, Supplier<?> action) {
    fails(call, request, JsonNode.class, action);
  }

  /** The same, where the function answers its error with data of a type. */
  void fails(String call, String request, Class<?> dataType, Supplier<?> action) {
    begin(call, request);
    FunctionAppsException failure = failureOf(action);
    if (failure instanceof FunctionErrorException error) {
      same(withoutErrorType(described(error), error.errorType()));
      same("status " + error.status());
      depends("errorType", error.errorType());
      depends("details", error.details());
      depends("data", error.data(dataType));
    } else {
      same(described(failure));
    }
  }

  /** Makes a call that the servers refuse each in its own way. */
  void failsByServer(String call, String request, Supplier<?> action) {
    begin(call, request);
    FunctionAppsException failure = failureOf(action);
    depends(described(failure));
    if (failure instanceof FunctionErrorException error) {
      depends("status " + error.status());
      depends("errorType", error.errorType());
    } else if (failure instanceof ApiException error) {
      depends("status " + error.status());
    }
  }

  private static FunctionAppsException failureOf(Supplier<?> action) {
    Object result;
    try {
      result = action.get();
    } catch (FunctionErrorException | ApiException | InvalidRequestException expected) {
      return expected;
    }
    throw new IllegalStateException("the call should have failed, but returned " + result);
  }

  private static String described(FunctionAppsException failure) {
    return failure.getClass().getSimpleName() + ": " + failure.getMessage();
  }

  /** The message names the type of the error where the platform kept it. */
  private static String withoutErrorType(String message, Optional<String> errorType) {
    return errorType.map(type -> message.replace(" " + type + ":", ":")).orElse(message);
  }

  private void begin(String call, String request) {
    out.println();
    out.println(call);
    out.println(SAME + request);
  }

  private void same(@Nullable Object text) {
    out.println(SAME + text);
  }

  private void depends(String text) {
    out.println(DEPENDS + text);
  }

  private void depends(String name, Optional<?> value) {
    value.ifPresent(present -> depends(name + " " + present));
  }
}
