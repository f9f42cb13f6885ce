package io.github.functionapps.compat.app;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.call.RetryPolicy;
import io.github.functionapps.testing.LocalCdf;
import java.time.Duration;

/** What the checks have in common: an application's client, and the stand-in that it calls. */
record Client(LocalCdf cdf, FunctionApps apps, Inventory inventory) {
  /** As the application has made it. */
  InventoryApi items() {
    return apps.create(InventoryApi.class);
  }

  /** With pauses that nobody has to wait for. */
  FunctionApps.Builder hasty() {
    return cdf.builder()
        .retry(RetryPolicy.standard().base(Duration.ofMillis(1)))
        .pollIntervals(Duration.ofMillis(10), Duration.ofMillis(10));
  }
}
