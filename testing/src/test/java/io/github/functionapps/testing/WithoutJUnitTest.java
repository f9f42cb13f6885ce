package io.github.functionapps.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Whoever does not use the extension needs no JUnit. */
class WithoutJUnitTest {
  @Test
  void theStandInStartsAndHasAClient() throws Exception {
    URL[] classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("junit") && !entry.contains("opentest4j"))
            .map(WithoutJUnitTest::url)
            .toArray(URL[]::new);
    try (URLClassLoader loader =
        new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
      assertThatExceptionOfType(ClassNotFoundException.class)
          .isThrownBy(() -> loader.loadClass("org.junit.jupiter.api.Test"));

      Class<?> type = loader.loadClass(LocalCdf.class.getName());
      assertThat(type).isNotSameAs(LocalCdf.class);
      try (AutoCloseable cdf = (AutoCloseable) type.getMethod("start").invoke(null)) {
        assertThat(type.getMethod("apps").invoke(cdf)).isNotNull();
      }
    }
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
