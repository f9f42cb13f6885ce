package io.github.functionapps.compat.app;

import com.fasterxml.jackson.databind.cfg.PackageVersion;
import io.github.functionapps.FunctionApps;
import io.github.functionapps.testing.LocalCdf;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hc.core5.util.VersionInfo;

/** Prints the versions that are in use and a line for each check. */
public final class CheckRun {
  private final LocalCdf cdf;
  private boolean isPassed = true;

  public CheckRun(LocalCdf cdf) {
    this.cdf = cdf;
    printVersions(); // of an application, too, that is then refused
  }

  /** Whether all checks so far have passed. */
  public boolean isPassed() {
    return isPassed;
  }

  /** All that a client can do, by one of the application's own. */
  public void runAll(FunctionApps apps) {
    Client client = new Client(cdf, apps, new Inventory(cdf));
    Stream.of(
            new ResultChecks(client).all(),
            new ArgumentChecks(client).all(),
            new FailureChecks(client).all(),
            new TransportChecks(client).all(),
            new WaitingChecks(client).all(),
            new RunningCallChecks(client).all(),
            new TlsChecks().all())
        .flatMap(List::stream)
        .forEach(this::run);
    run(new Check("nothing is sent that the API would refuse", this::noViolations));
  }

  /** One check; the faults that it scripts end with it. */
  public void run(Check check) {
    cdf.clearRequests();
    try {
      check.body().run();
      System.out.println("ok " + check.name());
    } catch (Throwable e) { // a NoSuchMethodError is what is looked for
      isPassed = false;
      System.out.println("FAILED " + check.name() + ": " + e);
      e.printStackTrace();
    }
    cdf.faults().clear();
  }

  private void noViolations() {
    Expect.equal(cdf.violations(), List.of());
  }

  private static void printVersions() {
    System.out.println("version httpclient5 " + version("org.apache.hc.client5"));
    System.out.println("version httpcore5 " + version("org.apache.hc.core5"));
    System.out.println("version jackson-databind " + PackageVersion.VERSION);
    System.out.println("version java " + Runtime.version().feature());
  }

  private static String version(String module) {
    return VersionInfo.loadVersionInfo(module, VersionInfo.class.getClassLoader()).getRelease();
  }
}
