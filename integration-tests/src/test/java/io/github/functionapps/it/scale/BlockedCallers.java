package io.github.functionapps.it.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntConsumer;

/** Threads that wait for calls which nobody answers. */
final class BlockedCallers {
  private final List<Thread> threads = new ArrayList<>();
  private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

  BlockedCallers(int number, IntConsumer call) {
    for (int i = 0; i < number; i++) {
      int key = i;
      Thread thread =
          new Thread(
              () ->
                  failures.add(
                      catchThrowable(
                          () -> {
                            call.accept(key);
                            throw new AssertionError("answered");
                          })),
              "caller-" + i);
      threads.add(thread);
      thread.start();
    }
  }

  void interruptAll() {
    threads.forEach(Thread::interrupt);
  }

  /** All of them have gone, with this. */
  void assertEndedBy(Class<? extends Throwable> type) throws InterruptedException {
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(failures)
        .hasSameSizeAs(threads)
        .allSatisfy(failure -> assertThat(failure).isInstanceOf(type));
  }
}
