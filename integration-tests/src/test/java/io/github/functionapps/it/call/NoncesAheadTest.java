package io.github.functionapps.it.call;

import static io.github.functionapps.testing.Endpoint.CALL;
import static io.github.functionapps.testing.Endpoint.SESSION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.it.call.ItemsApi.Item;
import io.github.functionapps.testing.RecordedRequest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nonces that are there before they are wanted. */
class NoncesAheadTest extends CallFixture {
  /** On one connection the first call comes after the sessions that are made ahead. */
  @Test
  void aLaterCallDoesNotWaitForASession() {
    ItemsApi items = client(cdf.builder().noncesAhead(2).maxConnections(1));
    items.item(1);
    cdf.faults().always(SESSION).error(503, "down");
    assertThat(items.item(2)).isEqualTo(new Item(2));
    assertThat(requests(CALL)).hasSize(2);
  }

  @Test
  void noSessionIsMadeWhileNothingIsCalled() {
    ItemsApi items = client(cdf.builder().noncesAhead(2).maxConnections(1));
    assertThat(requests(SESSION)).isEmpty();
    items.item(1);
    assertThat(requests(SESSION)).as("the call's own, and two to keep").hasSize(3);
  }

  @Test
  void withoutThemEachCallAsks() {
    ItemsApi items = client(cdf.builder());
    items.item(1);
    items.item(2);
    assertThat(requests(SESSION)).hasSize(2);
  }

  @Test
  void noNonceIsUsedTwiceHoweverManyCall() {
    ItemsApi items = client(cdf.builder().noncesAhead(5));
    List<CompletableFuture<Item>> calls =
        IntStream.rangeClosed(1, 200).mapToObj(items::itemAsync).toList();
    calls.forEach(CallFixture::await);
    assertThat(cdf.violations()).isEmpty();
    assertThat(nonces()).hasSize(200).doesNotHaveDuplicates();
  }

  @Test
  void eachAttemptHasANonceOfItsOwn() {
    cdf.faults().next(CALL, 3).error(503, "busy");
    ItemsApi items = client(cdf.builder().noncesAhead(2).retry(SOON));
    assertThat(items.item(1)).isEqualTo(new Item(1));
    assertThat(nonces()).hasSize(4).doesNotHaveDuplicates();
    assertThat(cdf.violations()).isEmpty();
  }

  @Test
  void aNonceThatIsRefusedIsReplacedByAFreshOne() {
    cdf.next(CALL).refuseNonce();
    ItemsApi items = client(cdf.builder().noncesAhead(2));
    assertThat(items.item(1)).isEqualTo(new Item(1));
    assertThat(nonces()).hasSize(2).doesNotHaveDuplicates();
  }

  private List<String> nonces() {
    return cdf.calls().stream().map(RecordedRequest::nonce).flatMap(Optional::stream).toList();
  }
}
