package io.github.functionapps.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class OnceTest {
  private final Once<String> once = new Once<>();
  private final AtomicInteger worked = new AtomicInteger();

  private String work() {
    return "the value " + worked.incrementAndGet();
  }

  @Test
  void isWorkedOutForTheFirst() {
    assertThat(once.known()).isEmpty();
    assertThat(once.get(this::work)).isEqualTo("the value 1");
    assertThat(once.get(this::work)).isEqualTo("the value 1");
    assertThat(once.known()).contains("the value 1");
  }

  @Test
  void whoAsksMeanwhileWaitsForThat() throws Exception {
    CompletableFuture<Void> begun = new CompletableFuture<>();
    CompletableFuture<Void> goOn = new CompletableFuture<>();
    CompletableFuture<String> first =
        CompletableFuture.supplyAsync(
            () ->
                once.get(
                    () -> {
                      begun.complete(null);
                      goOn.join();
                      return work();
                    }),
            task -> new Thread(task).start());
    begun.get(30, TimeUnit.SECONDS);
    assertThat(once.known()).isEmpty();
    CompletableFuture<String> second =
        CompletableFuture.supplyAsync(() -> once.get(this::work), task -> new Thread(task).start());
    goOn.complete(null);
    assertThat(second.get(30, TimeUnit.SECONDS)).isEqualTo("the value 1");
    assertThat(first.get(30, TimeUnit.SECONDS)).isEqualTo("the value 1");
  }

  @Test
  void whatItThrowsIsNotKept() {
    StackOverflowError deep = new StackOverflowError();
    assertThatThrownBy(
            () ->
                once.get(
                    () -> {
                      throw deep;
                    }))
        .isSameAs(deep);
    assertThat(once.known()).isEmpty();
    assertThat(once.get(this::work)).isEqualTo("the value 1");
  }
}
