package io.github.functionapps.internal.permit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.internal.permit.Permits.Permit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PermitsTest {
  private final Permits permits = new Permits(2);

  @Test
  void thereAreAsManyAsWereSaid() {
    assertThat(permits.acquire()).isDone();
    assertThat(permits.acquire()).isDone();
    assertThat(permits.acquire()).isNotDone();
  }

  @Test
  void whoComesFirstIsServedFirst() {
    Permit one = permits.acquire().join();
    Permit two = permits.acquire().join();
    CompletableFuture<Permit> third = permits.acquire();
    CompletableFuture<Permit> fourth = permits.acquire();
    two.release();
    assertThat(third).isDone();
    assertThat(fourth).isNotDone();
    one.release();
    assertThat(fourth).isDone();
  }

  @Test
  void whoNeedsOneBrieflyWaitsForOneOfTheOthersAtMost() {
    Permit one = permits.acquire().join();
    CompletableFuture<?> unused = permits.acquire();
    List<String> served = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      int number = i;
      unused = permits.acquire().thenAccept(permit -> serve(served, "long " + number, permit));
    }
    for (int i = 1; i <= 3; i++) {
      int number = i;
      unused =
          permits.acquireBriefly().thenAccept(permit -> serve(served, "brief " + number, permit));
    }
    one.release();
    assertThat(served)
        .containsExactly("brief 1", "long 1", "brief 2", "long 2", "brief 3", "long 3");
    assertThat(permits.waiting()).isZero();
  }

  private static void serve(List<String> served, String who, Permit permit) {
    served.add(who);
    permit.release();
  }

  @Test
  void oneThatIsGivenBackTwiceIsOne() {
    Permit one = permits.acquire().join();
    CompletableFuture<?> unused = permits.acquire();
    one.release();
    one.release();
    assertThat(permits.acquire()).isDone();
    assertThat(permits.acquire()).isNotDone();
  }

  @Test
  void whoLeavesTheQueueIsPassedOver() {
    Permit one = permits.acquire().join();
    CompletableFuture<?> unused = permits.acquire();
    CompletableFuture<Permit> leaves = permits.acquire();
    CompletableFuture<Permit> stays = permits.acquire();
    leaves.cancel(false);
    assertThat(permits.waiting()).isEqualTo(1);
    one.release();
    assertThat(stays).isDone();
    assertThat(permits.waiting()).isZero();
  }

  /** Each of those who wait fails at once and gives its permit to the next. */
  @Test
  void aLongQueueIsServedWithoutALongStack() {
    Permit one = permits.acquire().join();
    CompletableFuture<?> unused = permits.acquire();
    List<Integer> served = new ArrayList<>();
    int queue = 100_000;
    for (int i = 0; i < queue; i++) {
      int number = i;
      unused =
          permits
              .acquire()
              .thenAccept(
                  permit -> {
                    served.add(number);
                    permit.release();
                  });
    }
    one.release();
    assertThat(served).hasSize(queue).isSorted();
    assertThat(permits.acquire()).isDone();
    assertThat(permits.acquire()).isNotDone();
  }
}
