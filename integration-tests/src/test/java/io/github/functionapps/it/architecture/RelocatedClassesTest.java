package io.github.functionapps.it.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the runtime holds of Retrofit, OkHttp and Okio: what declaring an API takes, under names of
 * ours, and nothing of OkHttp's networking.
 */
class RelocatedClassesTest {
  private static final String RELOCATED = "io.github.functionapps.internal.relocated.";

  private static final JavaClasses RUNTIME =
      new ClassFileImporter()
          .importLocations(new Modules.RuntimeModule().get(RelocatedClassesTest.class));

  @Test
  void theyAreInThesePackages() {
    assertThat(names(relocated().map(JavaClass::getPackageName)))
        .containsExactly(
            RELOCATED + "okhttp3",
            RELOCATED + "okhttp3.internal",
            RELOCATED + "okhttp3.internal.http",
            RELOCATED + "okio",
            RELOCATED + "retrofit2",
            RELOCATED + "retrofit2.http",
            RELOCATED + "retrofit2.internal");
  }

  @Test
  void nothingIsThereThatConnectsOrChecksHosts() {
    assertThat(names(relocated().filter(type -> !type.isNestedClass()).map(JavaClass::getName)))
        .filteredOn(name -> !name.contains(".retrofit2."))
        .containsExactly(
            RELOCATED + "okhttp3.CacheControl",
            RELOCATED + "okhttp3.Call",
            RELOCATED + "okhttp3.Callback",
            RELOCATED + "okhttp3.FormBody",
            RELOCATED + "okhttp3.Headers",
            RELOCATED + "okhttp3.HttpUrl",
            RELOCATED + "okhttp3.MediaType",
            RELOCATED + "okhttp3.MultipartBody",
            RELOCATED + "okhttp3.Request",
            RELOCATED + "okhttp3.RequestBody",
            RELOCATED + "okhttp3.Response",
            RELOCATED + "okhttp3.ResponseBody",
            RELOCATED + "okhttp3.internal.Util",
            RELOCATED + "okhttp3.internal.http.HttpMethod",
            RELOCATED + "okio.Buffer",
            RELOCATED + "okio.BufferedSink",
            RELOCATED + "okio.BufferedSource",
            RELOCATED + "okio.ByteString",
            RELOCATED + "okio.ForwardingSource",
            RELOCATED + "okio.Options",
            RELOCATED + "okio.Segment",
            RELOCATED + "okio.SegmentPool",
            RELOCATED + "okio.SegmentedByteString",
            RELOCATED + "okio.Sink",
            RELOCATED + "okio.Source",
            RELOCATED + "okio.Timeout",
            RELOCATED + "okio.Util");
  }

  /** By OkHttp's own name, or Okio's, a class of the application's would be met. */
  @Test
  void nothingRefersToTheOriginals() {
    assertThat(names(RUNTIME.stream().flatMap(RelocatedClassesTest::targets)))
        .noneMatch(
            name ->
                name.startsWith("retrofit2.")
                    || name.startsWith("okhttp3.")
                    || name.startsWith("okio."));
  }

  /** Each is reached by no call of ours: a call factory of ours takes the networking's place. */
  @Test
  void theseAreReferredToAndLeftOut() {
    assertThat(
            names(
                relocated()
                    .flatMap(RelocatedClassesTest::targets)
                    .filter(name -> name.startsWith(RELOCATED) && !RUNTIME.contain(name))
                    .map(name -> name.substring(RELOCATED.length()))))
        .containsExactly(
            "okhttp3.Challenge",
            "okhttp3.Handshake",
            "okhttp3.OkHttpClient",
            "okhttp3.Protocol",
            "okhttp3.internal.Internal",
            "okhttp3.internal.connection.Exchange",
            "okhttp3.internal.http.HttpDate",
            "okhttp3.internal.http.HttpHeaders",
            "okhttp3.internal.http2.Header",
            "okhttp3.internal.publicsuffix.PublicSuffixDatabase",
            "okio.Base64",
            "okio.Okio",
            "okio.PeekSource",
            "retrofit2.KotlinExtensions");
  }

  @Test
  void allOfThemCanBeLoadedWithoutWhatIsLeftOut() {
    assertThat(relocated())
        .allSatisfy(
            type ->
                assertThatCode(
                        () -> Class.forName(type.getName(), true, getClass().getClassLoader()))
                    .doesNotThrowAnyException());
  }

  private static Stream<JavaClass> relocated() {
    return RUNTIME.stream().filter(type -> type.getName().startsWith(RELOCATED));
  }

  private static Stream<String> targets(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .map(Dependency::getTargetClass)
        .map(target -> target.getBaseComponentType().getName());
  }

  private static Set<String> names(Stream<String> names) {
    return names.collect(toCollection(TreeSet::new));
  }
}
