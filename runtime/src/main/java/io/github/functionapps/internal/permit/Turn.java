package io.github.functionapps.internal.permit;

import io.github.functionapps.internal.lifetime.CurrentStep;

/**
 * What a call needs to be sent: a permit of its function, held while the function runs, and a
 * connection, held while an attempt needs one. The connection comes before the nonce: a request
 * that waits for one with its nonce in hand would wait behind all others, for longer than the nonce
 * lives. No thread waits. Thread-safe.
 */
public final class Turn {
  private final Permits permits;
  private final Permits connections;
  private final CurrentStep step;
  private final Claim permit;
  private final Claim connection;

  Turn(Permits permits, Permits connections, CurrentStep step) {
    this.permits = permits;
    this.connections = connections;
    this.step = step;
    this.permit = new Claim(permits::acquire, step);
    this.connection = new Claim(connections::acquire, step);
  }

  /**
   * Waits for both, in this order: who waits for a permit must not keep a connection from others.
   *
   * @param whenHad runs where the call has not ended meanwhile
   */
  public void await(Runnable whenHad) {
    step.waitFor("its turn, because " + permits.number() + " calls run (maxRunningCalls)");
    permit.await(
        () -> {
          step.waitFor(Turns.aConnectionOf(connections));
          connection.await(whenHad);
        });
  }

  /** The attempt has ended. */
  public void releaseConnection() {
    connection.release();
  }

  /** The function has ended, or nobody waits for it any more. */
  public void release() {
    connection.release();
    permit.release();
  }
}
