package io.github.functionapps.interop.cell;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.auth.ClientCredentials;
import io.github.functionapps.interop.framework.Environment;
import io.github.functionapps.interop.framework.PythonServer;
import io.github.functionapps.interop.framework.Release;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The servers of a run, started when they are first needed, and their clients. Both test engines
 * use them, so they are the process's: they end with it.
 */
public final class Servers {
  /** Those of this run. */
  public static final Servers SHARED = new Servers();

  private static final String CLIENT_ID = "interop-client";
  private static final String CLIENT_SECRET = "interop-secret: ÆØÅ +%&";

  private final Map<Release, Environment> environments = new ConcurrentHashMap<>();
  private final Map<Release, PythonServer> gateways = new ConcurrentHashMap<>();
  private final Map<Release, PythonServer> devServers = new ConcurrentHashMap<>();
  private final Map<Cell, FunctionApps> clients = new ConcurrentHashMap<>();

  private Servers() {}

  /** The gateway of a release. */
  public URI gateway(Release release) {
    return gateways
        .computeIfAbsent(release, absent -> PythonServer.gateway(environment(absent)))
        .uri();
  }

  /** The development server of a release. */
  public URI devServer(Release release) {
    return devServers
        .computeIfAbsent(release, absent -> PythonServer.devServer(environment(absent)))
        .uri();
  }

  FunctionApps apps(Cell cell) {
    return clients.computeIfAbsent(
        cell,
        absent ->
            absent.server().isGateway()
                ? builder(absent).build()
                : FunctionApps.devServer(devServer(absent.release())));
  }

  FunctionApps.Builder builder(Cell cell) {
    URI gateway = gateway(cell.release());
    return FunctionApps.builder()
        .baseUrl(gateway)
        .project(cell.server().project())
        .pollIntervals(Duration.ofMillis(5), Duration.ofMillis(50)) // what runs here ends soon
        .credentials(
            ClientCredentials.of(
                gateway.resolve("/oauth2/token"), CLIENT_ID, CLIENT_SECRET, gateway + "/.default"));
  }

  RawCalls raw(Cell cell) {
    return cell.server().isGateway()
        ? RawCalls.ofApi(
            gateway(cell.release()),
            cell.server().project(),
            "odd",
            URI.create(gateway(cell.release()) + "/oauth2/token"),
            CLIENT_ID,
            CLIENT_SECRET)
        : RawCalls.ofDevServer(devServer(cell.release()));
  }

  private Environment environment(Release release) {
    return environments.computeIfAbsent(release, Environment::of);
  }
}
