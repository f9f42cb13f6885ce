package io.github.functionapps.it.observe;

import static io.github.functionapps.testing.Endpoint.CALL;
import static io.github.functionapps.testing.Endpoint.SESSION;
import static io.github.functionapps.testing.Endpoint.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.FunctionCall;
import io.github.functionapps.call.CallListener;
import io.github.functionapps.call.RetryPolicy;
import io.github.functionapps.error.CallInterruptedException;
import io.github.functionapps.error.FunctionErrorException;
import io.github.functionapps.testing.LocalCdf;
import io.github.functionapps.testing.LocalResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a listener is told, and where. */
class ListenerTest {
  private static final String STARTED = "started GET /items/<id> of observed";

  private final LocalCdf cdf = LocalCdf.start();
  private final RecordingListener listener = new RecordingListener();
  private final FunctionApps.Builder settings =
      cdf.builder()
          .listener(listener)
          .retry(RetryPolicy.standard().base(Duration.ofNanos(1)))
          .pollIntervals(Duration.ofMillis(1), Duration.ofMillis(5));
  private FunctionApps apps;

  ListenerTest() {
    cdf.function("observed")
        .get("/items/{id}", request -> "an answer")
        .post("/items/{id}", request -> "an answer");
  }

  @AfterEach
  void close() {
    if (apps != null) {
      apps.close();
    }
    cdf.close();
  }

  private ObservedApi api() {
    apps = settings.build();
    return apps.create(ObservedApi.class);
  }

  @Test
  void aCallHasABeginningAnAttemptAndAnEnd() {
    api().item("x");
    assertThat(listener.events())
        .containsExactly(STARTED, "attempt 1: 200", "ended after 1: 200, with a callId");
  }

  @Test
  void aFutureIsToldLikewise() {
    api().itemLater("x").join();
    assertThat(listener.events())
        .containsExactly(STARTED, "attempt 1: 200", "ended after 1: 200, with a callId");
  }

  @Test
  void eachAttemptIsTold() {
    cdf.next(CALL).error(503, "busy");
    cdf.next(CALL).dropAnswer();
    cdf.next(CALL).refuseToken();
    api().item("x");
    assertThat(listener.events())
        .containsExactly(
            STARTED,
            "attempt 1: 503, ApiException, again",
            "attempt 2: no answer, TransportException CONNECTION_LOST, again",
            "attempt 3: 401, ApiException, again",
            "attempt 4: 200",
            "ended after 4: 200, with a callId");
  }

  @Test
  void anAttemptThatDidNotGetAsFarAsTheCallIsTold() {
    cdf.next(TOKEN).error(503, "busy");
    api().item("x");
    assertThat(listener.events())
        .containsExactly(
            STARTED,
            "attempt 1 at the TOKEN: no answer, AuthenticationException, again",
            "attempt 2: 200",
            "ended after 2, 1 sent: 200, with a callId");
  }

  @Test
  void attemptsAreCountedAlikeWhateverTheyWereAbout() {
    cdf.next(TOKEN).dropAnswer();
    cdf.next(SESSION).dropAnswer();
    cdf.faults().always(SESSION).error(403, "no");
    ObservedApi api = api();
    assertThatThrownBy(() -> api.item("x"));
    assertThat(listener.events())
        .containsExactly(
            STARTED,
            "attempt 1 at the TOKEN: no answer, TransportException CONNECTION_LOST, again",
            "attempt 2 at the NONCE: no answer, TransportException CONNECTION_LOST, again",
            "attempt 3 at the NONCE: no answer, AuthenticationException",
            "ended after 3, 0 sent: no status, AuthenticationException");
  }

  @Test
  void aFailureIsTheEnd() {
    cdf.next(CALL).error(403, "no");
    ObservedApi api = api();
    assertThatThrownBy(() -> api.item("x"));
    assertThat(listener.events())
        .containsExactly(
            STARTED, "attempt 1: 403, ApiException", "ended after 1: no status, ApiException");
  }

  @Test
  void anErrorOfTheFunctionIsTheEndOfTheCallButNoFailureOfTheAttempt() {
    cdf.function("observed")
        .get("/items/{id}", request -> LocalResponse.error(409, "Conflict", "no", Map.of()));
    ObservedApi api = api();
    assertThatThrownBy(() -> api.item("x")).isInstanceOf(FunctionErrorException.class);
    assertThat(listener.events())
        .containsExactly(
            STARTED, "attempt 1: 200", "ended after 1: 409, FunctionErrorException, with a callId");
  }

  @Test
  void anAnswerThatCannotBeReadIsAFailure() {
    cdf.function("observed").get("/items/{id}", request -> Map.of("a", 1));
    ObservedApi api = api();
    assertThatThrownBy(() -> api.item("x"));
    assertThat(listener.events())
        .containsExactly(
            STARTED,
            "attempt 1: 200",
            "ended after 1: no status, ResponseException, with a callId");
  }

  @Test
  void aCallerWhoGivesUpIsTheEnd() {
    CompletableFuture<Void> arrived = holdingTheFunction();
    CompletableFuture<String> item = api().itemLater("x");
    arrived.join();
    item.cancel(true);
    assertThat(listener.events())
        .containsExactly(STARTED, "ended after 1: no status, CancellationException");
  }

