package io.github.functionapps.it.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.testing.LocalCdf;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A continuation that blocks in a call of its own keeps nothing from running that it waits for. */
class BlockingContinuationsTest {
  @FunctionApp("f")
  interface Api {
    @Get("/n")
    int n();

    @Get("/n")
    CompletableFuture<Integer> nAsync();
  }

  @Test
  void theTokenProviderRunsAllTheSame() {
    try (LocalCdf cdf = LocalCdf.start()) {
      cdf.function("f").get("/n", request -> 1);
      String token = cdf.issueToken();
      try (FunctionApps apps =
          cdf.builder().credentials(() -> new AccessToken(token, Instant.MAX)).build()) {
        Api api = apps.create(Api.class);
        List<CompletableFuture<Integer>> calls =
            IntStream.range(0, 50)
                .mapToObj(i -> api.nAsync().thenApply(first -> first + api.n()))
                .toList();
        assertThat(calls).allSatisfy(call -> assertThat(call.join()).isEqualTo(2));
      }
    }
  }

  /** The one thread of the user's executor waits for a call that needs a token. */
  @Test
  void theTokenProviderRunsEvenBesideAnExecutorOfOneThread() {
    ExecutorService one =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread thread = new Thread(task);
              thread.setDaemon(true);
              return thread;
            });
    try (LocalCdf cdf = LocalCdf.start()) {
      cdf.function("f").get("/n", request -> 1);
      String token = cdf.issueToken();
      try (FunctionApps apps =
          cdf.builder()
              .callbackExecutor(one)
              .deadline(Duration.ofSeconds(10)) // it would pass
              .credentials(() -> new AccessToken(token, Instant.MAX))
              .build()) {
        Api api = apps.create(Api.class);
        assertThat(api.nAsync().thenApply(first -> first + api.n()).join()).isEqualTo(2);
      }
    } finally {
      one.shutdownNow();
    }
  }
}
