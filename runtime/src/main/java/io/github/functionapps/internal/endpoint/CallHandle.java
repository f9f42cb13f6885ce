package io.github.functionapps.internal.endpoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.functionapps.annotation.Naming;
import io.github.functionapps.error.ConfigurationException;
import io.github.functionapps.internal.envelope.PlatformId;
import io.github.functionapps.internal.failure.Failure;
import io.github.functionapps.internal.failure.Try;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * What another process needs to ask for a call: no token, no argument. Its text is opaque: JSON in
 * Base64 for URLs.
 *
 * @param version 1
 * @param origin scheme, host and port of the API
 * @param project the project; null for the development server
 * @param function the function's external id
 * @param verb the verb
 * @param route the path template
 * @param naming how names are mapped in the answer
 * @param location where to poll
 * @param callId the platform's id of the call
 * @param functionId the platform's id of the function
 */
public record CallHandle(
    int version,
    String origin,
    @Nullable String project,
    String function,
    String verb,
    String route,
    Naming naming,
    URI location,
    @Nullable String callId,
    @Nullable String functionId) {
  private static final int VERSION = 1;

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /**
   * The handle of a call.
   *
   * @param endpoint where it runs
   * @param plan how it was made
   * @param naming how names are mapped in its answer
   * @param where where it can be asked for
   * @return the handle
   */
  public static CallHandle of(
      CallsEndpoint endpoint, CallPlan plan, Naming naming, Whereabouts where) {
    return new CallHandle(
        VERSION,
        Whereabouts.origin(endpoint.baseUrl),
        endpoint.project,
        plan.function(),
        plan.verb(),
        plan.route(),
        naming,
        where.location(),
        where.callId(),
        where.functionId());
  }

  /**
   * The handle of a text, where it is one and belongs here.
   *
   * @param text what {@link #text} gave
   * @param endpoint where calls are to be asked for
   * @return the handle, or why it cannot be used
   */
  public static Try<CallHandle> read(String text, CallsEndpoint endpoint) {
    CallHandle handle = parsed(text);
    if (handle == null) {
      return refused("what was given is no handle of a FunctionCall that this version can read");
    }
    String here = Whereabouts.origin(endpoint.baseUrl);
    if (!handle.origin.equals(here)
        || !String.valueOf(handle.project).equals(String.valueOf(endpoint.project))) {
      return refused(
          "the call runs at %s in project %s, but this FunctionApps is of %s and project %s; resume"
                  .formatted(handle.origin, handle.project, here, endpoint.project)
              + " it with settings of its own");
    }
    return Whereabouts.isSameOrigin(handle.location, endpoint.baseUrl)
        ? Try.of(handle)
        : refused("its location is at another host than its call");
  }

  /**
   * The handle as text.
   *
   * @return letters, digits, minus and underscore
   */
  public String text() {
    ObjectNode json =
        MAPPER
            .createObjectNode()
            .put("version", version)
            .put("origin", origin)
            .put("project", project)
            .put("function", function)
            .put("verb", verb)
            .put("route", route)
            .put("naming", naming.name())
            .put("location", location.toString())
            .put("callId", callId)
            .put("functionId", functionId);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Where the call can be asked for.
   *
   * @return the place
   */
  public Whereabouts where() {
    return new Whereabouts(location, callId, functionId);
  }

  /** Leaves the location out: its query may be worth what a signature is. */
  @Override
  public String toString() {
    return "CallHandle[" + verb + " " + route + " of " + function + ", callId=" + callId + "]";
  }

  private static @Nullable CallHandle parsed(String text) {
    try {
      JsonNode json = MAPPER.readTree(Base64.getUrlDecoder().decode(text.strip()));
      return json.path("version").asInt() != VERSION
          ? null
          : new CallHandle(
              VERSION,
              text(json, "origin"),
              json.required("project").textValue(),
              text(json, "function"),
              text(json, "verb"),
              text(json, "route"),
              Naming.valueOf(text(json, "naming")),
              new URI(text(json, "location")),
              PlatformId.of(json.path("callId").textValue()),
              PlatformId.of(json.path("functionId").textValue()));
    } catch (IOException | URISyntaxException | RuntimeException e) {
      return null; // not ours, or cut off on its way
    }
  }

  private static String text(JsonNode json, String member) {
    String text = json.required(member).textValue();
    if (text == null) {
      throw new IllegalArgumentException(member); // goes no further than this class
    }
    return text;
  }

  private static Try<CallHandle> refused(String reason) {
    Failure failure = call -> new ConfigurationException("handle", reason, call);
    return Try.failed(failure);
  }
}
