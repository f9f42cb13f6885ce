package io.github.functionapps.it.net;

import io.github.functionapps.it.net.Peer.Way;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** What servers and proxies do with a connection. */
final class Ways {
  private Ways() {}

  /** Closes it once something has arrived, so that it is not reset. */
  static Way close() {
    return socket -> socket.getInputStream().read(new byte[1 << 14]);
  }

  /** Answers each request with this, whatever it is. */
  static Way answer(String answer) {
    return answer(answer, request -> {});
  }

  /** The same, and tells the head of each request. */
  static Way answer(String answer, Consumer<String> requests) {
    return socket -> {
      for (String head = Peer.request(socket.getInputStream());
          !head.isEmpty();
          head = Peer.request(socket.getInputStream())) {
        requests.accept(head);
        write(socket, answer);
        if (answer.contains("close\r\n")) {
          return;
        }
      }
    };
  }

  /** Speaks TLS, and then goes that way. */
  static Way tls(SSLContext context, String protocol, boolean wantsCertificate, Way then) {
    return socket -> {
      SSLSocket tls =
          (SSLSocket) context.getSocketFactory().createSocket(socket, null, false); // stays open
      tls.setUseClientMode(false);
      tls.setEnabledProtocols(new String[] {protocol});
      tls.setNeedClientAuth(wantsCertificate);
      try {
        tls.startHandshake();
        then.take(tls);
        tls.close(); // says so to the client
      } finally {
        drain(socket); // closing with bytes unread would reset the connection, and lose an alert
      }
    };
  }

  static Way tls(SSLContext context, Way then) {
    return tls(context, "TLSv1.3", false, then);
  }

  /** A proxy that answers CONNECT, and that alone, like this. */
  static Way refuse(String statusAndHeaders) {
    return answer(
        "HTTP/1.1 " + statusAndHeaders + "\r\nconnection: close\r\ncontent-length: 0\r\n\r\n");
  }

  /** A proxy that opens a tunnel, wherever it is asked to, to this port of the loopback. */
  static Way tunnel(int port) {
    return socket -> {
      if (!Peer.request(socket.getInputStream()).startsWith("CONNECT ")) {
        return;
      }
      try (Socket server = new Socket(InetAddress.getLoopbackAddress(), port)) {
        write(socket, "HTTP/1.1 200 Connection established\r\n\r\n");
        Peer.daemon(() -> copy(socket, server));
        copy(server, socket);
      }
    };
  }

  /** One after the other, on the same connection, each for one request. */
  static Way inTurn(List<String> answers, Way last) {
    return socket -> {
      for (String answer : answers) {
        Peer.request(socket.getInputStream());
        write(socket, answer);
      }
      last.take(socket);
    };
  }

  static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().flush();
  }

  private static void copy(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
      to.shutdownOutput();
    } catch (IOException e) {
      // One side has gone, and so does the other.
    }
  }

  private static void drain(Socket socket) throws IOException {
    InputStream in = socket.getInputStream();
    socket.shutdownOutput();
    while (in.read(new byte[1 << 14]) >= 0) {
      // until the client has gone
    }
  }
}
