package io.github.functionapps.it.scale;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.internal.Connected;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.apache.hc.core5.pool.ConnPoolControl;
import org.apache.hc.core5.pool.PoolStats;

/** What a client holds on to, read from private fields: nothing else shows a leak. */
final class Inside {
  private final Object connection;

  Inside(FunctionApps apps) {
    this.connection = ((Connected) apps).connection();
  }

  /**
   * What is held for calls.
   *
   * @param timers deadlines, pauses and guards
   * @param calls those that closing would end
   * @param waitingForPermit those in the queues of their functions
   * @param leased connections that carry a request
   * @param waitingForConnection calls and questions in the queues for one, and requests in the
   *     pool's
   */
  record Held(int timers, int calls, int waitingForPermit, int leased, int waitingForConnection) {
    static final Held NOTHING = new Held(0, 0, 0, 0, 0);
  }

  Held held() {
    ScheduledThreadPoolExecutor timers = (ScheduledThreadPoolExecutor) of(connection, "timers");
    Object calls = of(connection, "calls");
    Object turns = of(calls, "turns");
    PoolStats connections = connections();
    return new Held(
        timers.getQueue().size(),
        (int)
            ((Collection<?>) of(of(calls, "underWay"), "open"))
                .stream().filter(Inside::isCall).count(),
        permits(turns).stream().mapToInt(permits -> size(of(permits, "waiting"))).sum(),
        connections.getLeased(),
        size(of(of(turns, "connections"), "waiting"))
            + size(of(of(turns, "connections"), "brief"))
            + connections.getPending());
  }

  /** Whoever waits for the end of a running call is there, too. */
  private static boolean isCall(Object open) {
    return !open.getClass().getSimpleName().equals("Following");
  }

  /** Connections that carry a request or are idle. */
  int openConnections() {
    PoolStats connections = connections();
    return connections.getLeased() + connections.getAvailable();
  }

  private static int size(Object queue) {
    return ((Collection<?>) queue).size();
  }

  private PoolStats connections() {
    Object client = of(of(connection, "transport"), "client");
    return ((ConnPoolControl<?>) of(client, "manager")).getTotalStats();
  }

  private static Collection<?> permits(Object turns) {
    return ((Map<?, ?>) of(turns, "functions")).values();
  }

  private static Object of(Object owner, String name) {
    for (Class<?> type = owner.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          return valueOf(field, owner);
        }
      }
    }
    throw new AssertionError(owner.getClass() + " has no field " + name + " any more");
  }

  private static Object valueOf(Field field, Object owner) {
    try {
      field.setAccessible(true);
      return field.get(owner);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
