package io.github.functionapps.auth;

import io.github.functionapps.error.ConfigurationException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the nonce that a call needs comes about (wire.md 2): by one of the kinds of session that CDF
 * knows, by several in turn, or from the caller. Immutable.
 */
public final class Session {
  /** The kinds of session. */
  public enum Kind {
    /** The client's id and secret are sent to CDF. */
    CLIENT_CREDENTIALS,
    /** The token is exchanged; some tokens cannot be. */
    TOKEN_EXCHANGE,
    /** The token is exchanged for this call alone; works with every token. */
    ONESHOT_TOKEN_EXCHANGE
  }

  private final List<Kind> kinds;
  private final @Nullable Supplier<String> nonces;

  private Session(List<Kind> kinds, @Nullable Supplier<String> nonces) {
    this.kinds = kinds;
    this.nonces = nonces;
  }

  /**
   * A session of one kind.
   *
   * @param kind the kind
   * @return the session
   */
  public static Session of(Kind kind) {
    return new Session(List.of(kind), null);
  }

  /**
   * Nonces that the caller creates. A nonce lives for about a minute and is used up by one call.
   * There is no kind to fall back to.
   *
   * @param nonces gives a fresh nonce each time; may block, and must be thread-safe
   * @return the session
   */
  public static Session nonces(Supplier<String> nonces) {
    return new Session(List.of(), nonces);
  }

  /**
   * The same, with another kind to fall back to where CDF refuses the ones before it.
   *
   * @param kind the kind
   * @return the session
   * @throws ConfigurationException if the nonces come from the caller
   */
  public Session orElse(Kind kind) {
    if (nonces != null) {
      throw new ConfigurationException(
          "session",
          "the setting session: a fallback is for a kind of session that CDF may refuse, but the"
              + " nonces come from a supplier; begin with Session.of, or leave orElse out");
    }
    return new Session(Stream.concat(kinds.stream(), Stream.of(kind)).toList(), null);
  }

  /**
   * The kinds to try, in order.
   *
   * @return the kinds; none where the nonces come from the caller
   */
  public List<Kind> kinds() {
    return kinds;
  }

  /**
   * The caller's nonces.
   *
   * @return where they come from
   */
  public Optional<Supplier<String>> supplier() {
    return Optional.ofNullable(nonces);
  }
}
