package io.github.functionapps.it.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.annotation.Body;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.Put;
import io.github.functionapps.annotation.Query;
import io.github.functionapps.it.StubFunction;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a client has from its interface's parents (design.md 3). */
class InheritanceTest {
  @RegisterExtension static final StubFunction FUNCTION = new StubFunction();

  private Pumps pumps;

  @BeforeEach
  void create() {
    pumps = FUNCTION.client(Pumps.class);
  }

  @Test
  void typeParametersBecomeConcreteTypes() {
    FUNCTION.answers("{\"id\":7,\"max_flow\":1.5}");
    assertThat(pumps.get(7L)).isEqualTo(new Pump(7, 1.5));
    FUNCTION.answers("[{\"id\":8,\"max_flow\":2}]");
    assertThat(pumps.all(Optional.of(7L))).containsExactly(new Pump(8, 2.0));
    FUNCTION.answers("{\"id\":9,\"max_flow\":3}");
    assertThat(pumps.create(new Pump(9, 3))).isEqualTo(new Pump(9, 3));

    assertThat(FUNCTION.sent())
        .containsExactly(
            "GET /pumps/7 {}", "GET /pumps?after=7 {}", "POST /pumps {\"id\":9,\"max_flow\":3.0}");
  }

  @Test
  void aMethodRedeclaredWithoutAVerbInheritsRouteAndAnnotations() {
    FUNCTION.answers("[]");

    assertThat(pumps.near(3, 4)).isEmpty();
    assertThat(FUNCTION.sent()).containsExactly("GET /pumps/near?x=3&y=4 {}");
  }

  @Test
  void aMethodRedeclaredWithAVerbReplacesThem() {
    assertThat(FUNCTION.sentBy(() -> pumps.touch(7L))).isEqualTo("PUT /pumps/7/touched {}");
  }

  @Test
  void aMethodRedeclaredAsDefaultIsNoEndpoint() {
    pumps.drop(7L);

    assertThat(FUNCTION.sent()).isEmpty();
  }

  @Test
  void defaultAndStaticMethodsAreLeftAlone() {
    FUNCTION.answers("{\"id\":7,\"max_flow\":1.5}");

    assertThat(pumps.flowOf(Pumps.parse("7"))).isEqualTo(1.5);
    assertThat(FUNCTION.sent()).containsExactly("GET /pumps/7 {}");
  }

  @Test
  void aGrandparentsMethodIsInheritedOnceThroughBothParents() {
    FUNCTION.answers("2");

    assertThat(pumps.count()).isEqualTo(2);
    assertThat(FUNCTION.sent()).containsExactly("GET /pumps/count {}");
  }

  @Test
  void methodsThatObjectImplementsNeedNoVerb() {
    assertThat(pumps.toString()).contains("InheritanceTest_PumpsClient");
    assertThat(pumps).isNotEqualTo(FUNCTION.client(Pumps.class));
  }

  @Test
  void parentsFromClassFilesAreParentsToo() {
    Compiled api = FUNCTION.client(Compiled.class);

    assertThat(FUNCTION.sentBy(api)).isEqualTo("POST /run {}");
  }

  @FunctionApp(value = "f", path = "/pumps")
  interface Pumps extends Crud<Pump, Long>, Located {
    @Override
    List<Pump> near(int x, int y);

    @Override
    @Put("/{id}/touched")
    void touch(Long id);

    @Override
    default void drop(Long id) {}

    default double flowOf(long id) {
      return get(id).maxFlow();
    }

    static long parse(String id) {
      return Long.parseLong(id);
    }

    @Override
    String toString();
  }

  @SuppressWarnings("FunctionAppMissing")
  interface Crud<T, K> extends Counted {
    @Get("/{id}")
    T get(K id);

    @Get("")
    List<T> all(Optional<K> after);

    @Post("")
    T create(@Body T value);

    @Post("/{id}/touch")
    void touch(K id);

    @Post("/{id}/drop")
    void drop(K id);
  }

  @SuppressWarnings("FunctionAppMissing")
  interface Located extends Counted {
    @Get("/near")
    List<Pump> near(@Query("x") int easting, @Query("y") int northing);
  }

  @SuppressWarnings("FunctionAppMissing")
  interface Counted {
    @Get("/count")
    int count();
  }

  /** {@link Runnable} comes from a class file; what it lacks is declared here. */
  @FunctionApp("f")
  interface Compiled extends Runnable {
    @Override
    @Post("/run")
    void run();
  }

  record Pump(long id, double maxFlow) {}
}
