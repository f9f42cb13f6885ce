package io.github.functionapps.it.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stands before a server and passes everything on, but for one answer, of which it passes on the
 * first bytes only: the stand-in itself cannot break off within a head. A connection is used once.
 */
final class CuttingRelay implements AutoCloseable {
  private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: (\\d+)");

  private final AtomicBoolean hasCut = new AtomicBoolean();
  private final ServerSocket relay;
  private final URI server;
  private final Pattern request;
  private final int bytes;

  private CuttingRelay(ServerSocket relay, URI server, Pattern request, int bytes) {
    this.relay = relay;
    this.server = server;
    this.request = request;
    this.bytes = bytes;
  }

  /** Cuts the answer to the first request whose first line is such a one. */
  static CuttingRelay start(URI server, Pattern request, int bytes) {
    try {
      ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
      CuttingRelay relay = new CuttingRelay(socket, server, request, bytes);
      daemon(relay::accept);
      return relay;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + relay.getLocalPort());
  }

  @Override
  public void close() {
    try {
      relay.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void accept() {
    while (!relay.isClosed()) {
      try {
        Socket client = relay.accept();
        daemon(() -> pass(client));
      } catch (IOException e) {
        return; // the test is over
      }
    }
  }

  private void pass(Socket client) {
    try (client;
        Socket upstream = new Socket(server.getHost(), server.getPort())) {
      String sent = request(client.getInputStream());
      upstream.getOutputStream().write(bytes(sent.replaceFirst("(?i)keep-alive", "close")));
      byte[] answer = upstream.getInputStream().readAllBytes();
      boolean cuts =
          request.matcher(sent.lines().findFirst().orElse("")).lookingAt()
              && hasCut.compareAndSet(false, true);
      client.getOutputStream().write(answer, 0, cuts ? bytes : answer.length);
    } catch (IOException e) {
      // The client has gone, or the test is over.
    }
  }

  private static String request(InputStream in) throws IOException {
    StringBuilder text = new StringBuilder();
    while (text.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("no request");
      }
      text.append((char) next);
    }
    Matcher length = LENGTH.matcher(text);
    byte[] body = in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
    return text + new String(body, StandardCharsets.ISO_8859_1);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void daemon(Runnable task) {
    Thread thread = new Thread(task, "cutting-relay");
    thread.setDaemon(true);
    thread.start();
  }
}
