package io.github.functionapps.it.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.functionapps.testing.RecordedRequest;

/**
 * A call's {@code data}.
 *
 * @param verb the method
 * @param path the path with its query
 * @param body the body, {@code {}} where there is none
 */
record WireRequest(String verb, String path, JsonNode body) {
  static WireRequest of(String verb, String path, String body) {
    return new WireRequest(verb, path, Recording.json(body));
  }

  static WireRequest of(RecordedRequest request) {
    return new WireRequest(
        request.verb().orElseThrow(), request.functionPath().orElseThrow(), request.functionBody());
  }

  WireRequest withPath(String other) {
    return new WireRequest(verb, other, body);
  }

  @Override
  public String toString() {
    return verb + " " + path + " " + body;
  }
}
