package io.github.functionapps.compat.app;

import static io.github.functionapps.compat.app.Inventory.REPORT;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.FunctionCall;
import io.github.functionapps.LogEntry;
import io.github.functionapps.compat.app.InventoryApi.Report;
import io.github.functionapps.testing.Endpoint;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Calls that the platform runs on its own. */
final class RunningCallChecks {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Client client;

  RunningCallChecks(Client client) {
    this.client = client;
  }

  List<Check> all() {
    return List.of(
        new Check("FunctionCall: polled, awaited, and its log", this::polled),
        new Check(
            "@RespondAsync: a method that waits while none of its connections does", this::asked),
        new Check("a handle is resumed by another client", this::resumed));
  }

  private void polled() throws Exception {
    CompletableFuture<Report> report = client.inventory().report();
    try (FunctionApps apps = client.hasty().build()) {
      FunctionCall<Report> call = apps.create(InventoryApi.class).report(2026);
      Expect.soon(call.started());
      Expect.equal(call.poll(), Optional.empty());
      report.complete(REPORT);
      Expect.equal(call.await(PATIENCE), REPORT);
      Expect.equal(call.logs().stream().map(LogEntry::message).toList(), List.of("counting"));
    }
  }

  private void asked() {
    client.inventory().report().complete(REPORT);
    try (FunctionApps apps = client.hasty().build()) {
      Expect.equal(apps.create(InventoryApi.class).reportNow(2026), REPORT);
    }
    Expect.equal(client.cdf().count(Endpoint.POLL) > 0, true);
  }

  private void resumed() {
    CompletableFuture<Report> report = client.inventory().report();
    String handle;
    try (FunctionApps apps = client.hasty().build()) {
      handle = apps.create(InventoryApi.class).report(2026).handle();
    }
    report.complete(REPORT);
    try (FunctionApps other = client.hasty().build()) {
      Expect.equal(other.resume(handle, Report.class).await(PATIENCE), REPORT);
    }
  }
}
