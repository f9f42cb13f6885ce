package io.github.functionapps.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.testing.Endpoint;
import io.github.functionapps.testing.LocalCdf;
import io.github.functionapps.testing.RecordedRequest;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A function of a stand-in that has every route: it answers what a test says and shows what it was
 * sent. After each test, the client must have kept to the protocol.
 */
public final class StubFunction implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
  private LocalCdf cdf;

  @Override
  public void beforeAll(ExtensionContext context) {
    cdf = LocalCdf.start();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    List<String> violations = cdf.violations();
    cdf.clearRequests();
    assertThat(violations).isEmpty();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    cdf.close();
  }

  public LocalCdf cdf() {
    return cdf;
  }

  public FunctionApps apps() {
    return cdf.apps();
  }

  public <T> T client(Class<T> api) {
    return apps().create(api);
  }

  /** The next call is answered with this data and status 200. */
  public void answers(String data) {
    answers("200", data);
  }

  /** The next call is answered with these members of a function's envelope. */
  public void answers(String status, String data) {
    answersEnvelope(
        "{\"statusCode\":%s,\"data\":%s,\"headers\":{\"x-answered-by\":\"stub\"}}"
            .formatted(status, data));
  }

  /** The next call is answered with the framework's error envelope. */
  public void answersError(int status, String errorType, String message) {
    answersEnvelope(
        "{\"statusCode\":%d,\"errorType\":\"%s\",\"message\":\"%s\",\"headers\":{\"x-answered-by\":\"stub\"}}"
            .formatted(status, errorType, message));
  }

  private void answersEnvelope(String envelope) {
    cdf.next(Endpoint.CALL)
        .answer(
            200,
            "{\"callId\":17,\"functionId\":4,\"runtimeStatus\":\"Completed\",\"response\":%s}"
                .formatted(envelope));
  }

  /** What one call sends, in one line: verb, path with query, body. */
  public String sentBy(Runnable call) {
    cdf.clearRequests();
    answers("null");
    call.run();
    assertThat(cdf.calls()).hasSize(1);
    return line(cdf.calls().get(0));
  }

  /** What arrived since the last test, a line for each call. */
  public List<String> sent() {
    return cdf.calls().stream().map(StubFunction::line).toList();
  }

  private static String line(RecordedRequest call) {
    return call.verb().orElseThrow()
        + " "
        + call.functionPath().orElseThrow()
        + " "
        + call.functionBody();
  }
}
