package io.github.functionapps.internal.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.hc.client5.http.impl.Wire;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.reactor.IOEventHandler;
import org.apache.hc.core5.reactor.IOSession;
import org.apache.hc.core5.util.Timeout;
import org.slf4j.LoggerFactory;

/**
 * A connection, in clear or within TLS, that does not end in the middle of an answer without saying
 * so. HttpClient takes a head that breaks off for a whole one, its last line included, and a
 * chunk's size that breaks off for a whole one too: {@code Content-Length: 0} and half a Location
 * would be an answer.
 *
 * <p>It also logs what travels: this is where HttpClient does so unless somebody else watches.
 */
final class WatchedSession extends SessionDelegate {
  private final AnswerFraming framing = new AnswerFraming();
  private final Wire wire;

  WatchedSession(IOSession session) {
    super(session);
    this.wire =
        new Wire(LoggerFactory.getLogger("org.apache.hc.client5.http.wire"), session.getId());
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    ByteBuffer arrived = target.duplicate();
    int count = super.read(target);
    if (count > 0) {
      arrived.limit(arrived.position() + count);
      arrived(arrived);
    } else if (count < 0 && framing.isWithinAnswer()) {
      throw new ConnectionClosedException("the connection ended within an answer");
    }
    return count;
  }

  @Override
  public int write(ByteBuffer source) throws IOException {
    ByteBuffer sent = source.duplicate();
    int count = super.write(source);
    if (count > 0 && wire.isEnabled()) {
      sent.limit(sent.position() + count);
      wire.output(sent);
    }
    return count;
  }

  /** Within TLS nothing is read: what was decrypted is handed over. */
  @Override
  public void upgrade(IOEventHandler handler) {
    super.upgrade(
        new IOEventHandler() {
          @Override
          public void connected(IOSession session) throws IOException {
            handler.connected(session);
          }

          @Override
          public void inputReady(IOSession session, ByteBuffer source) throws IOException {
            if (source != null && session instanceof WatchedSession watched) {
              watched.arrived(source.duplicate());
            }
            handler.inputReady(session, source);
          }

          @Override
          public void outputReady(IOSession session) throws IOException {
            handler.outputReady(session);
          }

          @Override
          public void timeout(IOSession session, Timeout timeout) throws IOException {
            handler.timeout(session, timeout);
          }

          @Override
          public void exception(IOSession session, Exception cause) {
            handler.exception(session, cause);
          }

          @Override
          public void disconnected(IOSession session) {
            handler.disconnected(session);
          }
        });
  }

  private void arrived(ByteBuffer bytes) {
    if (wire.isEnabled()) {
      wire.input(bytes.duplicate());
    }
    framing.follow(bytes);
  }
}
