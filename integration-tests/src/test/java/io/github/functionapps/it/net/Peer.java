package io.github.functionapps.it.net;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Whoever listens on a port of the loopback: each connection is dealt with by the next of its ways,
 * those after the last by the last, and then closed.
 */
final class Peer implements AutoCloseable {
  /** What is done with a connection. */
  @FunctionalInterface
  interface Way {
    void take(Socket socket) throws Exception;
  }

  private final AtomicInteger connections = new AtomicInteger();
  private final ServerSocket server;
  private final List<Way> ways;

  private Peer(ServerSocket server, List<Way> ways) {
    this.server = server;
    this.ways = ways;
  }

  static Peer of(Way... ways) throws IOException {
    Peer peer = new Peer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), List.of(ways));
    daemon(peer::accept);
    return peer;
  }

  int port() {
    return server.getLocalPort();
  }

  /** How many connections were made so far. */
  int connections() {
    return connections.get();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        Way way = ways.get(Math.min(connections.getAndIncrement(), ways.size() - 1));
        daemon(() -> take(way, socket));
      } catch (IOException e) {
        return; // the test is over
      }
    }
  }

  private static void take(Way way, Socket socket) {
    try (socket) {
      way.take(socket);
    } catch (Exception e) {
      // The other side has gone, or is meant to go.
    }
  }

  /** Reads a request, with a body if it announces one, and returns its head; empty at the end. */
  static String request(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        return "";
      }
      head.append((char) next);
    }
    String length = head.toString().replaceFirst("(?is).*content-length: (\\d+).*", "$1");
    in.readNBytes(length.matches("\\d+") ? Integer.parseInt(length) : 0);
    return head.toString();
  }

  static void daemon(Runnable task) {
    Thread thread = new Thread(task, "peer");
    thread.setDaemon(true);
    thread.start();
  }
}
