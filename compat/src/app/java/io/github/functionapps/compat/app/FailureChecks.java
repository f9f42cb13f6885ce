package io.github.functionapps.compat.app;

import static io.github.functionapps.compat.app.Inventory.TAKEN;
import static io.github.functionapps.testing.Endpoint.CALL;

import io.github.functionapps.compat.app.InventoryApi.Conflict;
import io.github.functionapps.error.ApiException;
import io.github.functionapps.error.FunctionErrorException;
import io.github.functionapps.error.FunctionFailedException;
import io.github.functionapps.error.ResponseException;
import io.github.functionapps.testing.ErrorShape;
import java.util.List;
import java.util.Optional;

/** What is thrown for what the function and the API say. */
final class FailureChecks {
  private final Client client;

  FailureChecks(Client client) {
    this.client = client;
  }

  List<Check> all() {
    return List.of(
        new Check("a function's error, with its details", this::error),
        new Check("a function's error that the platform reports as failed", this::failedShape),
        new Check("a crash of the function", this::crash),
        new Check("an answer that does not fit is named by its JSON pointer", this::misfit),
        new Check("an answer that is no JSON", this::noJson),
        new Check("a refusal by the API", this::refusal),
        new Check("a refused token is replaced", this::refusedToken));
  }

  private FunctionErrorException taken() {
    return Expect.thrown(FunctionErrorException.class, () -> client.items().item(TAKEN));
  }

  private void error() {
    FunctionErrorException taken = taken();
    Expect.equal(taken.status(), TAKEN);
    Expect.equal(taken.errorType(), Optional.of("Conflict"));
    Expect.equal(taken.details(Conflict.class), Optional.of(new Conflict(3)));
  }

  private void failedShape() {
    client.cdf().errorShape(ErrorShape.FAILED);
    try {
      FunctionErrorException taken = taken();
      Expect.equal(taken.status(), TAKEN);
      Expect.equal(taken.errorType(), Optional.empty());
    } finally {
      client.cdf().errorShape(ErrorShape.ENVELOPE);
    }
  }

  private void crash() {
    Expect.thrown(FunctionFailedException.class, () -> client.items().item(500));
  }

  private void misfit() {
    ResponseException misfit =
        Expect.thrown(ResponseException.class, () -> client.items().broken());
    Expect.equal(String.valueOf(misfit.getMessage()).contains("/year"), true);
  }

  private void noJson() {
    client.cdf().next(CALL).answer(200, "<html>");
    Expect.thrown(ResponseException.class, () -> client.items().item(7));
  }

  private void refusal() {
    client.cdf().next(CALL).error(403, "no");
    ApiException refusal = Expect.thrown(ApiException.class, () -> client.items().item(7));
    Expect.equal(refusal.status(), 403);
  }

  private void refusedToken() {
    client.cdf().revokeTokens();
    Expect.equal(client.items().item(7), Inventory.PUMP);
  }
}
