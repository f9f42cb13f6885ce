/** A stand-in for the CDF API that runs inside the test. */
module io.github.functionapps.testing {
  requires static transitive org.jspecify;
  requires static org.junit.jupiter.api;
  requires transitive io.github.functionapps.runtime;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires com.fasterxml.jackson.datatype.jsr310;
  requires jdk.httpserver;

  exports io.github.functionapps.testing;
  exports io.github.functionapps.testing.junit;
}
