package io.github.functionapps.testing;

import io.github.functionapps.FunctionApps;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The stand-in's own client, made when it is first wanted. Thread-safe. */
final class OwnClient {
  private final Lock lock = new ReentrantLock();
  private @Nullable FunctionApps apps;

  FunctionApps get(Supplier<FunctionApps> maker) {
    lock.lock();
    try {
      if (apps == null) {
        apps = maker.get();
      }
      return apps;
    } finally {
      lock.unlock();
    }
  }

  void close() {
    lock.lock();
    try {
      if (apps != null) {
        apps.close();
      }
    } finally {
      lock.unlock();
    }
  }
}
