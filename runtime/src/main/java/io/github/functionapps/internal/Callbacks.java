package io.github.functionapps.internal;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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

  private static ThreadPoolExecutor pool() {
    AtomicInteger number = new AtomicInteger();
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            30,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> {
              Thread thread =
                  new Thread(task, "function-apps-callback-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }
}
