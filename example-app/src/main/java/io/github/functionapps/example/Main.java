package io.github.functionapps.example;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.error.FunctionAppsException;
import io.github.functionapps.testing.LocalCdf;
import java.io.PrintStream;
import java.net.URI;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** Calls every method of {@link InventoryApi} and prints what was called and what came back. */
@Command(
    name = "inventory",
    sortOptions = false,
    description = {
      "Calls an inventory function and prints each call: the Java, the request, the result.",
      "Without options the function runs in this process, on LocalCdf.",
      "A line that starts with ~ tells what depends on the server; the others are the same on all."
    })
public final class Main implements Runnable {
  private final PrintStream out;

  @ArgGroup private Server server = new Server();

  @Option(
      names = "--external-id",
      paramLabel = "ID",
      description = "The function's external id; ${DEFAULT-VALUE} unless given.")
  private String externalId = "inventory";

  @Option(names = "--help", usageHelp = true, description = "Shows this.")
  @SuppressWarnings("UnusedVariable") // for picocli, which runs nothing where it is given
  private boolean help;

  /** Where the function runs. Only one of them can be given. */
  private static final class Server {
    @Option(
        names = "--dev-server",
        paramLabel = "URI",
        description = "A development server: fun serve example-app/function")
    private @Nullable URI devServer;

    @Option(
        names = "--live",
        description = "The project that the CDF_... and IDP_... variables name.")
    private boolean live;
  }

  private Main(PrintStream out) {
    this.out = out;
  }

  /**
   * Runs the example.
   *
   * @param args the options; {@code --help} lists them
   */
  public static void main(String[] args) {
    int exitCode = commandLine(System.out).execute(args);
    // exec:java runs in Maven's own process: to end it after a success would cut its report short.
    if (exitCode != CommandLine.ExitCode.OK) {
      System.exit(exitCode);
    }
  }

  static CommandLine commandLine(PrintStream out) {
    return new CommandLine(new Main(out)).setExecutionExceptionHandler(Main::report);
  }

  @Override
  public void run() {
    if (server.live) {
      try (FunctionApps apps = FunctionApps.fromEnvironment()) {
        tour("a project", apps);
      }
    } else if (server.devServer != null) {
      try (FunctionApps apps = FunctionApps.devServer(server.devServer)) {
        tour("the development server", apps);
      }
    } else {
      try (LocalCdf cdf = LocalCdf.start()) {
        LocalInventory.install(cdf.function(externalId));
        tour("LocalCdf", cdf.apps());
      }
    }
  }

  private void tour(String serverName, FunctionApps apps) {
    Transcript transcript = new Transcript(out);
    transcript.server(serverName);
    new Tour(apps.create(InventoryApi.class, externalId), transcript).run();
  }

  /** A failure that the tour did not expect: its message is enough, unless it is a mistake here. */
  private static int report(Exception thrown, CommandLine commandLine, ParseResult parsed)
      throws Exception {
    Throwable failure = thrown instanceof CompletionException ? thrown.getCause() : thrown;
    if (!(failure instanceof FunctionAppsException)) {
      throw thrown;
    }
    commandLine.getErr().println(failure.getClass().getSimpleName() + ": " + failure.getMessage());
    return CommandLine.ExitCode.SOFTWARE;
  }
}
