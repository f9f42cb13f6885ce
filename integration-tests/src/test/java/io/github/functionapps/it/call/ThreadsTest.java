package io.github.functionapps.it.call;

import static io.github.functionapps.testing.Endpoint.CALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.functionapps.FunctionApps;
import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.it.call.ItemsApi.Item;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** User code runs on the caller's thread or on the callback executor, and nowhere else. */
class ThreadsTest extends CallFixture {
  private static final String MINE = "mine";

  private final Queue<String> decodedOn = new ConcurrentLinkedQueue<>();

  @Test
  void aBlockingCallerDecodesOnItsOwnThread() {
    client(recording(cdf.builder())).item(1);
    assertThat(decodedOn).containsExactly(Thread.currentThread().getName());
  }

  @Test
  void aBlockingCallersExceptionHasItsOwnStack() {
    ItemsApi items = client(cdf.builder());
    cdf.next(CALL).answer(500, "");
    assertThat(Arrays.asList(catchThrowable(() -> items.item(1)).getStackTrace()))
        .anySatisfy(
            frame -> assertThat(frame.getClassName()).isEqualTo(ThreadsTest.class.getName()));
  }

  @Test
  void futuresAreDecodedAndContinuedOnDaemonsOfOurs() {
    assertThat(continuedOn(recording(cdf.builder()))).startsWith("function-apps-callback");
    assertThat(decodedOn).allMatch(name -> name.startsWith("function-apps-callback"));
  }

  @Test
  void futuresAreDecodedAndContinuedOnTheUsersExecutor() {
    Executor mine = task -> new Thread(task, MINE).start();
    assertThat(continuedOn(recording(cdf.builder()).callbackExecutor(mine))).isEqualTo(MINE);
    assertThat(decodedOn).containsExactly(MINE);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        RejectedExecutionException.class,
        IllegalStateException.class,
        OutOfMemoryError.class // unable to create native thread
      })
  void anExecutorThatRejectsDoesNotPutUserCodeOnIoThreads(Class<? extends Throwable> refusal) {
    Executor full =
        task -> {
          if (refusal == OutOfMemoryError.class) {
            throw new OutOfMemoryError("unable to create native thread");
          }
          throw refusal == IllegalStateException.class
              ? new IllegalStateException()
              : new RejectedExecutionException();
        };
    assertThat(continuedOn(recording(cdf.builder()).callbackExecutor(full)))
        .doesNotStartWith("function-apps-io")
        .doesNotStartWith("function-apps-timer");
    assertThat(decodedOn).noneMatch(name -> name.startsWith("function-apps-io"));
  }

  @Test
  void aTokenProviderRunsOnDaemonsOfItsOwnWhateverTheExecutor() {
    Queue<String> askedOn = new ConcurrentLinkedQueue<>();
    AccessToken token = new AccessToken(cdf.issueToken(), Instant.MAX);
    FunctionApps.Builder settings =
        cdf.builder()
            .callbackExecutor(task -> new Thread(task, MINE).start())
            .credentials(
                () -> {
                  askedOn.add(Thread.currentThread().getName());
                  return token;
                });
    ItemsApi items = client(settings);
    items.item(1);
    await(items.itemAsync(1));
    assertThat(askedOn).hasSize(2).allMatch(name -> name.startsWith("function-apps-provider"));
  }

  @Test
  void twoHundredCallsAtOnceComplete() {
    ItemsApi items = client(cdf.builder());
    List<CompletableFuture<Item>> calls =
        IntStream.rangeClosed(1, 200).mapToObj(items::itemAsync).toList();
    assertThat(calls.stream().map(CallFixture::await).map(Item::id).toList())
        .isEqualTo(IntStream.rangeClosed(1, 200).boxed().toList());
    assertThat(cdf.violations()).isEmpty();
  }

  /** The answer is held until the continuation is there, which the caller would else run. */
  private String continuedOn(FunctionApps.Builder settings) {
    CompletableFuture<String> name =
        client(settings).itemAsync(HELD).thenApply(item -> Thread.currentThread().getName());
    release.complete(null);
    return await(name);
  }

  private FunctionApps.Builder recording(FunctionApps.Builder settings) {
    return settings.jackson(
        mapper ->
            mapper.addModule(new SimpleModule().addDeserializer(Item.class, new Recording())));
  }

  /** Notes the thread. */
  private final class Recording extends StdDeserializer<Item> {
    private static final long serialVersionUID = 1L;

    private Recording() {
      super(Item.class);
    }

    @Override
    public Item deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      decodedOn.add(Thread.currentThread().getName());
      JsonNode tree = parser.readValueAsTree();
      return new Item(tree.get("id").intValue());
    }
  }
}
