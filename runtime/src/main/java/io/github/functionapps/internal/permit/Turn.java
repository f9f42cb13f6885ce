package io.github.functionapps.internal.permit;

/**
 * What a call needs to be sent: a permit of its function, held while the function runs, and a
 * connection, held while an attempt needs one. The connection comes before the nonce: a request
 * that waits for one with its nonce in hand would wait behind all others, for longer than the nonce
 * lives. No thread waits. Thread-safe.
 */
public final class Turn {
  private final Claim permit;
  private final Claim connection;

  Turn(Claim permit, Claim connection) {
    this.permit = permit;
    this.connection = connection;
  }

  /**
   * Waits for both, in this order: who waits for a permit must not keep a connection from others.
   *
   * @param whenHad runs where the call has not ended meanwhile
   */
  public void await(Runnable whenHad) {
    permit.await(() -> connection.await(whenHad));
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
