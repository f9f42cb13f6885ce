package io.github.functionapps.it.matrix;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.call.RetryPolicy;
import io.github.functionapps.error.ApiException;
import io.github.functionapps.error.FunctionAppsException;
import io.github.functionapps.error.FunctionErrorException;
import io.github.functionapps.error.TransportException;
import io.github.functionapps.it.failure.Planted;
import io.github.functionapps.testing.Faults;
import io.github.functionapps.testing.Handler;
import io.github.functionapps.testing.LocalCdf;
import io.github.functionapps.testing.LocalFunction;
import io.github.functionapps.testing.LocationForm;
import io.github.functionapps.testing.PlatformSettings;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A stand-in on which one fault is arranged, and one call is made. */
final class MatrixStage implements AutoCloseable {
  /** Nothing comes near it. */
  private static final Duration DEADLINE = Duration.ofMinutes(1);

  private static final String RESULT = Planted.MARK + " result";

  private final LocalCdf cdf = LocalCdf.start();
  private final LocalFunction function = cdf.function("matrix");
  private final FunctionApps.Builder settings =
      cdf.builder()
          .deadline(DEADLINE)
          .requestTimeout(Duration.ofMillis(500))
          .maxResponseBytes(10_000)
          .retry(RetryPolicy.standard().base(Duration.ofMillis(1)))
          .pollIntervals(Duration.ofMillis(1), Duration.ofMillis(10));

  private @Nullable CuttingRelay relay;

  MatrixStage() {
    answers(request -> RESULT);
  }

  Faults faults() {
    return cdf.faults();
  }

  PlatformSettings platform() {
    return cdf.settings();
  }

  /** Changed by an arrangement, before the client is made. */
  FunctionApps.Builder settings() {
    return settings;
  }

  /** Nothing will be heard any more: what is under way by then need not be waited for for long. */
  void isStuck() {
    settings.deadline(Duration.ofSeconds(1));
  }

  /** The answer to the first request whose first line is such a one ends after so many bytes. */
  void cutsAnswer(String request, int bytes) {
    relay = CuttingRelay.start(cdf.baseUrl(), Pattern.compile(request), bytes);
    settings.baseUrl(relay.uri());
    platform().asyncCalls().location(LocationForm.RELATIVE);
  }

  void answers(Handler handler) {
    function.get("/items/{name}", handler).post("/items/{name}", handler);
  }

  /** Calls, and says what came of it: to the caller, to the function, to the nonces. */
  String call(Kind kind, Kind.Form form) {
    try (FunctionApps apps = settings.build()) {
      String result;
      try {
        result = kind.call(apps.create(MatrixApi.class), form).equals(RESULT) ? "result" : "?";
      } catch (FunctionAppsException e) {
        result = text(e);
      }
      return result + "; " + runs() + ", " + counted(nonces().size(), "nonce");
    }
  }

  /** What a correct client would not have sent. */
  Iterable<String> violations() {
    return cdf.violations();
  }

  /** Calls that brought a nonce that another had brought. */
  long repeatedNonces() {
    List<String> nonces = nonces();
    return nonces.size() - nonces.stream().distinct().count();
  }

  private String runs() {
    return switch ((int) function.runs()) {
      case 0 -> "never run";
      case 1 -> "run once";
      case 2 -> "run twice";
      default -> "run " + function.runs() + " times";
    };
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /** Of the calls whose body was read. */
  private List<String> nonces() {
    return cdf.calls().stream().flatMap(call -> call.nonce().stream()).toList();
  }

  private static String text(FunctionAppsException failure) {
    String name = failure.getClass().getSimpleName();
    String detail = "";
    if (failure instanceof ApiException api) {
      detail = " " + api.status();
    } else if (failure instanceof FunctionErrorException error) {
      detail = " " + error.status();
    } else if (failure instanceof TransportException transport) {
      detail = " " + transport.kind();
    }
    return name
        + detail
        + (failure.mayHaveRun() ? ", may have run" : ", has not run")
        + (failure.getCause() == null
            ? ""
            : ", by " + text((FunctionAppsException) failure.getCause()));
  }

  @Override
  public void close() {
    cdf.close();
    if (relay != null) {
      relay.close();
    }
  }
}
