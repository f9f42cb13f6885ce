/**
 * Typed clients for CDF Function Apps: the annotations of a client's interface and the way of a
 * call.
 */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module io.github.functionapps.runtime {
  requires transitive org.jspecify;
  requires com.fasterxml.jackson.annotation;
  requires transitive com.fasterxml.jackson.core;
  requires transitive com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires com.fasterxml.jackson.datatype.jsr310;
  requires transitive org.apache.httpcomponents.client5.httpclient5;
  requires org.apache.httpcomponents.core5.httpcore5;
  requires org.apache.httpcomponents.core5.httpcore5.h2;
  // What HttpClient uses: it is an automatic module, which cannot say so itself.
  requires jdk.net;
  requires org.slf4j;

  exports io.github.functionapps;
  exports io.github.functionapps.annotation;
  exports io.github.functionapps.auth;
  exports io.github.functionapps.call;
  exports io.github.functionapps.error;
  exports io.github.functionapps.generated;
}
