package io.github.functionapps.it.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.functionapps.FunctionApps;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.error.FunctionErrorException;
import io.github.functionapps.testing.LocalCdf;
import io.github.functionapps.testing.LocalResponse;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where decoding and user code run (design.md 7). */
class ThreadsTest {
  /** Remembers the thread that decoded it. */
  record Decoded(String thread) {
    @JsonCreator
    static Decoded here(Object ignored) {
      return new Decoded(Thread.currentThread().getName());
    }
  }

  @FunctionApp("f")
  interface Api {
    @Get("/decoded")
    Decoded decoded();

    @Get("/decoded")
    CompletableFuture<Decoded> decodedAsync();

    @Get("/refused")
    int refused();
  }

  private static LocalCdf cdf() {
    LocalCdf cdf = LocalCdf.start();
    cdf.function("f")
        .get("/decoded", request -> "x")
        .get("/refused", request -> LocalResponse.error(409, "Taken", "taken", null));
    return cdf;
  }

  @Test
  void aBlockingCallerDecodesOnItsOwnThreadAndFindsItsOwnStack() {
    try (LocalCdf cdf = cdf()) {
      Api api = cdf.apps().create(Api.class);
      assertThat(api.decoded().thread()).isEqualTo(Thread.currentThread().getName());
      assertThat(catchThrowable(api::refused))
          .isExactlyInstanceOf(FunctionErrorException.class)
          .satisfies(
              e ->
                  assertThat(e.getStackTrace())
                      .anySatisfy(
                          frame ->
                              assertThat(frame.getClassName())
                                  .isEqualTo(ThreadsTest.class.getName())));
    }
  }

  @Test
  void asynchronousCallersDecodeAndContinueOnThePoolOfOurs() {
    try (LocalCdf cdf = cdf()) {
      Api api = cdf.apps().create(Api.class);
      Set<String> threads = ConcurrentHashMap.newKeySet();
      List<CompletableFuture<Void>> calls =
          IntStream.range(0, 200)
              .mapToObj(
                  i ->
                      api.decodedAsync()
                          .thenAccept(
                              decoded -> {
                                threads.add(decoded.thread());
                                threads.add(Thread.currentThread().getName());
                              }))
              .toList();
      calls.forEach(CompletableFuture::join);
      // A continuation that is added after the answer runs where it is added: here.
      threads.remove(Thread.currentThread().getName());
      assertThat(threads).containsExactly("function-apps-callback");
      assertThat(cdf.violations()).isEmpty();
    }
  }

  @Test
  void theUsersExecutorRunsDecodingAndTokenProvider() {
    try (LocalCdf cdf = cdf()) {
      Set<String> threads = ConcurrentHashMap.newKeySet();
      Executor users =
          task -> {
            Thread thread = new Thread(task, "mine");
            thread.setDaemon(true);
            thread.start();
          };
      String token = cdf.issueToken();
      try (FunctionApps apps =
          cdf.builder()
              .callbackExecutor(users)
              .credentials(
                  () -> {
                    threads.add(Thread.currentThread().getName());
                    return new AccessToken(token, Instant.MAX);
                  })
              .build()) {
        threads.add(apps.create(Api.class).decodedAsync().join().thread());
      }
      assertThat(threads).containsExactly("mine");
    }
  }

  @Test
  void anExecutorThatRejectsDoesNotLoseAnAnswer() {
    try (LocalCdf cdf = cdf()) {
      Executor full =
          task -> {
            throw new RejectedExecutionException();
          };
      try (FunctionApps apps = cdf.builder().callbackExecutor(full).build()) {
        assertThat(apps.create(Api.class).decodedAsync().join()).isNotNull();
      }
    }
  }

  @Test
  void blockingContinuationsDoNotKeepATokenProviderFromRunning() {
    try (LocalCdf cdf = cdf()) {
      String token = cdf.issueToken();
      try (FunctionApps apps =
          cdf.builder().credentials(() -> new AccessToken(token, Instant.MAX)).build()) {
        Api api = apps.create(Api.class);
        List<CompletableFuture<Decoded>> calls =
            IntStream.range(0, 50)
                .mapToObj(i -> api.decodedAsync().thenApply(d -> api.decoded()))
                .toList();
        assertThat(calls).allSatisfy(call -> assertThat(call.join()).isNotNull());
      }
    }
  }
}
