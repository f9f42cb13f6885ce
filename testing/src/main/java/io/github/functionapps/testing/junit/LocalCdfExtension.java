package io.github.functionapps.testing.junit;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.testing.LocalCdf;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts a {@link LocalCdf} before each test and closes it afterwards. A test whose client did not
 * keep to the protocol fails and lists its {@linkplain LocalCdf#violations() violations}. A test
 * that fails has what handlers {@linkplain LocalCdf#raised() threw} among its suppressed
 * exceptions; one that passes though an assertion failed in a handler fails for that.
 *
 * <p>With {@code @ExtendWith}, methods of the test take a {@link LocalCdf}, a {@link FunctionApps}
 * that is pointed at it with default settings, or both as parameters:
 *
 * <pre>{@code
 * @ExtendWith(LocalCdfExtension.class)
 * class StockTest {
 *   @Test
 *   void countsWhatIsThere(LocalCdf cdf, FunctionApps apps) {
 *     cdf.function("stock").get("/stock/{item_id}", request -> 3);
 *     assertThat(apps.create(StockApi.class).count(7)).isEqualTo(3);
 *   }
 * }
 * }</pre>
 *
 * <p>With {@code @RegisterExtension} they do too, or ask the field for {@link #cdf()}. Tests that
 * run in parallel take parameters, unless the field is not static. Several fields are stand-ins
 * apart, such as for what copies from one project to another; parameters there are none then.
 */
// Not "requires transitive": every module that uses LocalCdf would then need JUnit to compile.
@SuppressWarnings("exports")
public final class LocalCdfExtension
    implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(LocalCdfExtension.class);
  private static final String EXTENSIONS = "how many start a stand-in for the test";

  private final boolean failsOnViolations;
  private volatile @Nullable LocalCdf current;

  /** An extension whose tests fail if their client did not keep to the protocol. */
  public LocalCdfExtension() {
    this(true);
  }

  private LocalCdfExtension(boolean failsOnViolations) {
    this.failsOnViolations = failsOnViolations;
  }

  /**
   * An extension whose tests look after violations themselves.
   *
   * @return a new one, for {@code @RegisterExtension}
   */
  public static LocalCdfExtension allowingViolations() {
    return new LocalCdfExtension(false);
  }

  /**
   * The stand-in of the test that runs.
   *
   * @return a fresh one for each test
   * @throws IllegalStateException if no test runs
   */
  public LocalCdf cdf() {
    LocalCdf cdf = current;
    if (cdf == null) {
      throw new IllegalStateException("there is a LocalCdf only while a test runs");
    }
    return cdf;
  }

  /**
   * A client of the stand-in of the test that runs, with default settings.
   *
   * @return always the same one for a test; it is closed with the stand-in
   * @throws IllegalStateException if no test runs
   */
  public FunctionApps apps() {
    return cdf().apps();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    LocalCdf cdf = LocalCdf.start();
    Store store = context.getStore(NAMESPACE);
    store.put(this, cdf);
    store
        .getOrComputeIfAbsent(EXTENSIONS, absent -> new AtomicInteger(), AtomicInteger.class)
        .incrementAndGet();
    current = cdf;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    LocalCdf cdf = context.getStore(NAMESPACE).remove(this, LocalCdf.class);
    current = null;
    try (cdf) {
      tellWhatHandlersThrew(cdf.raised(), context.getExecutionException());
      List<String> violations = cdf.violations();
      if (failsOnViolations && !violations.isEmpty()) {
        throw new AssertionError(
            "the client did not keep to the protocol:\n" + String.join("\n", violations));
      }
    }
  }

  /** A failed test gets all of it along; a failed assertion fails a test that got past it. */
  private static void tellWhatHandlersThrew(List<Throwable> raised, Optional<Throwable> failure) {
    for (Throwable throwable : raised) {
      if (failure.isEmpty() && throwable instanceof AssertionError) {
        throw new AssertionError("an assertion failed in a handler", throwable);
      }
      failure.filter(f -> f != throwable).ifPresent(f -> f.addSuppressed(throwable));
    }
  }

  /** Those of the test itself and of the methods before and after it. */
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    Store store = context.getStore(NAMESPACE);
    if ((type != LocalCdf.class && type != FunctionApps.class) || store.get(this) == null) {
      return false;
    }
    int extensions = store.get(EXTENSIONS, AtomicInteger.class).get();
    if (extensions > 1) {
      throw new ParameterResolutionException(
          "the %s could be that of each of %d LocalCdfExtensions: register each as a field, and ask"
                  .formatted(type.getSimpleName(), extensions)
              + " the fields for cdf() and apps()");
    }
    return true;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    LocalCdf cdf = context.getStore(NAMESPACE).get(this, LocalCdf.class);
    return parameter.getParameter().getType() == LocalCdf.class ? cdf : cdf.apps();
  }
}
