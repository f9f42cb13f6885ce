package io.github.functionapps.it.failure;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Marked secrets: whatever text holds a mark has leaked. */
public final class Planted {
  /** In every argument, and in everything that is answered but for a function's own message. */
  public static final String MARK = "PLANTED";

  /** In the message of a function, which its exception is allowed to tell. */
  public static final String OWN_WORDS = "OWN WORDS";

  public static final String PATH = MARK + " path";
  public static final String QUERY = MARK + " query";
  public static final Map<String, String> BODY = Map.of(MARK + " key", MARK + " body");

  /** Of what the stand-in issues and accepts. */
  private static final List<String> CREDENTIALS =
      List.of("local-token", "local-nonce", "local-secret", base64("local-client:local-secret"));

  private Planted() {}

  /** The marks that the text holds and must not. */
  public static List<String> in(String text) {
    return Stream.concat(CREDENTIALS.stream(), Stream.of(MARK)).filter(text::contains).toList();
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
