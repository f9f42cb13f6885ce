package io.github.functionapps.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which requests are answered by script. */
class FaultsTest {
  private static final String SESSION = "[{\"oneshotTokenExchange\":true}]";

  private final LocalCdf cdf = LocalCdf.start();
  private final Wire wire = new Wire(cdf);

  @BeforeEach
  void declare() {
    cdf.function("inventory").get("/", request -> 1);
  }

  @AfterEach
  void stop() {
    cdf.close();
  }

  @Test
  void hitTheNextFew() {
    cdf.faults().next(Endpoint.SESSION, 2).error(503, "busy");
    cdf.next(Endpoint.SESSION).error(429, "slow down");

    assertThat(Stream.generate(this::sessionStatus).limit(4)).containsExactly(503, 503, 429, 200);
  }

  @Test
  void hitAllUntilTheyAreCleared() {
    cdf.always(Endpoint.SESSION).error(503, "down");
    assertThat(Stream.generate(this::sessionStatus).limit(3)).containsOnly(503);

    cdf.faults().clear(Endpoint.CALL);
    assertThat(sessionStatus()).isEqualTo(503);

    cdf.faults().clear(Endpoint.SESSION);
    assertThat(sessionStatus()).isEqualTo(200);
  }

  @Test
  void areDecidedForEachRequest() {
    cdf.faults()
        .decide(
            request ->
                request.endpoint() == Endpoint.CALL
                        && request.functionPath().equals(Optional.of("/"))
                    ? Optional.of(new ScriptedAnswer().error(503, "busy"))
                    : Optional.empty());

    assertThat(wire.get("/").status()).isEqualTo(503);
    assertThat(wire.get("/other").status()).isEqualTo(200);
  }

  @Test
  void comeFirstTheNextThenAllThenByDecision() {
    cdf.faults().decide(request -> Optional.of(new ScriptedAnswer().error(501, "decided")));
    cdf.always(Endpoint.SESSION).error(502, "all");
    cdf.next(Endpoint.SESSION).error(503, "next");

    assertThat(Stream.generate(this::sessionStatus).limit(3)).containsExactly(503, 502, 502);
    cdf.faults().clear(Endpoint.SESSION);
    assertThat(sessionStatus()).isEqualTo(501);
    cdf.faults().clear();
    assertThat(sessionStatus()).isEqualTo(200);
  }

  @Test
  void refuseANegativeNumberOfTimes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cdf.faults().next(Endpoint.CALL, -1))
        .withMessage("times: -1");
  }

  @Test
  void areClearedAltogether() {
    cdf.next(Endpoint.SESSION).error(503, "next");
    cdf.always(Endpoint.SESSION).error(502, "all");

    cdf.faults().clear();

    assertThat(sessionStatus()).isEqualTo(200);
  }

  @Test
  void hitAsManyRequestsAsScriptedHoweverManyArriveAtOnce() {
    cdf.faults().next(Endpoint.OTHER, 40, new ScriptedAnswer().error(503, "busy"));

    assertThat(statusesOfHundredAtOnce())
        .containsOnly(404, 503)
        .filteredOn(s -> s == 503)
        .hasSize(40);
    assertThat(cdf.requests()).hasSize(100);
  }

  @Test
  void areDecidedForRequestsThatArriveAtOnce() {
    AtomicInteger asked = new AtomicInteger();
    ScriptedAnswer busy = new ScriptedAnswer().error(503, "busy");
    cdf.faults()
        .decide(request -> asked.incrementAndGet() % 4 == 0 ? Optional.of(busy) : Optional.empty());

    assertThat(statusesOfHundredAtOnce()).filteredOn(s -> s == 503).hasSize(25);
  }

  private int sessionStatus() {
    return wire.session(SESSION).status();
  }

  private List<Integer> statusesOfHundredAtOnce() {
    List<CompletableFuture<HttpResponse<String>>> pending =
        IntStream.range(0, 100).mapToObj(i -> wire.sendAsync(wire.to("/nothing"))).toList();
    return pending.stream().map(CompletableFuture::join).map(HttpResponse::statusCode).toList();
  }
}
