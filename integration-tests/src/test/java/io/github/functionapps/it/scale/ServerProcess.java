package io.github.functionapps.it.scale;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.auth.ClientCredentials;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A stand-in in a process of its own, which has the client's descriptors, threads and heap for
 * itself. It is told what to do, and tells what it has seen, line by line; see {@link Server}.
 */
final class ServerProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader answers;
  private final PrintWriter commands;
  private final String[] address;

  /** Starts a main class that ends in {@link Server#serve}. */
  ServerProcess(Class<?> main, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    command.addAll(List.of(arguments));
    process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    answers =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    commands =
        new PrintWriter(
            new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8), true);
    address = read().split("\t");
  }

  /** Settings that are pointed at it. */
  FunctionApps.Builder builder() {
    return FunctionApps.builder()
        .baseUrl(URI.create(address[0]))
        .project(address[1])
        .credentials(
            ClientCredentials.of(URI.create(address[2]), address[3], address[4], address[5]));
  }

  /** Says something, and waits for the answer. */
  synchronized String ask(String command) throws IOException {
    commands.println(command);
    return read();
  }

  private String read() throws IOException {
    String line = answers.readLine();
    if (line == null) {
      throw new IOException("the server process has ended");
    }
    return line;
  }

  /** The end of its input ends it. */
  @Override
  public void close() {
    commands.close();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
