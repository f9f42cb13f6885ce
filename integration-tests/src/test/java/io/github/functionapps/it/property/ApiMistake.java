package io.github.functionapps.it.property;

import io.github.functionapps.it.property.DrawnApi.Heritage;
import io.github.functionapps.it.property.DrawnApi.Nesting;
import io.github.functionapps.processor.diagnostic.Code;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** A mistake in what is around the methods. */
enum ApiMistake {
  A_RECORD(
      Code.NOT_AN_INTERFACE,
      api -> true,
      (api, files) ->
          files.put(
              api.fileName(),
              api.nesting()
                  .around(api.name(), "@FunctionApp(\"f\") record " + api.name() + "() {}"))),
  BLANK_EXTERNAL_ID(
      Code.EXTERNAL_ID_INVALID, api -> true, replacing("\"" + ApiSource.EXTERNAL_ID, "\" ")),
  PRIVATE(
      Code.INTERFACE_PRIVATE,
      api -> api.nesting() != Nesting.TOP_LEVEL && api.nesting() != Nesting.IN_INTERFACE,
      replacing(" interface Api", " private interface Api")),
  SEALED(
      Code.INTERFACE_SEALED,
      api -> api.nesting() == Nesting.TOP_LEVEL,
      replacing(" interface Api", " sealed interface Api")
          .andThen(
              (api, files) ->
                  files.computeIfPresent(
                      api.fileName(),
                      (name, text) ->
                          text
                              + " @SuppressWarnings(\"FunctionAppMissing\") non-sealed interface "
                              + name
                              + "Heir extends "
                              + name
                              + " {}"))),
  TYPE_PARAMETER(
      Code.INTERFACE_GENERIC,
      api -> true,
      (api, files) ->
          files.computeIfPresent(
              api.fileName(),
              (name, text) -> text.replaceFirst("interface " + api.name() + "\\b", "$0<X9>"))),
  NAME_TAKEN(
      Code.GENERATED_NAME_TAKEN,
      api -> true,
      (api, files) -> files.put(api.clientName(), "class " + api.clientName() + " {}")),
  RELATIVE_PREFIX(
      Code.BASE_PATH_INVALID,
      api -> api.prefix().isEmpty(),
      replacing("path = \"\"", "path = \"v1\"")),
  SLASH_AT_END_OF_PREFIX(
      Code.BASE_PATH_INVALID,
      api -> api.prefix().isEmpty(),
      replacing("path = \"\"", "path = \"/v1/\"")),
  TWO_ROUTES_INHERITED(
      Code.INHERITED_CONFLICT,
      api ->
          api.heritage() == Heritage.DIAMOND && api.prefix().stream().allMatch(PathPart::isLiteral),
      (api, files) -> {
        for (String side : new String[] {"Left", "Right"}) {
          files.computeIfPresent(
              api.name() + side,
              (name, text) ->
                  text.replace("{}", "{ @Get(\"/" + side + "\") String conflict9(); }"));
        }
      }),
  TWO_TIMEOUTS_INHERITED(
      Code.INHERITED_CONFLICT,
      api ->
          api.heritage() == Heritage.DIAMOND && api.prefix().stream().allMatch(PathPart::isLiteral),
      (api, files) -> {
        for (String side : new String[] {"Left", "Right"}) {
          String timeout = "PT" + side.length() + "S";
          files.computeIfPresent(
              api.name() + side,
              (name, text) ->
                  text.replace(
                      "{}", "{ @Get(\"/\") @Timeout(\"" + timeout + "\") String conflict9(); }"));
        }
      }),
  NO_METHODS(
      Code.NO_ENDPOINTS,
      api -> api.heritage() == Heritage.NONE,
      (api, files) ->
          files.put(
              api.fileName(),
              api.nesting()
                  .around(api.name(), "@FunctionApp(\"f\") interface " + api.name() + " {}"))),
  PARENT_UNMARKED(
      Code.FUNCTION_APP_MISSING,
      api -> api.heritage() == Heritage.PARENT && hasRoutesAbove(api),
      (api, files) ->
          files.computeIfPresent(
              api.name() + "Parent",
              (name, text) -> text.replace("@SuppressWarnings(\"FunctionAppMissing\")", "")));

  private final Code code;

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final Predicate<DrawnApi> test;

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final BiConsumer<DrawnApi, Map<String, String>> mistake;

  ApiMistake(
      Code code, Predicate<DrawnApi> test, BiConsumer<DrawnApi, Map<String, String>> mistake) {
    this.code = code;
    this.test = test;
    this.mistake = mistake;
  }

  Code code() {
    return code;
  }

  boolean fits(DrawnApi api) {
    return test.test(api);
  }

  /** Whether mistakes in methods are told beside this one, all of them. */
  boolean leavesMethods() {
    return switch (this) {
      case BLANK_EXTERNAL_ID, PRIVATE, SEALED, TYPE_PARAMETER, PARENT_UNMARKED -> true;
      default -> false;
    };
  }

  void make(DrawnApi api, Map<String, String> files) {
    mistake.accept(api, files);
  }

  private static boolean hasRoutesAbove(DrawnApi api) {
    return api.methods().stream().anyMatch(m -> m.home() != DrawnMethod.Home.OWN);
  }

  private static BiConsumer<DrawnApi, Map<String, String>> replacing(String right, String wrong) {
    return (api, files) ->
        files.computeIfPresent(api.fileName(), (name, text) -> text.replaceFirst(right, wrong));
  }
}
