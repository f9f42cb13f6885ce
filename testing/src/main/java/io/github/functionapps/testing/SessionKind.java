package io.github.functionapps.testing;

/** What a session is created from. */
public enum SessionKind {
  /** Client id and secret. */
  CLIENT_CREDENTIALS("clientId"),
  /** The caller's token, exchanged for a lasting one. */
  TOKEN_EXCHANGE("tokenExchange"),
  /** The caller's token, good for one short session. */
  ONESHOT_TOKEN_EXCHANGE("oneshotTokenExchange");

  private final String member;

  SessionKind(String member) {
    this.member = member;
  }

  /** The member of a session item by which the kind is told. */
  String member() {
    return member;
  }
}
