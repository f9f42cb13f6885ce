package io.github.functionapps.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import io.github.functionapps.FunctionApps;
import io.github.functionapps.FunctionCall;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.call.CallOptions;
import io.github.functionapps.error.ConfigurationException;
import io.github.functionapps.testing.RecordedRequest;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a client comes about. */
class CreateTest {
  @RegisterExtension static final StubFunction FUNCTION = new StubFunction();

  @Test
  void theFunctionIsTheOneThatTheInterfaceNames() {
    callEach(FUNCTION.apps().create(Api.class), new CreateTest_ApiClient(FUNCTION.apps()));

    assertThat(FUNCTION.cdf().calls())
        .extracting(call -> call.externalId().orElseThrow())
        .containsExactly("declared", "declared");
  }

  @Test
  void anotherExternalIdIsGivenAtRunTime() {
    callEach(
        FUNCTION.apps().create(Api.class, "other/one"),
        new CreateTest_ApiClient(FUNCTION.apps(), "other/one"));

    assertThat(FUNCTION.cdf().calls())
        .extracting(call -> call.externalId().orElseThrow())
        .containsExactly("other/one", "other/one");
    assertThat(FUNCTION.cdf().calls())
        .extracting(RecordedRequest::path)
        .allMatch(p -> p.contains("other%2Fone"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ".", "..", "a\nb"})
  void anExternalIdThatCannotBeOneIsRefused(String externalId) {
    assertThatThrownBy(() -> FUNCTION.apps().create(Api.class, externalId))
        .isExactlyInstanceOf(ConfigurationException.class)
        .hasMessageContaining("a function's external id has 1 to 255 characters");
  }

  @Test
  void theLongestExternalIdHas255Characters() {
    FUNCTION.answers("null");
    FUNCTION.apps().create(Api.class, "x".repeat(255)).call();

    assertThat(FUNCTION.cdf().calls()).hasSize(1);
    assertThatThrownBy(() -> FUNCTION.apps().create(Api.class, "x".repeat(256)))
        .isExactlyInstanceOf(ConfigurationException.class);
  }

  @Test
  void anInterfaceWithoutAClientSaysHowToPutTheProcessorOnThePath() {
    assertThatThrownBy(() -> FUNCTION.apps().create(Forgotten.class))
        .isExactlyInstanceOf(ConfigurationException.class)
        .hasMessage(
            "there is no class io.github.functionapps.it.CreateTest_ForgottenClient: annotate"
                + " Forgotten with @FunctionApp, and put"
                + " io.github.functionapps:function-apps-processor on the annotation processor path"
                + " of the module that declares it (Maven: annotationProcessorPaths of"
                + " maven-compiler-plugin; Gradle: annotationProcessor)");
  }

  @Test
  void aClassIsNoInterface() {
    assertThatThrownBy(() -> FUNCTION.apps().create(String.class))
        .isExactlyInstanceOf(ConfigurationException.class)
        .hasMessage("create needs an interface with @FunctionApp, but java.lang.String is none");
  }

  @Test
  void aMockOfFunctionAppsIsNoWayToAFunction() {
    assertThatThrownBy(() -> new CreateTest_ApiClient(new Mock()))
        .isExactlyInstanceOf(ConfigurationException.class)
        .hasMessageContaining("in a test, mock the client's interface instead");
  }

  private static void callEach(Api... clients) {
    for (Api client : clients) {
      FUNCTION.answers("null");
      client.call();
    }
  }

  @FunctionApp("declared")
  interface Api {
    @Get("/")
    void call();
  }

  @SuppressWarnings("FunctionAppMissing")
  interface Forgotten {
    @Get("/")
    void call();
  }

  private static final class Mock implements FunctionApps {
    @Override
    public <T> T create(Class<T> api) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <T> T create(Class<T> api, String externalId) {
      throw new UnsupportedOperationException();
    }

    @Override
    public FunctionApps with(UnaryOperator<CallOptions> changes) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <T> FunctionCall<T> resume(String handle, Class<T> type) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <T> FunctionCall<T> resume(String handle, TypeReference<T> type) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
  }
}