  @Test
  void aCallerWhoIsInterruptedIsTheEnd() throws InterruptedException {
    CompletableFuture<Void> arrived = holdingTheFunction();
    ObservedApi api = api();
    CompletableFuture<Throwable> failure = new CompletableFuture<>();
    Thread caller = new Thread(() -> failure.complete(catchThrowable(() -> api.item("x"))));
    caller.start();
    arrived.join();
    caller.interrupt();
    assertThat(failure.join()).isInstanceOf(CallInterruptedException.class);
    caller.join();
    assertThat(listener.events())
        .containsExactly(STARTED, "ended after 1: no status, CallInterruptedException");
  }

  @Test
  void aCallThatIsPolledIsOneAttempt() {
    cdf.settings().asyncCalls().pollsBeforeEnd(2);
    FunctionCall<String> call = api().start("x");
    call.result().join();
    call.result().join();
    assertThat(listener.events())
        .containsExactly(
            "started POST /items/<id> of observed",
            "attempt 1: 202",
            "ended after 1: 200, with a callId");
  }

  @Test
  void aCallThatNobodyAsksForIsToldWhereItIsAnsweredAtOnce() {
    cdf.settings().asyncCalls().ignorePrefer(true);
    FunctionCall<String> unused = api().start("x");
    assertThat(listener.events())
        .containsExactly(
            "started POST /items/<id> of observed",
            "attempt 1: 200",
            "ended after 1: 200, with a callId");
  }

  /** Whatever runs where, nobody waits for what is decoding: it runs the user's code. */
  @Test
  void itMayAskForTheCallThatItIsToldOf() {
    cdf.settings().asyncCalls().ignorePrefer(true);
    CompletableFuture<FunctionCall<String>> told = new CompletableFuture<>();
    CompletableFuture<String> asked = new CompletableFuture<>();
    settings
        .callbackExecutor(Runnable::run)
        .listener(
            new CallListener() {
              @Override
              public void ended(Call call, End end) {
                asked.complete(told.getNow(null) == null ? "" : told.join().callId().orElse(""));
              }
            });
    cdf.next(CALL).delayUntil(told);
    FunctionCall<String> call = api().start("x");
    told.complete(call);
    assertThat(call.await(Duration.ofSeconds(30))).isEqualTo("an answer");
    assertThat(asked.orTimeout(30, TimeUnit.SECONDS).join()).isEqualTo(call.callId().orElseThrow());
  }

  @Test
  void theAnswerThatIsKnownIsTheEndEvenWhereItIsAskedForTooLate() {
    cdf.settings().asyncCalls().ignorePrefer(true);
    FunctionCall<String> call = api().start("x");
    call.started().join();
    apps.close();
    assertThat(call.await(Duration.ZERO)).isEqualTo("an answer");
    assertThat(listener.events().get(2)).isEqualTo("ended after 1: 200, with a callId");
  }

  @Test
  void aCallThatCouldNotBeStartedEndsOnce() {
    cdf.next(CALL).error(403, "no");
    FunctionCall<String> call = api().start("x");
    assertThatThrownBy(() -> call.result().join());
    assertThatThrownBy(() -> call.started().join());
    assertThat(listener.events())
        .containsExactly(
            "started POST /items/<id> of observed",
            "attempt 1: 403, ApiException",
            "ended after 1: no status, ApiException");
  }

  @Test
  void itIsToldOnTheCallbackExecutor() {
    ExecutorService own = Executors.newFixedThreadPool(2, task -> new Thread(task, "own"));
    try {
      settings.callbackExecutor(own);
      api().item("x");
      listener.events();
      assertThat(listener.threads()).containsExactly("own");
    } finally {
      own.shutdown();
    }
  }

  /** Each event is told by another thread, and a slow one before it. */
  @Test
  void eventsAreInOrderWhateverTheExecutor() {
    Executor threadEach = task -> new Thread(task, "any").start();
    cdf.faults().next(CALL, 4).error(503, "busy");
    settings.callbackExecutor(threadEach);
    api().item("x");
    assertThat(listener.events())
        .extracting(event -> event.split("[ :]", 3)[0] + event.split("[ :]", 3)[1])
        .containsExactly(
            "startedGET", "attempt1", "attempt2", "attempt3", "attempt4", "attempt5", "endedafter");
  }

  @Test
  void whatItThrowsDisturbsNobody() {
    RecordingListener after = listener;
    settings.listener(
        new CallListener() {
          @Override
          public void started(Call call) {
            throw new IllegalStateException("PLANTED");
          }

          @Override
          public void attempted(Call call, Attempt attempt) {
            after.started(call);
            after.attempted(call, attempt);
            throw new AssertionError("PLANTED");
          }

          @Override
          public void ended(Call call, End end) {
            after.ended(call, end);
            throw new IllegalStateException("PLANTED");
          }
        });
    assertThat(api().item("x")).isEqualTo("an answer");
    assertThat(after.events())
        .containsExactly(STARTED, "attempt 1: 200", "ended after 1: 200, with a callId");
  }

  @SuppressWarnings("FutureReturnValueIgnored") // the stand-in waits for it
  private CompletableFuture<Void> holdingTheFunction() {
    CompletableFuture<Void> arrived = new CompletableFuture<>();
    cdf.function("observed")
        .get(
            "/items/{id}",
            request -> {
              arrived.complete(null);
              return new CompletableFuture<>();
            });
    return arrived;
  }
}
