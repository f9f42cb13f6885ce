package io.github.functionapps.it.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.functionapps.FunctionCall;
import io.github.functionapps.error.InvalidRequestException;
import io.github.functionapps.testing.Endpoint;
import io.github.functionapps.testing.LocalCdf;
import io.github.functionapps.testing.RecordedRequest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Calls the methods of one interface, and holds what arrives and returns against the oracles. */
final class MethodCheck {
  private final LocalCdf cdf;
  private final Draw draw;
  private final Classes classes;
  private final DrawnApi api;
  private final Object client;

  MethodCheck(LocalCdf cdf, Draw draw, Classes classes, DrawnApi api) {
    this.cdf = cdf;
    this.draw = draw;
    this.classes = classes;
    this.api = api;
    this.client = cdf.apps().create(classes.named(api.binaryName()));
  }

  void call(DrawnMethod method) {
    List<Object> arguments = new ArgumentGrammar(draw, classes).drawn(method);
    try {
      call(method, arguments);
    } catch (AssertionError | RuntimeException e) {
      // The program is long; this is what to look for in it.
      throw new AssertionError(
          "%s%n%s %s%nsent: %s"
              .formatted(e.getMessage(), ApiSource.line(method), arguments, sent()),
          e);
    }
  }

  private List<String> sent() {
    return cdf.calls().stream().map(RecordedRequest::bodyText).toList();
  }

  private void call(DrawnMethod method, List<Object> arguments) {
    RequestOracle request = new RequestOracle(draw, method, arguments);
    if (request.refused().isEmpty()) {
      draw.use(RequestOracle.Rule.ARRIVES);
      AnswerOracle answer = new AnswerOracle(draw, method.result(), classes);
      cdf.next(Endpoint.CALL).answer(200, answer.envelope());
      checkAnswer(method, arguments, answer);
      checkArrived(method, request);
    } else {
      assertThat(catchThrowable(() -> invoke(method, arguments)))
          .isInstanceOfSatisfying(
              InvalidRequestException.class,
              refusal -> assertThat(request.refused()).contains(refusal.parameter()));
      assertThat(cdf.calls()).isEmpty();
    }
    assertThat(cdf.violations()).isEmpty();
    cdf.clearRequests();
  }

  private void checkAnswer(DrawnMethod method, List<Object> arguments, AnswerOracle answer) {
    if (answer.failure() == null) {
      answer.check(invoke(method, arguments));
    } else {
      assertThat(catchThrowable(() -> invoke(method, arguments)))
          .isExactlyInstanceOf(answer.failure());
    }
  }

  private void checkArrived(DrawnMethod method, RequestOracle expected) {
    assertThat(cdf.calls()).hasSize(1);
    RecordedRequest call = cdf.calls().get(0);
    assertThat(call.externalId()).hasValue(ApiSource.EXTERNAL_ID);
    boolean isEarly =
        method.result().wrapping().isCall() || method.policy().respondsAsync(method.home());
    assertThat(call.header("prefer"))
        .isEqualTo(isEarly ? Optional.of("respond-async") : Optional.empty());
    Map<?, ?> sent = (Map<?, ?>) ((Map<?, ?>) Json.parse(call.bodyText())).get("data");
    String target = (String) sent.get("path");
    int end = target.indexOf('?') < 0 ? target.length() : target.indexOf('?');
    assertThat(sent.get("method")).isEqualTo(method.verb().name());
    assertThat(target.substring(0, end)).isEqualTo(expected.path(api.prefix()));
    assertThat(query(target.substring(end))).isEqualTo(expected.query());
    assertThat(sent.get("body")).isEqualTo(expected.body());
  }

  /** As Python's parse_qs reads it: one text, or a list. */
  private static Map<String, Object> query(String text) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    if (!text.isEmpty()) {
      for (String pair : text.substring(1).split("&", -1)) {
        String[] parts = pair.split("=", 2);
        assertThat(parts[1]).isNotEmpty();
        values.computeIfAbsent(decoded(parts[0]), k -> new ArrayList<>()).add(decoded(parts[1]));
      }
    }
    Map<String, Object> query = new LinkedHashMap<>();
    values.forEach((key, all) -> query.put(key, all.size() == 1 ? all.get(0) : all));
    return query;
  }

  private static String decoded(String text) {
    assertThat(text).matches("[\\x21-\\x7e]*");
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** What the method returns, or what its future or call ends with. */
  private Object invoke(DrawnMethod method, List<Object> arguments) {
    boolean isFuture = method.result().wrapping().isFuture();
    boolean isCall = method.result().wrapping().isCall();
    try {
      Object returned = javaMethod(method).invoke(client, arguments.toArray());
      Object end = isCall ? ((FunctionCall<?>) returned).result() : returned;
      return isFuture || isCall ? ((CompletableFuture<?>) end).join() : returned;
    } catch (InvocationTargetException e) {
      assertThat(isFuture).as("a future fails, not its method").isFalse();
      throw unchecked(e);
    } catch (CompletionException e) {
      throw unchecked(e);
    } catch (IllegalAccessException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static RuntimeException unchecked(Exception wrapper) {
    return wrapper.getCause() instanceof RuntimeException failure
        ? failure
        : new IllegalStateException(wrapper);
  }

  private Method javaMethod(DrawnMethod method) {
    Method found =
        Arrays.stream(classes.named(api.binaryName()).getMethods())
            .filter(each -> each.getName().equals(method.name()) && !each.isBridge())
            .findFirst()
            .orElseThrow();
    found.setAccessible(true);
    return found;
  }
}
