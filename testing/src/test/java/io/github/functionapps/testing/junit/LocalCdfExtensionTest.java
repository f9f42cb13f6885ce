package io.github.functionapps.testing.junit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.testing.Endpoint;
import io.github.functionapps.testing.LocalCdf;
import java.io.IOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs classes of tests, and looks at what becomes of them. */
class LocalCdfExtensionTest {
  private static final Queue<LocalCdf> SEEN = new ConcurrentLinkedQueue<>();
  private static final Logger LOGGER = Logger.getLogger("io.github.functionapps.testing");

  @BeforeAll
  static void silence() {
    LOGGER.setUseParentHandlers(false);
  }

  @AfterAll
  static void unsilence() {
    LOGGER.setUseParentHandlers(true);
  }

  @BeforeEach
  void forget() {
    SEEN.clear();
  }

  @ExtendWith(LocalCdfExtension.class)
  static final class Parameters {
    private LocalCdf before;

    @BeforeEach
    void before(LocalCdf cdf) {
      before = cdf;
    }

    @AfterEach
    void after(LocalCdf cdf) {
      assertThat(cdf).isSameAs(before);
    }

    @Test
    void takesBoth(FunctionApps apps, LocalCdf cdf, TestInfo info) {
      SEEN.add(cdf);
      assertThat(cdf).isSameAs(before);
      assertThat(apps).isSameAs(cdf.apps());
      assertThat(info).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void takesOneBesideOthers(int number, LocalCdf cdf) {
      SEEN.add(cdf);
      assertThat(cdf.requests()).isEmpty();
      send(cdf);
      cdf.clearRequests();
    }

    @Nested
    class Inner {
      @Test
      void takesItToo(LocalCdf cdf) {
        SEEN.add(cdf);
        assertThat(cdf).isSameAs(before);
      }
    }
  }

  @Test
  void givesEachTestItsOwnAndClosesItAfterwards() {
    TestExecutionSummary summary = run(Parameters.class);

    assertThat(failures(summary)).isEmpty();
    assertThat(summary.getTestsSucceededCount()).isEqualTo(4);
    assertThat(SEEN).hasSize(4).doesNotHaveDuplicates();
    assertThat(SEEN).allMatch(LocalCdfExtensionTest::isClosed);
  }

  static final class Field {
    @RegisterExtension final LocalCdfExtension extension = new LocalCdfExtension();

    @Test
    void asksTheField(LocalCdf cdf, FunctionApps apps) {
      assertThat(extension.cdf()).isSameAs(cdf);
      assertThat(extension.apps()).isSameAs(apps);
    }
  }

  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  static final class StaticField {
    @RegisterExtension static final LocalCdfExtension EXTENSION = new LocalCdfExtension();

    @BeforeAll
    void none() {
      assertThatIllegalStateException()
          .isThrownBy(EXTENSION::cdf)
          .withMessage("there is a LocalCdf only while a test runs");
    }

    @Test
    void one(LocalCdf cdf) {
      SEEN.add(cdf);
      assertThat(EXTENSION.cdf()).isSameAs(cdf);
    }

    @Test
    void another(LocalCdf cdf) {
      SEEN.add(cdf);
      assertThat(EXTENSION.cdf()).isSameAs(cdf);
    }
  }

  @Test
  void canBeAField() {
    assertThat(failures(run(Field.class))).isEmpty();
    assertThat(failures(run(StaticField.class))).isEmpty();
    assertThat(SEEN).hasSize(2).doesNotHaveDuplicates();
  }

  @ExtendWith(LocalCdfExtension.class)
  static final class Violating {
    @Test
    void sendsWhatItShouldNot(LocalCdf cdf) {
      SEEN.add(cdf);
      send(cdf);
      send(cdf);
    }
  }

  @Test
  void failsTestsThatLeaveViolations() {
    TestExecutionSummary summary = run(Violating.class);

    assertThat(failures(summary))
        .singleElement()
        .isInstanceOf(AssertionError.class)
        .extracting(Throwable::getMessage)
        .isEqualTo(
            """
            the client did not keep to the protocol:
            OTHER GET: there is nothing at /nothing
            OTHER GET: there is nothing at /nothing""");
    assertThat(SEEN).allMatch(LocalCdfExtensionTest::isClosed);
  }

  @ExtendWith(LocalCdfExtension.class)
  static final class ViolatingAndFailing {
    @Test
    void fails(LocalCdf cdf) {
      send(cdf);
      throw new IllegalStateException("its own failure");
    }
  }

  @Test
  void leavesATestItsOwnFailure() {
    assertThat(failures(run(ViolatingAndFailing.class)))
        .singleElement()
        .satisfies(failure -> assertThat(failure).hasMessage("its own failure"))
        .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(1));
  }

  @ExtendWith(LocalCdfExtension.class)
  static final class FailingInAHandler {
    @Test
    void fails(LocalCdf cdf) {
      callFailingHandler(cdf, new IllegalStateException("in the handler"));
      throw new IllegalStateException("its own failure");
    }
  }

  @Test
  void givesAFailedTestWhatHandlersThrew() {
    assertThat(failures(run(FailingInAHandler.class)))
        .singleElement()
        .satisfies(failure -> assertThat(failure).hasMessage("its own failure"))
        .satisfies(
            failure ->
                assertThat(failure.getSuppressed())
                    .singleElement()
                    .extracting(Throwable::getMessage)
                    .isEqualTo("in the handler"));
  }

  @ExtendWith(LocalCdfExtension.class)
  static final class AssertingInAHandler {
    @Test
    void passesOtherwise(LocalCdf cdf) {
      callFailingHandler(cdf, new AssertionError("not what I expected"));
    }

