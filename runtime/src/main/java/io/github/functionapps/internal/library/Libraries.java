package io.github.functionapps.internal.library;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.functionapps.error.ConfigurationException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.util.VersionInfo;
import org.jspecify.annotations.Nullable;

/**
 * The libraries that an application has, which may manage other versions than the runtime declares:
 * what is too old is said at once, and not by a missing method in the middle of a call.
 */
public final class Libraries {
  private static final String HTTP_CLIENT_FLOOR = "5.4";
  private static final String HTTP_CORE_FLOOR = "5.3";
  private static final String JACKSON_FLOOR = "2.15";

  private Libraries() {}

  /**
   * Refuses libraries that are too old.
   *
   * @throws ConfigurationException if there are such; the setting is the first one's artifact
   */
  public static void check() {
    refuseOld(found());
  }

  /** The same for these. */
  static void refuseOld(List<Library> libraries) {
    List<Library> old = libraries.stream().filter(Library::isTooOld).toList();
    if (!old.isEmpty()) {
      String found = old.stream().map(Library::whyRefused).collect(joining("; "));
      throw new ConfigurationException(old.get(0).artifact(), found + "; " + advice(old));
    }
  }

  /**
   * What to throw where one library lacks what another refers to.
   *
   * @param error what the JVM says of it
   * @return the exception
   */
  public static ConfigurationException misfit(LinkageError error) {
    List<Library> libraries = found();
    ConfigurationException misfit =
        new ConfigurationException(
            "libraries",
            "libraries that fit together are required, but one lacks what another refers to ("
                + error.getClass().getSimpleName()
                + ": "
                + error.getMessage()
                + "); found "
                + listed(libraries)
                + "; have one BOM manage all of Jackson, and one version of httpclient5 go with the"
                + " httpcore5 and httpcore5-h2 that it declares");
    misfit.addSuppressed(error);
    return misfit;
  }

  /** Those that can be found; what is missing altogether is a misfit. */
  static List<Library> found() {
    return Stream.<Supplier<Library>>of(
            () -> http("httpclient5", HTTP_CLIENT_FLOOR, "client5", HttpAsyncClientBuilder.class),
            () -> http("httpcore5", HTTP_CORE_FLOOR, "core5", HttpHost.class),
            () -> jackson("jackson-annotations", null, JsonProperty.class),
            () ->
                jackson(
                    "jackson-core",
                    com.fasterxml.jackson.core.json.PackageVersion.VERSION,
                    JsonFactory.class),
            () ->
                jackson(
                    "jackson-databind",
                    com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION,
                    ObjectMapper.class),
            () ->
                jackson(
                    "jackson-datatype-jdk8",
                    com.fasterxml.jackson.datatype.jdk8.PackageVersion.VERSION,
                    Jdk8Module.class),
            () ->
                jackson(
                    "jackson-datatype-jsr310",
                    com.fasterxml.jackson.datatype.jsr310.PackageVersion.VERSION,
                    JavaTimeModule.class))
        .flatMap(library -> ifThere(library).stream())
        .toList();
  }

  private static Optional<Library> ifThere(Supplier<Library> library) {
    try {
      return Optional.of(library.get());
    } catch (LinkageError e) {
      return Optional.empty();
    }
  }

  private static Library http(String artifact, String floor, String name, Class<?> member) {
    VersionInfo info =
        VersionInfo.loadVersionInfo("org.apache.hc." + name, member.getClassLoader());
    String release = info == null ? null : info.getRelease();
    boolean isKnown = release != null && !release.equals(VersionInfo.UNAVAILABLE);
    return Library.of(artifact, Family.HTTP_CLIENT, floor, isKnown ? release : null, member);
  }

  private static Library jackson(
      String artifact, com.fasterxml.jackson.core.@Nullable Version version, Class<?> member) {
    return Library.of(
        artifact,
        Family.JACKSON,
        JACKSON_FLOOR,
        version == null || version.isUnknownVersion()
            ? member.getPackage().getImplementationVersion() // the annotations have no other
            : version.toString(),
        member);
  }

  private static String listed(List<Library> libraries) {
    return libraries.stream().map(Library::toString).collect(joining(", "));
  }

  private static String advice(List<Library> old) {
    return old.stream().map(Library::family).distinct().map(Family::advice).collect(joining("; "));
  }
}
