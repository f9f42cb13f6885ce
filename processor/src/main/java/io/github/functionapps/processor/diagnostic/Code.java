package io.github.functionapps.processor.diagnostic;

import static javax.tools.Diagnostic.Kind.ERROR;
import static javax.tools.Diagnostic.Kind.WARNING;

import java.util.Locale;
import java.util.regex.Pattern;
import javax.tools.Diagnostic.Kind;

/** Every mistake there is, with its sentence: what is required, what was found, what to write. */
public enum Code {
  // The interface
  NOT_AN_INTERFACE(
      "@FunctionApp belongs on an interface, but %s is %s. Declare it as an interface."),
  EXTERNAL_ID_INVALID(
      "An external id has 1 to 255 characters, none of them a control character and not all of them"
          + " blank, but %s %s. Write the function's external id as CDF shows it."),
  INTERFACE_PRIVATE("%s must be visible to the class that implements it, but %s. %s"),
  INTERFACE_SEALED("%s must be open to the class that implements it, but it is sealed. %s"),
  INTERFACE_GENERIC(
      "A client calls with concrete types, but %s has type parameters. Move @FunctionApp to an"
          + " interface that extends %s with concrete types."),
  PARENT_RAW(
      "A client calls with concrete types, but %s extends %s without its type arguments. Write"
          + " %s."),
  NO_ENDPOINTS(
      WARNING,
      "%s has no method that calls the function. Declare one, such as @Get(\"/items\") List<Item>"
          + " items(), or remove @FunctionApp."),
  INTERFACE_TOO_LARGE(
      "A client prepares up to %s methods and types (of results, parameters and type arguments), but"
          + " %s has %s. Move some methods to another interface of the same function."),
  GENERATED_NAME_TAKEN(
      "The client of %s is to be the class %s, but that is the name of %s. Rename one of them."),
  FUNCTION_APP_MISSING(
      WARNING,
      "%s declares routes, but it has no @FunctionApp and so gets no client. Annotate it, or add"
          + " @SuppressWarnings(\"FunctionAppMissing\") if other interfaces extend it."),
  RUNTIME_TOO_OLD(
      "This processor writes clients for version %s of the runtime's generated package, but the"
          + " runtime on the class path offers %s. Use function-apps-runtime and"
          + " function-apps-processor of the same version."),
  BASE_PATH_INVALID("%s"),

  // The method
  VERB_MISSING(
      "An abstract method says what it calls, but %s has none of @Get, @Post, @Put, @Patch and"
          + " @Delete. %s"),
  SEVERAL_VERBS(
      "A method calls one route, but %s has both @%s and @%s. Remove one, or declare a method for"
          + " each."),
  VERB_NOT_ALLOWED_HERE(
      "@%s belongs on an abstract method of an interface, but %s is %s. Remove the annotation or"
          + " make the method abstract."),
  ANNOTATION_NOT_ALLOWED_HERE("@%s says how a client calls, but %s. %s"),
  METHOD_NAME_RESERVED("%s, but %s declares %s. Give the method another name."),
  METHOD_GENERIC(
      "A client calls with concrete types, but %s has type parameters of its own. Replace them by"
          + " the types that the function takes and returns."),
  INHERITED_CONFLICT(
      "%s inherits %s from %s, with different routes, parameters, results or policies. Redeclare the"
          + " method with the annotations that count."),
  PARAMETER_NAMES_MISSING(
      "%s needs the names of the parameters that it inherits, but %s was compiled without them: %s."
          + " Compile it with -parameters, or give each parameter's name in an annotation."),
  THROWS_CHECKED(
      "A client throws only unchecked exceptions, but %s declares %s. Remove it from the throws"
          + " clause; FunctionAppsException is what to catch."),
  TIMEOUT_INVALID(
      "A timeout is a positive ISO-8601 duration of at most 365 days, but this is %s. %s"),

  // The path
  PATH_INVALID("%s"),
  PATH_SYNTAX("%s"),
  PATH_VARIABLE_TWICE(
      "Each variable stands once in a path, but %s has <%s> twice. Rename one of them."),
  PATH_VARIABLE_UNBOUND("%s has the variable <%s>, but %s has no parameter for it. %s"),
  PATH_PARAMETER_UNKNOWN("@Path names a variable of the path, but %s has no <%s>. %s"),
  PATH_VARIABLE_BOUND_TWICE(
      "One parameter gives a path variable its value, but both %s and %s are for <%s>. Rename %s,"
          + " or annotate it with the place where it belongs."),
  PATH_TYPE_UNSUPPORTED(
      "A path variable takes a scalar (text, a number, a boolean, an enum, a UUID, a date or time),"
          + " but %s is %s. %s"),

