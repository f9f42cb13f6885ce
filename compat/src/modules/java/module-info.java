/** The application as a module. */
module io.github.functionapps.compat.app {
  requires com.fasterxml.jackson.databind;
  requires io.github.functionapps.runtime;
  requires io.github.functionapps.testing;
  requires jdk.httpserver;
  requires org.apache.httpcomponents.client5.httpclient5;
  requires org.apache.httpcomponents.core5.httpcore5;

  opens io.github.functionapps.compat.app to
      io.github.functionapps.runtime,
      io.github.functionapps.testing,
      com.fasterxml.jackson.databind;
}