    @Test
    void mayThrowAnythingElse(LocalCdf cdf) {
      callFailingHandler(cdf, new IllegalStateException("no stock"));
    }
  }

  @Test
  void failsATestThatOutlivedAnAssertionInAHandler() {
    assertThat(failures(run(AssertingInAHandler.class)))
        .singleElement()
        .satisfies(failure -> assertThat(failure).hasMessage("an assertion failed in a handler"))
        .satisfies(failure -> assertThat(failure).hasCauseInstanceOf(AssertionError.class));
  }

  private static void callFailingHandler(LocalCdf cdf, Throwable thrown) {
    cdf.function("a").get("/", request -> CompletableFuture.failedStage(thrown));
    URI calls = cdf.devServerUri().resolve("/calls");
    String body = "{\"data\":{\"path\":\"/\",\"method\":\"GET\",\"body\":{}}}";
    try {
      HttpURLConnection connection = (HttpURLConnection) calls.toURL().openConnection();
      connection.setDoOutput(true);
      connection.setRequestProperty("Content-Type", "application/json");
      connection.getOutputStream().write(body.getBytes(UTF_8));
      assertThat(connection.getResponseCode()).isEqualTo(200);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static final class Allowing {
    @RegisterExtension final LocalCdfExtension extension = LocalCdfExtension.allowingViolations();

    @Test
    void sendsWhatItShouldNot() {
      send(extension.cdf());
      assertThat(extension.cdf().violations()).hasSize(1);
      assertThat(extension.cdf().count(Endpoint.OTHER)).isEqualTo(1);
    }
  }

  @Test
  void canAllowViolations() {
    assertThat(failures(run(Allowing.class))).isEmpty();
  }

  static final class TwoFields {
    @RegisterExtension final LocalCdfExtension from = new LocalCdfExtension();
    @RegisterExtension static final LocalCdfExtension TO = new LocalCdfExtension();

    @Test
    void hasAStandInForEach() {
      SEEN.add(from.cdf());
      SEEN.add(TO.cdf());
    }

    @Nested
    class Inner {
      @RegisterExtension final LocalCdfExtension third = new LocalCdfExtension();

      @Test
      void hasAnotherStandIn() {
        SEEN.add(from.cdf());
        SEEN.add(TO.cdf());
        SEEN.add(third.cdf());
      }
    }
  }

  @Test
  void keepsTheStandInsOfSeveralFieldsApart() {
    assertThat(failures(run(TwoFields.class))).isEmpty();
    assertThat(SEEN).hasSize(5).doesNotHaveDuplicates();
    assertThat(SEEN).allMatch(LocalCdfExtensionTest::isClosed);
  }

  static final class ViolatingOneOfTwo {
    @RegisterExtension final LocalCdfExtension from = new LocalCdfExtension();

    @RegisterExtension final LocalCdfExtension to = LocalCdfExtension.allowingViolations();

    @Test
    void violatesTheFirst() {
      send(from.cdf());
    }

    @Test
    void violatesTheSecond() {
      send(to.cdf());
    }
  }

  @Test
  void holdsEachOfSeveralToTheProtocol() {
    assertThat(failures(run(ViolatingOneOfTwo.class)))
        .singleElement()
        .satisfies(
            failure ->
                assertThat(failure)
                    .hasMessage(
                        """
                        the client did not keep to the protocol:
                        OTHER GET: there is nothing at /nothing"""));
  }

  @ExtendWith(LocalCdfExtension.class)
  static class Base {}

  static final class InheritedAndField extends Base {
    @RegisterExtension final LocalCdfExtension to = new LocalCdfExtension();

    @Test
    void asksTheField() {
      SEEN.add(to.cdf());
    }

    @Test
    void takesAParameter(LocalCdf cdf) {
      SEEN.add(cdf);
    }
  }

  @Test
  void handsOutNoParameterWhereSeveralCouldBeMeant() {
    assertThat(failures(run(InheritedAndField.class)))
        .singleElement()
        .extracting(Throwable::getMessage)
        .asString()
        .endsWith(
            "the LocalCdf could be that of each of 2 LocalCdfExtensions: register each as a field,"
                + " and ask the fields for cdf() and apps()");
    assertThat(SEEN).hasSize(1).allMatch(LocalCdfExtensionTest::isClosed);
  }

  @ExtendWith(LocalCdfExtension.class)
  static final class ForTheWholeClass {
    @BeforeAll
    static void beforeAll(LocalCdf cdf) {
      SEEN.add(cdf);
    }

    @Test
    void test() {}
  }

  @Test
  void hasNothingForAWholeClass() {
    assertThat(failures(run(ForTheWholeClass.class)))
        .singleElement()
        .extracting(Throwable::getMessage)
        .asString()
        .startsWith("No ParameterResolver registered for parameter");
  }

  private static TestExecutionSummary run(Class<?> tests) {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request().selectors(selectClass(tests)).build();
    LauncherFactory.create().execute(request, listener);
    return listener.getSummary();
  }

  private static List<Throwable> failures(TestExecutionSummary summary) {
    return summary.getFailures().stream().map(TestExecutionSummary.Failure::getException).toList();
  }

  private static void send(LocalCdf cdf) {
    try {
      HttpURLConnection connection =
          (HttpURLConnection) cdf.baseUrl().resolve("/nothing").toURL().openConnection();
      assertThat(connection.getResponseCode()).isEqualTo(404);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isClosed(LocalCdf cdf) {
    try {
      cdf.baseUrl().toURL().openConnection().getInputStream().close();
      return false;
    } catch (ConnectException e) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
