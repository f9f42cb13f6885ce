package io.github.functionapps.internal.permit;

import io.github.functionapps.internal.lifetime.CurrentStep;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who may be sent when: the permits of each function, and those for connections. Thread-safe. */
public final class Turns {
  private final int maxRunningCalls;
  private final Map<String, Permits> functions = new ConcurrentHashMap<>();

  /** One for each connection of the transport: so many calls make their way at once. */
  private final Permits connections;

  private final String aTurn;
  private final String aConnection;

  /**
   * The turns of a connection's calls.
   *
   * @param maxRunningCalls how many calls of a function run at once
   * @param maxConnections how many of all are sent at once
   */
  public Turns(int maxRunningCalls, int maxConnections) {
    this.maxRunningCalls = maxRunningCalls;
    this.connections = new Permits(maxConnections);
    this.aTurn = "its turn, because " + maxRunningCalls + " calls run (maxRunningCalls)";
    this.aConnection = "a connection, because " + maxConnections + " are in use (maxConnections)";
  }

  /**
   * What a call needs to be sent; nothing is waited for yet.
   *
   * @param function the function's external id
   * @param step the step under way of the call
   * @return the call's turn
   */
  public Turn of(String function, CurrentStep step) {
    Permits permits = functions.computeIfAbsent(function, id -> new Permits(maxRunningCalls));
    return new Turn(
        new Claim(permits::acquire, aTurn, step),
        new Claim(connections::acquire, aConnection, step));
  }

  /**
   * What a question about a call needs to be sent: a connection, for which it waits beside the
   * calls rather than between a call and its nonce. It is soon answered, and may end a call that
   * others wait for, so it does not wait for all of them.
   *
   * @param step the step under way of the question
   * @return the claim to one
   */
  public Claim connection(CurrentStep step) {
    return new Claim(connections::acquireBriefly, aConnection, step);
  }
}
