package io.github.functionapps.internal.auth;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What Entra ID's {@code error_codes} mean that are about a client's own settings. */
enum EntraCode {
  WRONG_SECRET(
      7000215,
      "the client secret is wrong; give the secret's value, which is shown once when it is made, not"
          + " the secret's ID"),
  EXPIRED_SECRET(
      7000222, "the client secret has expired; make another one for the client in Entra ID"),
  UNKNOWN_CLIENT(
      700016,
      "the tenant has no client of this id; check the client id, and that the token URL names its"
          + " tenant"),
  DISABLED_CLIENT(7000112, "the client is disabled in Entra ID; check the client id"),
  UNKNOWN_TENANT(90002, "there is no such tenant; check the tenant in the token URL"),
  MALFORMED_TENANT(
      900023,
      "what the token URL names as the tenant is neither a tenant's id nor its domain; check the"
          + " tenant in the token URL"),
  UNKNOWN_RESOURCE(
      500011,
      "the tenant does not know what the scope is for; check the scope, which is {base"
          + " URL}/.default, and the tenant in the token URL"),
  WRONG_SCOPE(1002012, "the scope is wrong; it is {base URL}/.default");

  private final int number;
  private final String advice;

  EntraCode(int number, String advice) {
    this.number = number;
    this.advice = advice;
  }

  /** All that an answer has, known or not. */
  static List<Integer> numbers(JsonNode body) {
    List<Integer> numbers = new ArrayList<>();
    for (JsonNode code : body.path("error_codes")) {
      if (code.isInt()) {
        numbers.add(code.intValue());
      }
    }
    return List.copyOf(numbers);
  }

  /** The first that is known. */
  static Optional<EntraCode> first(List<Integer> numbers) {
    return numbers.stream()
        .flatMap(number -> Arrays.stream(values()).filter(code -> code.number == number))
        .findFirst();
  }

  /** As it is looked up. */
  String id() {
    return "AADSTS" + number;
  }

  /** What it means and what to do. */
  String advice() {
    return advice;
  }
}
