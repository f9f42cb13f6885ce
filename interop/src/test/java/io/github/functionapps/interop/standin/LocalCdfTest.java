package io.github.functionapps.interop.standin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.interop.cell.RawCalls;
import io.github.functionapps.interop.cell.RawCalls.Raw;
import io.github.functionapps.interop.cell.Server;
import io.github.functionapps.interop.framework.Release;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The stand-in that users test with against the real framework: the same requests to both, ids,
 * times and the words of messages aside.
 */
class LocalCdfTest {
  static Stream<Arguments> pairs() {
    return Pair.releases().stream()
        .flatMap(
            release ->
                Stream.of(Server.PASSING_ERRORS, Server.FAILING_ERRORS)
                    .map(server -> Arguments.of(release, server)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void answersCallsAsTheFrameworkDoes(Release release, Server server) {
    try (Pair pair = Pair.of(release, server)) {
      assertAlike(pair, KnownCalls.all());
    }
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void refusesCallsAsTheGatewayDoes(Release release, Server server) {
    try (Pair pair = Pair.of(release, server)) {
      assertAlike(
          pair,
          Stream.of(
                  "null",
                  "1",
                  "[]",
                  "{}",
                  "{\"path\":1}",
                  "{\"path\":\"/nothing\",\"method\":\"GET\",\"body\":null}",
                  "{\"path\":\"/nothing\",\"method\":\"GET\",\"body\":1}",
                  "{\"path\":\"/nothing\",\"method\":\"GET\"}",
                  "{\"path\":\"/nothing\",\"method\":\"HEAD\",\"body\":{}}",
                  "{\"path\":\"/nothing\",\"method\":\"get\",\"body\":{}}",
                  "{\"path\":\"/nothing\",\"method\":null,\"body\":{}}",
                  "{\"path\":\"\",\"method\":\"GET\",\"body\":{}}")
              .<Function<RawCalls, Raw>>map(data -> raw -> raw.callData(data))
              .toList());
    }
  }

  @Test
  void refusesRequestsAsTheGatewayDoes() {
    String call = "{\"data\":{\"path\":\"/nothing\",\"method\":\"GET\",\"body\":{}},\"nonce\":%s}";
    try (Pair pair = Pair.of(newest(), Server.PASSING_ERRORS)) {
      assertAlike(
          pair,
          List.of(
              raw -> raw.callWith("{"),
              raw -> raw.callWith("[]"),
              raw -> raw.callWith("{\"data\":{}}"),
              raw -> raw.callWith(call.formatted("null")),
              raw -> raw.callWith(call.formatted("1")),
              raw -> raw.callWith(call.formatted("\"nobody's\"")),
              raw -> {
                String once = call.formatted(RawCalls.quoted(raw.nonce()));
                raw.callWith(once);
                return raw.callWith(once);
              },
              raw -> raw.request("GET", raw.callsPath(), "", Map.of()),
              raw -> raw.request("PUT", raw.callsPath(), "{}", Map.of()),
              raw -> raw.request("POST", raw.callsPath() + "/1", "{}", Map.of()),
              raw -> raw.request("GET", raw.callsPath() + "/1", "", Map.of()),
              raw -> raw.request("GET", raw.callsPath() + "/1/response", "", Map.of()),
              raw -> raw.request("GET", raw.callsPath() + "/1/logs", "", Map.of()),
              raw -> raw.request("GET", raw.callsPath() + "/1/other", "", Map.of()),
              raw -> raw.request("GET", "/api/v1/projects", "", Map.of()),
              raw -> post(raw, call, Map.of("Authorization", "Bearer nobody's")),
              raw -> post(raw, call, Map.of("Authorization", "Basic eDp5")),
              raw -> post(raw, call, Map.of("Authorization", "")),
              raw -> post(raw, call, Map.of("cdf-version", "")),
              raw -> post(raw, call, Map.of("cdf-version", "20230101-alpha")),
              raw -> post(raw, call, Map.of("Content-Type", "text/plain")),
              raw -> raw.session("{}"),
              raw -> raw.session("[]"),
              raw -> raw.session("{\"items\":[]}"),
              raw ->
                  raw.session(
                      "{\"items\":[{\"oneshotTokenExchange\":true},{\"oneshotTokenExchange\":true}]}"),
              raw -> raw.session("{\"items\":[{\"oneshotTokenExchange\":true}]}"),
              raw -> raw.session("{\"items\":[{\"oneshotTokenExchange\":false}]}"),
              raw -> raw.session("{\"items\":[{\"oneshotTokenExchange\":true,\"more\":1}]}"),
              raw -> raw.session("{\"items\":[{\"clientId\":\"x\",\"clientSecret\":\"y\"}]}"),
              raw -> raw.session("{\"items\":[{\"clientId\":\"x\"}]}"),
              raw -> raw.session("{\"items\":[1]}")));
    }
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void runsAsynchronousCallsAsTheGatewayDoes(Release release, Server server) {
    try (Pair pair = Pair.of(release, server)) {
      List<Function<RawCalls, Raw>> requests = new ArrayList<>();
      for (String path : List.of("/nothing", "/missing", "/raises", "/exits", "/unknown")) {
        for (String suffix : List.of("", "/response", "/logs")) {
          requests.add(raw -> ended(raw, path, suffix));
        }
      }
      assertAlike(pair, requests);
    }
  }

  /** What is found of a call once it has ended: its second poll may be the first that finds it. */
  private static Raw ended(RawCalls raw, String path, String suffix) {
    Raw accepted =
        raw.request(
            "POST",
            raw.callsPath(),
            "{\"data\":{\"path\":%s,\"method\":\"GET\",\"body\":{}},\"nonce\":%s}"
                .formatted(RawCalls.quoted(path), RawCalls.quoted(raw.nonce())),
            Map.of("Prefer", "respond-async"));
    assertThat(accepted.status()).isEqualTo(202);
    String place =
        URI.create(accepted.http().headers().firstValue("Location").orElseThrow()).getPath();
    Raw poll = raw.request("GET", place, "", Map.of());
    while (poll.status() != 200 || poll.json().path("runtimeStatus").asText().equals("Running")) {
      poll = raw.request("GET", place, "", Map.of());
    }
    return suffix.isEmpty() ? poll : raw.request("GET", place + suffix, "", Map.of());
  }

  private static Raw post(RawCalls raw, String call, Map<String, String> headers) {
    return raw.request(
        "POST", raw.callsPath(), call.formatted(RawCalls.quoted(raw.nonce())), headers);
  }

  private static Release newest() {
    List<Release> releases = Pair.releases();
    return releases.get(releases.size() - 1);
  }

  static void assertAlike(Pair pair, List<Function<RawCalls, Raw>> requests) {
    List<String> local = new ArrayList<>();
    List<String> real = new ArrayList<>();
    for (int i = 0; i < requests.size(); i++) {
      Pair.Answers answers = pair.answers(requests.get(i));
      local.add(i + ": " + answers.local());
      real.add(i + ": " + answers.real());
    }
    assertThat(local).containsExactlyElementsOf(real);
  }
}
