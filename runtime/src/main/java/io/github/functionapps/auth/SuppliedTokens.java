package io.github.functionapps.auth;

import java.time.Instant;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes from a supplier a token, or the whole value of the header that it would be in. */
final class SuppliedTokens implements TokenProvider {
  private static final Pattern SCHEME =
      Pattern.compile("^bearer(\\s+|$)", Pattern.CASE_INSENSITIVE);

  private final Supplier<String> supplier;

  SuppliedTokens(Supplier<String> supplier) {
    this.supplier = supplier;
  }

  @Override
  public AccessToken token() {
    @Nullable String text = supplier.get(); // as no compiler of the caller's may have forbidden
    String token = text == null ? "" : SCHEME.matcher(text.strip()).replaceFirst("");
    return new AccessToken(token, Instant.now());
  }
}
