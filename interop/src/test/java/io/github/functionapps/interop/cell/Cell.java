package io.github.functionapps.interop.cell;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.interop.framework.Release;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** One field of the matrix: a release of the framework behind a server. */
public record Cell(Release release, Server server) {
  /** The first release whose development server answers calls. */
  public static final String FIRST_DEV_SERVER = "0.10";

  /** By release. */
  public static final Comparator<Cell> ORDER =
      Comparator.comparing(Cell::release).thenComparing(Cell::server);

  /** The whole matrix, in order. */
  public static final List<Cell> ALL =
      Release.ALL.stream()
          .flatMap(release -> Arrays.stream(Server.values()).map(kind -> new Cell(release, kind)))
          .filter(cell -> cell.server.isGateway() || !cell.release.isBefore(FIRST_DEV_SERVER))
          .toList();

  /** Those behind the gateway that passes errors on: one for each release. */
  public static final List<Cell> ONE_PER_RELEASE =
      ALL.stream().filter(cell -> cell.server == Server.PASSING_ERRORS).toList();

  /** A client of it; the same for a class each time. */
  public FunctionApps apps() {
    return Servers.SHARED.apps(this);
  }

  /** A client of it, with default settings. */
  public <T> T create(Class<T> api) {
    return apps().create(api);
  }

  /** A builder that is pointed at it; not for the development server. */
  public FunctionApps.Builder builder() {
    return Servers.SHARED.builder(this);
  }

  /** For requests that no client sends. */
  public RawCalls raw() {
    return Servers.SHARED.raw(this);
  }

  @Override
  public String toString() {
    return release + ", " + server.title();
  }
}
