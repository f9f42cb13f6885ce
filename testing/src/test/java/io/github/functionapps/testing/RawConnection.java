package io.github.functionapps.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A connection to a stand-in, on which a test sees each byte. */
final class RawConnection implements AutoCloseable {
  private static final int PATIENCE = 60_000;

  private final Socket socket;

  RawConnection(LocalCdf cdf) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), cdf.baseUrl().getPort());
    socket.setSoTimeout(PATIENCE);
  }

  /** Sends a GET request of a path that does not exist. */
  static RawConnection get(LocalCdf cdf) throws IOException {
    return new RawConnection(cdf).send("GET /nothing HTTP/1.1\r\nHost: local\r\n\r\n");
  }

  /** Sends a call of {@code inventory}, but not its body. */
  static RawConnection callHead(LocalCdf cdf, String body) throws IOException {
    return new RawConnection(cdf).send(head(cdf, body));
  }

  static RawConnection call(LocalCdf cdf, String body) throws IOException {
    return new RawConnection(cdf).sendCall(cdf, body);
  }

  RawConnection sendCall(LocalCdf cdf, String body) throws IOException {
    return send(head(cdf, body) + body);
  }

  RawConnection send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    return this;
  }

  /** The next line. */
  String line() throws IOException {
    StringBuilder line = new StringBuilder();
    while (line.indexOf("\r\n") < 0) {
      line.append((char) socket.getInputStream().read());
    }
    return line.toString().strip();
  }

  /** All lines of the head, in one text. */
  String head() throws IOException {
    StringBuilder head = new StringBuilder();
    String line;
    do {
      line = line();
      head.append(line).append('\n');
    } while (!line.isEmpty());
    return head.toString();
  }

  String bytes(int count) throws IOException {
    return new String(socket.getInputStream().readNBytes(count), StandardCharsets.US_ASCII);
  }

  /** All that arrives until the server closes the connection, in whichever way. */
  String rest() throws IOException {
    StringBuilder rest = new StringBuilder();
    InputStream in = socket.getInputStream();
    byte[] piece = new byte[1 << 16];
    try {
      int count;
      while ((count = in.read(piece)) >= 0) {
        rest.append(new String(piece, 0, count, StandardCharsets.US_ASCII));
      }
    } catch (SocketTimeoutException e) {
      throw e;
    } catch (IOException e) {
      // Reset, which is how a connection ends whose bytes were not all read.
    }
    return rest.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private static String head(LocalCdf cdf, String body) {
    return """
        POST /api/v1/projects/%s/function-apps/inventory/calls HTTP/1.1
        Host: local
        Authorization: Bearer %s
        Content-Type: application/json
        cdf-version: %s
        Content-Length: %d

        """
        .formatted(cdf.project(), cdf.issueToken(), Wire.VERSION, body.length())
        .replace("\n", "\r\n");
  }
}
