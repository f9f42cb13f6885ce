package io.github.functionapps.compat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the application is tried beside, in the order of docs/compatibility.md. */
final class Rows {
  private static final String JACKSON_BOM = "com.fasterxml.jackson:jackson-bom:";

  static final List<Row> ALL =
      List.of(
          Row.of("our artifacts alone"),
          Row.of("function-apps-bom")
              .importing("io.github.functionapps:function-apps-bom:@version@"),
          Row.of("JDK 17").onJdk(17),
          Row.of("JDK 25").onJdk(25),
          Row.of("module path").as(Row.Kind.MODULE_PATH),
          Row.of("shaded into one jar").as(Row.Kind.SHADED),
          Row.boot("Spring Boot 3.3", "3.3.13")
              .refusedWith(
                  "httpclient5 5.4", // is required
                  "httpclient5-5.3.1.jar",
                  "httpclient5.version",
                  "httpcore5.version"),
          Row.boot("Spring Boot 3.4", "3.4.13"),
          Row.boot("Spring Boot 3.5", "3.5.16"),
          Row.boot("Spring Boot 4.0", "4.0.9"),
          Row.boot("Spring Boot 4.1", "4.1.2"),
          Row.of("Micronaut 4").importing("io.micronaut.platform:micronaut-platform:4.10.17"),
          Row.of("Quarkus 3").importing("io.quarkus.platform:quarkus-bom:3.40.1.1"),
          httpClient("oldest HttpClient 5.4", "5.4", "5.3"),
          httpClient("HttpClient 5.4", "5.4.4", "5.3.6"),
          httpClient("HttpClient 5.4 with HttpCore 5.4", "5.4.4", "5.4.4"),
          httpClient("HttpClient 5.5", "5.5.2", "5.3.6"),
          httpClient("HttpClient 5.6", "5.6.5", "5.4.4"),
          Row.of("Jackson 2.14")
              .importing(JACKSON_BOM + "2.14.3")
              .refusedWith("jackson-databind 2.15", "jackson-databind-2.14.3.jar"),
          Row.of("oldest Jackson 2.15").importing(JACKSON_BOM + "2.15.0"),
          Row.of("Jackson 2.15").importing(JACKSON_BOM + "2.15.4"),
          Row.of("Jackson 2.17").importing(JACKSON_BOM + "2.17.3"),
          Row.of("Jackson 2.19").importing(JACKSON_BOM + "2.19.4"),
          Row.of("Jackson 2.21").importing(JACKSON_BOM + "2.21.8"),
          Row.of("Jackson 2.23").importing(JACKSON_BOM + "2.23.0"),
          Row.of("Jackson 3 present").after("tools.jackson.core:jackson-databind:3.3.0"),
          okHttp("OkHttp 3 and Retrofit 2.9", "okhttp:3.14.9", "2.9.0"),
          okHttp("OkHttp 4 and Retrofit 2.12", "okhttp:4.12.0", "2.12.0"),
          okHttp("OkHttp 5 and Retrofit 3.0", "okhttp-jvm:5.5.1", "3.0.0"),
          Row.of("cdf-sdk-java 2.2.0 after ours").before("com.cognite:cdf-sdk-java:2.2.0"),
          Row.of("cdf-sdk-java 2.2.0 before ours").after("com.cognite:cdf-sdk-java:2.2.0"),
          Row.of("langchain4j-core 1.5.0 after ours")
              .before("dev.langchain4j:langchain4j-core:1.5.0"),
          Row.of("langchain4j-core 1.5.0 before ours")
              .after("dev.langchain4j:langchain4j-core:1.5.0"));

  /** What most users have, and what differs most. */
  private static final Set<String> QUICK =
      Set.of(
          "our artifacts alone",
          "module path",
          "Spring Boot 3.3",
          "Spring Boot 3.5",
          "oldest HttpClient 5.4",
          "oldest Jackson 2.15",
          "cdf-sdk-java 2.2.0 after ours");

  private Rows() {}

  /** Those that {@code -Dcompat.rows} names. */
  static Stream<Row> chosen() {
    String chosen = System.getProperty("compat.rows", "all");
    List<Row> rows =
        switch (chosen) {
          case "all" -> ALL;
          case "quick" -> ALL.stream().filter(row -> QUICK.contains(row.name())).toList();
          default -> ALL.stream().filter(row -> isNamed(row, chosen)).toList();
        };
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("No row's name begins with one of: " + chosen);
    }
    return rows.stream();
  }

  private static boolean isNamed(Row row, String names) {
    return Stream.of(names.split(",", -1))
        .anyMatch(name -> !name.isBlank() && row.name().startsWith(name.strip()));
  }

  private static Row httpClient(String name, String client, String core) {
    return Row.of(name)
        .managing(
            "org.apache.httpcomponents.client5:httpclient5:" + client,
            "org.apache.httpcomponents.core5:httpcore5:" + core,
            "org.apache.httpcomponents.core5:httpcore5-h2:" + core);
  }

  private static Row okHttp(String name, String okHttp, String retrofit) {
    return Row.of(name)
        .after("com.squareup.okhttp3:" + okHttp, "com.squareup.retrofit2:retrofit:" + retrofit);
  }
}
