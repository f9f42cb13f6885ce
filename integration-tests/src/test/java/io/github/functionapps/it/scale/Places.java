package io.github.functionapps.it.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.testing.LocalCdf;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** The permits and connections of a client, as its calls find them. */
final class Places {
  private Places() {}

  /** {@link Size#FEW} calls run at once. */
  static void assertAreFree(LocalCdf cdf, ScaleApi api) throws InterruptedException {
    HeldFunction function = new HeldFunction(cdf, Size.FEW);
    List<CompletableFuture<Integer>> calls =
        IntStream.range(0, Size.FEW).mapToObj(api::callLater).toList();
    function.awaitAllRunning();
    function.release();
    assertThat(calls)
        .map(CompletableFuture::join)
        .isEqualTo(IntStream.range(0, Size.FEW).boxed().toList());
  }
}