  // The parameters
  SEVERAL_BINDINGS("A parameter travels in one place, but %s has %s. Keep one of them."),
  NAME_INVALID(
      "A name has visible characters only, but %s %s. Write the name that the function's"
          + " handler gives its parameter, or leave it out."),
  NAME_TWICE(
      "The function tells arguments apart by name, but both %s and %s are sent as \"%s\". Give one"
          + " of them another name."),
  QUERY_TYPE_UNSUPPORTED(
      "A query takes a scalar, an Optional of one, or a collection or array of scalars, but %s is"
          + " %s. Use one of these, or send it in the body of a POST, PUT or PATCH."),
  QUERY_MAP_TYPE(
      "@QueryMap takes a Map<String, V> where V is a scalar or a collection of scalars, but %s is"
          + " %s. Change its type."),
  SEND_NULL_USELESS(
      "sendNull is for what can be null, but %s is %s. Remove sendNull, or declare the parameter"
          + " %s."),
  SEVERAL_BODIES(
      "A request has one body, but both %s and %s are @Body. Drop both to send them as named"
          + " fields."),
  BODY_NOT_ALLOWED(
      "The function never sees the body of a GET or DELETE, but %s is %s. %s, or use a verb with a"
          + " body."),
  BODY_AND_FIELDS(
      "@Body is the whole body, but beside %s there %s %s. Drop @Body to send them all as named"
          + " fields."),
  BODY_AND_QUERY(
      "The function takes a bare body only for its one parameter besides path variables, but beside"
          + " @Body %s there %s %s in the query. Drop @Body to send the body as a named field."),
  BODY_NOT_OBJECT(
      "The function accepts an object or an array as the body, but %s is %s. Drop @Body to send it"
          + " as a named field."),
  BODY_ARRAY_OF_SCALARS(
      "The function accepts an array of objects only as the body, but %s is %s. Drop @Body to send"
          + " it as a named field."),
  PARAMETER_TYPE_UNSUPPORTED("The type of a parameter says what is sent, but %s is %s."),

  // The result
  RETURN_TYPE_UNSUPPORTED(
      "A result is made of one answer of the function, but %s returns %s, and %s. %s"),
  RETURN_TYPE_RAW(
      "A result says what to read, but %s returns %s, where %s has no type argument. Write"
          + " %s."),
  RETURN_TYPE_NESTING(
      "What wraps a result stands in the order FunctionCall or CompletableFuture, Outcome,"
          + " FunctionResponse, Optional, but %s returns %s, and %s. %s"),
  RETURN_TYPE_OPEN(
      "A result is read as a concrete type, but %s returns %s, where %s could be anything. Write"
          + " %s."),
  NULLABLE_MISPLACED(
      "What wraps a result is never null, but %s returns %s, where %s is @Nullable. %s"),
  TYPE_NOT_READABLE("Jackson must know how to build a result, but %s returns %s, and %s. %s"),
  TYPE_NOT_WRITABLE("%s is sent as JSON, but %s. %s"),

  // The run
  INTERNAL(
      "The processor failed on %s, which is no fault of the interface (%s). Please report it with"
          + " the interface's source.");

  private static final Pattern WORD = Pattern.compile("(\\p{Lu})(\\p{Lu}*)_?");

  /** Controls, marks without a shape, and halves of characters. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

  private final Kind kind;
  private final String sentence;

  Code(String sentence) {
    this(ERROR, sentence);
  }

  Code(Kind kind, String sentence) {
    this.kind = kind;
    this.sentence = sentence;
  }

  /** The code as users see it: {@code PathVariableUnbound}. */
  public String label() {
    return WORD.matcher(name())
        .replaceAll(word -> word.group(1) + word.group(2).toLowerCase(Locale.ROOT));
  }

  /** Whether the code stops the build. */
  public Kind kind() {
    return kind;
  }

  /** A mistake with this code. The details fill the sentence's gaps, in order. */
  public Mistake at(Anchor anchor, Object... details) {
    return new Mistake(this, anchor, visible(sentence.formatted(details)));
  }

  /** A message is one line of what can be seen, whatever the text that it quotes. */
  private static String visible(String text) {
    return INVISIBLE
        .matcher(text)
        .replaceAll(found -> "\\\\u%04x".formatted(found.group().codePointAt(0)));
  }
}
