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

  /** Providers of tokens and nonces block and do not compute: more than there are processors. */
  private static final int PROVIDERS = 8;

  private final ThreadPoolExecutor own;
  private final Executor executor;

  private Callbacks(ThreadPoolExecutor own, @Nullable Executor users) {
    this.own = own;
    this.executor = users == null ? own : users;
  }

  /**
   * Where answers are decoded, and continuations and the listener run.
   *
   * @param users the user's executor
   */
  static Callbacks of(@Nullable Executor users) {
    return new Callbacks(pool(THREADS, "function-apps-callback"), users);
  }

  /** Where tokens and nonces are asked for, whatever waits for them in the user's executor. */
  static Callbacks ofProviders() {
    return new Callbacks(pool(PROVIDERS, "function-apps-provider"), null);
  }

  @Override
  public void execute(Runnable task) {
    try {
      executor.execute(task);
    } catch (Throwable e) { // a RejectedExecutionException, or that there is no thread any more
      executeAnyhow(task); // a future that is never completed would be worse
    }
  }

  private void executeAnyhow(Runnable task) {
    try {
      own.execute(task);
    } catch (Error e) { // of all things, only threads are scarce: an I/O thread has to do
      task.run();
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

  private static ThreadPoolExecutor pool(int threads, String name) {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            threads,
            threads,
            30,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            daemons(name),
            (task, closing) -> task.run());
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }
}
