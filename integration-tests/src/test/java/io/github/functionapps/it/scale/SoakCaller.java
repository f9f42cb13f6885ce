package io.github.functionapps.it.scale;

import io.github.functionapps.FunctionCall;
import io.github.functionapps.error.FunctionAppsException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntUnaryOperator;

/** A thread's calls: of every kind, each with a key of its own, some given up. */
final class SoakCaller implements Runnable {
  private static final int FUTURES = 20;

  private final SoakApi api;
  private final SoakTally tally;
  private final AtomicInteger keys;
  private final Random random;
  private final BooleanSupplier goesOn;
  private final Deque<CompletableFuture<?>> underWay = new ArrayDeque<>();

  SoakCaller(
      SoakApi api, SoakTally tally, AtomicInteger keys, Random random, BooleanSupplier goesOn) {
    this.api = api;
    this.tally = tally;
    this.keys = keys;
    this.random = random;
    this.goesOn = goesOn;
  }

  @Override
  public void run() {
    while (goesOn.getAsBoolean()) {
      call(keys.getAndIncrement());
      while (underWay.size() > FUTURES) {
        awaitFirst();
      }
    }
    while (!underWay.isEmpty()) {
      awaitFirst();
    }
  }

  private void call(int key) {
    switch (random.nextInt(12)) {
      case 0 -> wait(key, false, api::get);
      case 1 -> wait(key, false, api::put);
      case 2 -> wait(key, false, api::postAgain);
      case 3 -> wait(key, true, api::post);
      case 4 -> wait(key, true, number -> api.tryPost(number).orThrow());
      case 5 -> wait(key, true, api::run);
      case 6 -> later(key, false, api.getLater(key));
      case 7 -> later(key, true, api.postLater(key));
      case 8 -> later(key, true, api.runLater(key));
      case 9 -> later(key, true, api.start(key).result());
      case 10 -> follow(key);
      default -> giveUp(key);
    }
  }

  private void wait(int key, boolean isOnce, IntUnaryOperator call) {
    long start = System.nanoTime();
    try {
      tally.ended(key, isOnce, call.applyAsInt(key), null);
    } catch (RuntimeException | Error e) {
      tally.ended(key, isOnce, null, e);
    }
    tally.took(System.nanoTime() - start);
  }

  private void later(int key, boolean isOnce, CompletableFuture<Integer> call) {
    long start = System.nanoTime();
    underWay.add(
        call.whenComplete(
            (value, failure) -> {
              tally.took(System.nanoTime() - start);
              tally.ended(key, isOnce, value, failure);
            }));
  }

  /** Asks once, and for the logs, before it waits. */
  private void follow(int key) {
    FunctionCall<Integer> call = api.start(key);
    for (Runnable question : List.<Runnable>of(call::handle, call::poll, call::logs)) {
      long start = System.nanoTime();
      try {
        question.run();
        tally.count("handle, poll or logs answered");
      } catch (FunctionAppsException e) {
        tally.count("handle, poll or logs failed");
      }
      tally.took(System.nanoTime() - start);
    }
    wait(key, true, number -> call.await(Duration.ofSeconds(4)));
  }

  /** At once, or when the call has got on a little. */
  private void giveUp(int key) {
    CompletableFuture<Integer> call = key % 2 == 0 ? api.postLater(key) : api.runLater(key);
    if (random.nextBoolean()) {
      call(keys.getAndIncrement());
    }
    GivingUp.number(random.nextInt(100)).on(call);
    tally.givenUp();
    underWay.add(call);
  }

  private void awaitFirst() {
    try {
      underWay.remove().join();
    } catch (CompletionException | CancellationException e) {
      // told by the tally, or given up
    }
  }
}
