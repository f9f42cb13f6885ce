package io.github.functionapps.compat;

import java.util.List;
import java.util.stream.Stream;

/**
 * What one application has beside our artifacts, as {@code group:artifact:version} each.
 *
 * @param name as in docs/compatibility.md
 * @param kind which project it is, and how it is started
 * @param imported BOMs
 * @param managed versions that the application insists on
 * @param first dependencies before ours
 * @param then dependencies after ours
 * @param bootVersion Spring Boot's, where the application is one of its
 * @param jdk which compiles it and runs it; 0 for any
 * @param refusal words of the message with which it is refused; empty where it works
 */
record Row(
    String name,
    Kind kind,
    List<String> imported,
    List<String> managed,
    List<String> first,
    List<String> then,
    String bootVersion,
    int jdk,
    List<String> refusal) {

  /** How applications are built and started. */
  enum Kind {
    CLASS_PATH,
    MODULE_PATH,
    SHADED,
    BOOT
  }

  static Row of(String name) {
    return new Row(
        name, Kind.CLASS_PATH, List.of(), List.of(), List.of(), List.of(), "", 0, List.of());
  }

  static Row boot(String name, String version) {
    return new Row(
        name, Kind.BOOT, List.of(), List.of(), List.of(), List.of(), version, 0, List.of());
  }

  Row as(Kind other) {
    return new Row(name, other, imported, managed, first, then, bootVersion, jdk, refusal);
  }

  Row importing(String bom) {
    return new Row(
        name, kind, plus(imported, bom), managed, first, then, bootVersion, jdk, refusal);
  }

  Row managing(String... dependencies) {
    return new Row(
        name, kind, imported, plus(managed, dependencies), first, then, bootVersion, jdk, refusal);
  }

  Row after(String... dependencies) {
    return new Row(
        name, kind, imported, managed, plus(first, dependencies), then, bootVersion, jdk, refusal);
  }

  Row before(String... dependencies) {
    return new Row(
        name, kind, imported, managed, first, plus(then, dependencies), bootVersion, jdk, refusal);
  }

  Row onJdk(int feature) {
    return new Row(name, kind, imported, managed, first, then, bootVersion, feature, refusal);
  }

  /** It is not to work: there is one message, which has these words. */
  Row refusedWith(String... words) {
    return new Row(
        name, kind, imported, managed, first, then, bootVersion, jdk, plus(refusal, words));
  }

  private static List<String> plus(List<String> list, String... more) {
    return Stream.concat(list.stream(), Stream.of(more)).toList();
  }

  /** As a folder is called. */
  String folder() {
    return name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9.]+", "-");
  }

  @Override
  public String toString() {
    return name;
  }
}
