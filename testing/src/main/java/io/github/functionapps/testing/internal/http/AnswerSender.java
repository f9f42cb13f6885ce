package io.github.functionapps.testing.internal.http;

import com.sun.net.httpserver.HttpExchange;
import io.github.functionapps.testing.internal.http.Delivery.CutShort;
import io.github.functionapps.testing.internal.http.Delivery.Slow;
import io.github.functionapps.testing.internal.http.Delivery.Stalled;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Sends one answer. Between two pieces of its body it occupies no thread. */
final class AnswerSender {
  private final HttpExchange exchange;
  private final HttpAnswer answer;
  private final Executor executor;
  private long sent;

  /** Pieces that come later are sent by {@code executor}. */
  AnswerSender(HttpExchange exchange, HttpAnswer answer, Executor executor) {
    this.exchange = exchange;
    this.answer = answer;
    this.executor = executor;
  }

  void send() {
    unlessTheClientWentAway(
        () -> {
          answer.headers().forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
          exchange.sendResponseHeaders(answer.status(), declaredLength());
          sendBody();
        });
  }

  /** In the terms of the JDK's server. */
  private long declaredLength() {
    long size = answer.body().size();
    return size == 0 ? -1 : size == HttpBody.ENDLESS ? 0 : size;
  }

  private void sendBody() throws IOException {
    if (answer.body().size() == 0) {
      exchange.close();
    } else if (answer.delivery() instanceof Slow slow) {
      sendSlowly(slow);
    } else if (answer.delivery() instanceof Stalled stalled) {
      sendPiece(stalled.after());
      stalled.until().whenCompleteAsync((ready, failure) -> sendRestIf(failure == null), executor);
    } else {
      // Closing the exchange with bytes still owed closes the connection: a truncated body.
      sendPiece(answer.delivery() instanceof CutShort cut ? cut.after() : answer.body().size());
      exchange.close();
    }
  }

  private void sendSlowly(Slow slow) throws IOException {
    sendPiece(slow.bytesAtOnce());
    if (sent == answer.body().size()) {
      exchange.close();
    } else {
      // The JDK's own timer hands over to our executor, which takes nothing more once it is shut.
      CompletableFuture.delayedExecutor(slow.pause().toNanos(), TimeUnit.NANOSECONDS, executor)
          .execute(() -> unlessTheClientWentAway(() -> sendSlowly(slow)));
    }
  }

  private void sendRestIf(boolean wanted) {
    unlessTheClientWentAway(
        () -> {
          if (wanted) {
            sendPiece(answer.body().size());
          }
          exchange.close();
        });
  }

  private void sendPiece(long most) throws IOException {
    long count = Math.min(most, answer.body().size() - sent);
    OutputStream out = exchange.getResponseBody();
    answer.body().write(out, sent, count);
    out.flush();
    sent += count;
  }

  private void unlessTheClientWentAway(Transfer transfer) {
    try {
      transfer.run();
    } catch (IOException e) {
      exchange.close(); // nobody is left to be told
    }
  }

  @FunctionalInterface
  private interface Transfer {
    void run() throws IOException;
  }
}
