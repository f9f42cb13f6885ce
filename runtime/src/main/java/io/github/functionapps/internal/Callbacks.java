package io.github.functionapps.internal;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
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

  private final @Nullable ThreadPoolExecutor own;
  private final Executor executor;

  Callbacks(@Nullable Executor users) {
    if (users != null) {
      own = null;
      executor = users;
    } else {
      own = pool();
      executor = own;
    }
  }

  @Override
  public void execute(Runnable task) {
    try {
      executor.execute(task);
    } catch (RejectedExecutionException e) {
      task.run(); // closing, or full: a future that is never completed would be worse
    }
  }

  @Override
  public void close() {
    if (own != null) {
      own.shutdown(); // what was completed is still handed over
    }
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
            daemons("function-apps-callback"));
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }
}
