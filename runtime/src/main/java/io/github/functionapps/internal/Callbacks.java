package io.github.functionapps.internal;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where decoding and user code run: a small pool of daemon threads, unless the user gave an
 * executor. CompletableFuture's own default starts a thread per task on two CPUs.
 */
final class Callbacks implements Executor, AutoCloseable {
  private static final int THREADS =
      Math.max(2, Math.min(8, Runtime.getRuntime().availableProcessors()));

  private final ThreadPoolExecutor own = pool();
  private final Executor executor;

  Callbacks(@Nullable Executor users) {
    executor = users == null ? own : users;
  }

  @Override
  public void execute(Runnable task) {
    try {
      executor.execute(task);
    } catch (RuntimeException e) { // a RejectedExecutionException, or whatever the user's throws
      own.execute(task); // a future that is never completed would be worse, an I/O thread too
    }
  }

  @Override
  public void close() {
    own.shutdown(); // what was completed is still handed over
  }

  /** Makes daemon threads: a client that nobody closes must not keep the JVM alive. */
  static ThreadFactory daemons(String name) {
    return task -> {
      Thread thread = new Thread(task, name);
      thread.setDaemon(true);
      return thread;
    };
  }

  private static ThreadPoolExecutor pool() {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            30,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            daemons("function-apps-callback"),
            (task, closing) -> task.run());
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }
}
