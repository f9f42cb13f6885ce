package io.github.functionapps.it.failure;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers what no HTTP server would: these bytes to each connection, and then its end. Where there
 * are several answers, each connection gets the next one, and those after the last the last.
 */
final class RawServer implements AutoCloseable {
  private static final Pattern CONTENT_LENGTH = Pattern.compile("(?i)\r\ncontent-length: (\\d+)");

  private final ServerSocket server;
  private final AtomicInteger requests = new AtomicInteger();
  private volatile List<String> answers;

  private RawServer(ServerSocket server, List<String> answers) {
    this.server = server;
    this.answers = answers;
  }

  static RawServer start(String... answers) throws IOException {
    RawServer raw =
        new RawServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), List.of(answers));
    Thread thread = new Thread(raw::serve, "raw-server");
    thread.setDaemon(true);
    thread.start();
    return raw;
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.getLocalPort());
  }

  /** Begins anew, with other answers. */
  void answers(String... others) {
    answers = List.of(others);
    requests.set(0);
  }

  /** How many requests have arrived since. */
  int requests() {
    return requests.get();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  private void serve() {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        answer(socket);
      } catch (IOException e) {
        // The client has gone, or the test is over.
      }
    }
  }

  private void answer(Socket socket) throws IOException {
    InputStream in = socket.getInputStream();
    byte[] buffer = new byte[1 << 16];
    StringBuilder request = new StringBuilder();
    do {
      int count = in.read(buffer);
      if (count < 0) {
        return;
      }
      request.append(new String(buffer, 0, count, StandardCharsets.ISO_8859_1));
    } while (!isWhole(request.toString()));
    String answer = answers.get(Math.min(requests.getAndIncrement(), answers.size() - 1));
    OutputStream out = socket.getOutputStream();
    out.write(answer.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  /** Closing with bytes unread would reset the connection, and the answer might be lost. */
  private static boolean isWhole(String request) {
    int head = request.indexOf("\r\n\r\n");
    if (head < 0) {
      return false;
    }
    Matcher length = CONTENT_LENGTH.matcher(request);
    return request.length() - head - 4 >= (length.find() ? Integer.parseInt(length.group(1)) : 0);
  }

  /** A port of the loopback that is taken but that nobody listens on. */
  static final class Deaf implements AutoCloseable {
    private final Socket socket = new Socket();

    Deaf() {
      try {
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    URI uri() {
      return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
