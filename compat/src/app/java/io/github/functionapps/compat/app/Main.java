package io.github.functionapps.compat.app;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.error.ConfigurationException;
import io.github.functionapps.testing.LocalCdf;

/** The application without a framework. Exit code 0: all checks passed, and no thread was left. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    boolean isPassed = false;
    try (LocalCdf cdf = LocalCdf.start()) {
      CheckRun run = new CheckRun(cdf);
      try (FunctionApps apps = cdf.builder().build()) {
        run.runAll(apps);
      }
      isPassed = run.isPassed();
    } catch (ConfigurationException e) {
      Refusal.print(e);
    }
    if (!isPassed) {
      System.exit(1);
    }
  }
}
