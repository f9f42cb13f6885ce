package io.github.functionapps.interop.framework;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A server in a process of its own, which ends with its standard input: with {@link #close}, or
 * with the process of the tests, however that ends.
 */
public final class PythonServer implements AutoCloseable {
  private static final String PREFIX = "listening on ";

  private final Process process;
  private final URI uri;

  private PythonServer(Process process, URI uri) {
    this.process = process;
    this.uri = uri;
  }

  /** The deployed API's surface around the odd function. */
  public static PythonServer gateway(Environment environment) {
    return start(environment, "gateway", "-m", "gateway", "function");
  }

  /** The framework's own development server around the odd function. */
  public static PythonServer devServer(Environment environment) {
    return start(environment, "devserver", "devserver.py", "function");
  }

  /** Its root, without a slash at the end. */
  public URI uri() {
    return uri;
  }

  /** Ends the process and waits for its end. */
  @Override
  public void close() {
    try {
      process.getOutputStream().close();
      process.waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      throw Python.interrupted(e);
    }
  }

  private static PythonServer start(Environment environment, String name, String... arguments) {
    Path target = Environment.MODULE.resolve("target");
    Path log = target.resolve(name + "-" + environment.release() + ".log");
    List<String> command =
        Stream.concat(Stream.of(environment.python()), Stream.of(arguments)).toList();
    ProcessBuilder builder = new ProcessBuilder(command).directory(Environment.MODULE.toFile());
    builder.redirectError(log.toFile());
    builder
        .environment()
        .put("PYTHONPYCACHEPREFIX", target.resolve("pycache-" + environment.release()).toString());
    builder.environment().put("PYTHONUTF8", "1");
    try {
      Process process = builder.start();
      BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
      String line = output.readLine();
      if (line == null || !line.startsWith(PREFIX)) {
        throw new IllegalStateException(
            "the %s of release %s did not start, see %s"
                .formatted(name, environment.release(), log));
      }
      String port = line.substring(PREFIX.length()).strip();
      return new PythonServer(process, URI.create("http://127.0.0.1:" + port));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
