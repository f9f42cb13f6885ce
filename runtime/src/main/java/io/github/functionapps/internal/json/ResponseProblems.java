package io.github.functionapps.internal.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Says what Jackson found wrong, without Jackson's messages: they quote the answer. */
public final class ResponseProblems {
  private static final String OUT_OF_RANGE = "an integer beyond its range was found";

  private ResponseProblems() {}

  /**
   * A text that is no JSON, or breaks one of the parser's limits.
   *
   * @param failure what the parser threw
   * @return the problem
   */
  public static UnreadableException ofText(Exception failure) {
    if (failure instanceof StreamConstraintsException) {
      return new UnreadableException(
          "the answer breaks a limit of the JSON parser on nesting, number or text length");
    }
    if (failure instanceof JsonEOFException) {
      return new UnreadableException("the answer ends in the middle of its JSON" + at(failure));
    }
    if (!(failure instanceof IOException)) {
      return new UnreadableException("the answer cannot be read: " + failure.getClass().getName());
    }
    return new UnreadableException("the answer is not JSON" + at(failure));
  }

  /**
   * Data that is not of the type that the method declares.
   *
   * @param failure what Jackson threw
   * @param declared the declared type
   * @param mapper the mapper that was used
   * @return the problem
   */
  public static UnreadableException ofData(
      Exception failure, JavaType declared, JsonMapper mapper) {
    String closed = ClosedPackage.message(failure);
    if (closed != null) {
      return UnreadableException.closed(closed);
    }
    if (failure instanceof JsonMappingException mapping) {
      return ofMapping(mapping, declared, mapper);
    }
    if (failure instanceof InputCoercionException) {
      return problem("", name(declared), OUT_OF_RANGE);
    }
    if (failure instanceof IOException text) {
      return ofText(text);
    }
    return problem("", name(declared), "Jackson failed with " + failure.getClass().getName());
  }

  private static UnreadableException ofMapping(
      JsonMappingException failure, JavaType declared, JsonMapper mapper) {
    if (failure.getCause() instanceof JsonProcessingException cause
        && !(cause instanceof JsonMappingException || cause instanceof InputCoercionException)) {
      return ofText(cause);
    }
    String pointer = FailurePlace.ofReading(failure, declared, mapper.getDeserializationConfig());
    String type = name(declared);
    if (!pointer.isEmpty()
        && failure instanceof MismatchedInputException mismatch
        && mismatch.getTargetType() != null) {
      type = mismatch.getTargetType().getTypeName();
    }
    return problem(pointer, type, found(failure, mapper));
  }

  /** A type as one writes it. */
  static String name(JavaType type) {
    return type.isArrayType() ? name(type.getContentType()) + "[]" : type.toCanonical();
  }

  /** What was found in place of a type; the data itself where the pointer is empty. */
  static UnreadableException problem(String pointer, String type, String found) {
    String where = pointer.isEmpty() ? "the data" : "the data at " + pointer;
    String article = "aeioAEIO".indexOf(type.charAt(0)) < 0 ? "a " : "an ";
    return new UnreadableException(
        where + " must be " + article + type + ", but " + found, pointer, type);
  }

  private static String found(JsonMappingException failure, JsonMapper mapper) {
    if (failure.getCause() instanceof InputCoercionException) {
      return OUT_OF_RANGE;
    }
    if (failure instanceof InvalidNullException) {
      return "it is null or missing; declare it @Nullable or Optional if that is right";
    }
    if (failure instanceof InvalidFormatException format) {
      String token = token(failure);
      if (token.equals("a text") || token.equals("a key")) {
        return token + misfit(format.getTargetType(), mapper);
      }
    }
    if (failure instanceof InvalidTypeIdException) {
      return "its type id is missing or unknown";
    }
    if (failure instanceof ValueInstantiationException && failure.getCause() != null) {
      return "its constructor threw " + failure.getCause().getClass().getName();
    }
    if (failure instanceof InvalidDefinitionException definition
        && !definition.getType().isArrayType()) { // of an array, Jackson blames the type for a text
      return "Jackson cannot build that type: give it a constructor that Jackson can call";
    }
    String token = token(failure);
    return token.equals("null") || token.startsWith("the end")
        ? "it is null or missing; declare it nullable or Optional if that is right"
        : token + " was found";
  }

  /** A text, or a key of a map, that cannot be what it must be. */
  private static String misfit(@Nullable Class<?> type, JsonMapper mapper) {
    return type != null && type.isEnum()
        ? " was found that is none of the constants "
            + EnumConstants.names(mapper, type)
            + "; @JsonProperty names a constant as the function does"
        : " that does not have its form was found";
  }

  private static String token(JsonMappingException failure) {
    JsonToken token =
        failure.getProcessor() instanceof JsonParser parser ? parser.currentToken() : null;
    if (token == null || token == JsonToken.VALUE_NULL) {
      return "null";
    }
    if (token == JsonToken.VALUE_STRING) {
      return "a text";
    }
    if (token == JsonToken.FIELD_NAME) {
      return "a key";
    }
    if (token.isNumeric()) {
      return token == JsonToken.VALUE_NUMBER_INT ? "an integer" : "a floating-point number";
    }
    if (token.isBoolean()) {
      return "a boolean";
    }
    if (token.isStructEnd()) {
      return "the end of its container";
    }
    return token == JsonToken.START_ARRAY ? "an array" : "an object";
  }

  private static String at(Exception failure) {
    JsonLocation location =
        failure instanceof JsonProcessingException json ? json.getLocation() : null;
    return location == null
        ? ""
        : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
  }
}
