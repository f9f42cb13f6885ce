package io.github.functionapps.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.functionapps.auth.Session;
import io.github.functionapps.testing.internal.http.HttpAnswer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;

/** Creates sessions, for the sake of their nonces (wire.md 2). */
final class SessionsEndpoint implements ApiEndpoint {
  private final AccessCheck access;
  private final ApiAnswers answers;
  private final Journal journal;
  private final Nonces nonces;
  private final PlatformSettings settings;
  private final AtomicLong ids = new AtomicLong();

  SessionsEndpoint(
      AccessCheck access,
      ApiAnswers answers,
      Journal journal,
      Nonces nonces,
      PlatformSettings settings) {
    this.access = access;
    this.answers = answers;
    this.journal = journal;
    this.nonces = nonces;
    this.settings = settings;
  }

  @Override
  public Optional<HttpAnswer> check(RecordedRequest request) {
    Optional<HttpAnswer> refused = access.checkPost(request);
    if (refused.isPresent()) {
      return refused;
    }
    JsonNode items = request.body().path("items");
    if (!items.isArray() || items.size() != 1) {
      journal.violation(request, "there must be exactly one item");
      return refuse("There must be exactly one item");
    }
    JsonNode item = items.get(0);
    Optional<Session.Kind> kind = kind(item);
    if (kind.isEmpty()) {
      journal.violation(request, "the item is none of the three kinds");
      return refuse("The item is of no known kind");
    }
    if (settings.refuses(kind.get())) {
      return refuse(
          kind.get() == Session.Kind.TOKEN_EXCHANGE
              ? "Invalid access token from identity provider"
              : "Session creation was refused");
    }
    return kind.get() == Session.Kind.CLIENT_CREDENTIALS && !isClient(item)
        ? refuse("Invalid client credentials")
        : Optional.empty();
  }

  @Override
  public CompletionStage<HttpAnswer> answer(RecordedRequest request) {
    Map<String, Object> session = new LinkedHashMap<>();
    session.put("id", ids.incrementAndGet());
    session.put("status", "READY");
    session.put("nonce", nonces.create(request.header("cdf-version").orElse("")));
    return CompletableFuture.completedStage(
        answers.ok(Json.write(Map.of("items", List.of(session)))));
  }

  private static Optional<Session.Kind> kind(JsonNode item) {
    return Arrays.stream(Session.Kind.values()).filter(kind -> isOf(kind, item)).findFirst();
  }

  /** Whether the item holds that kind's members and no other. */
  private static boolean isOf(Session.Kind kind, JsonNode item) {
    return switch (kind) {
      case CLIENT_CREDENTIALS ->
          item.size() == 2
              && item.path("clientId").isTextual()
              && item.path("clientSecret").isTextual();
      case TOKEN_EXCHANGE -> item.size() == 1 && item.path("tokenExchange").asBoolean();
      case ONESHOT_TOKEN_EXCHANGE ->
          item.size() == 1 && item.path("oneshotTokenExchange").asBoolean();
    };
  }

  private static boolean isClient(JsonNode item) {
    return item.path("clientId").textValue().equals(TokenEndpoint.CLIENT_ID)
        && item.path("clientSecret").textValue().equals(TokenEndpoint.CLIENT_SECRET);
  }

  private Optional<HttpAnswer> refuse(String message) {
    return Optional.of(answers.error(400, message));
  }
}
