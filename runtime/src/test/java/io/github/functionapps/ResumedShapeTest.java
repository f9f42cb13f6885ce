package io.github.functionapps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.github.functionapps.error.ConfigurationException;
import io.github.functionapps.internal.decode.ResultShape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A call is resumed as what a method may declare inside FunctionCall, and as nothing else. */
class ResumedShapeTest {
  private static final TypeFactory TYPES = TypeFactory.defaultInstance();

  @Test
  void whatTellsHowTheAnswerArrivedStandsAroundTheData() {
    ResultShape shape = of(new TypeReference<Outcome<FunctionResponse<Optional<String>>>>() {});
    assertThat(shape.isOutcome()).isTrue();
    assertThat(shape.isResponse()).isTrue();
    assertThat(shape.acceptsNotFound()).isTrue();
    assertThat(read(shape)).isEqualTo(TYPES.constructType(String.class));
    assertThat(of(new TypeReference<FunctionResponse<String>>() {}).isOutcome()).isFalse();
    assertThat(of(new TypeReference<Outcome<String>>() {}).isResponse()).isFalse();
  }

  @Test
  void dataThatMayBeAbsentAreRead() {
    assertThat(of(new TypeReference<OptionalInt>() {}).absent()).isEqualTo(OptionalInt.empty());
    assertThat(of(new TypeReference<JsonNode>() {}).absent()).isEqualTo(NullNode.getInstance());
    assertThat(of(new TypeReference<Outcome<Void>>() {}).type()).isNull();
  }

  @Test
  void anOptionalMayStandAnywhereInTheData() {
    assertThat(read(of(new TypeReference<Map<String, Optional<String>>>() {})))
        .isEqualTo(TYPES.constructType(new TypeReference<Map<String, Optional<String>>>() {}));
  }

  @Test
  void whatStandsInTheWrongOrderOrTwiceIsRefused() {
    refuses(
        new TypeReference<FunctionResponse<Outcome<String>>>() {},
        "FunctionResponse<Outcome<java.lang.String>>, and FunctionResponse cannot contain Outcome;"
            + " write Outcome<FunctionResponse<java.lang.String>>");
    refuses(
        new TypeReference<Outcome<Outcome<String>>>() {},
        "Outcome<Outcome<java.lang.String>>, and Outcome cannot contain Outcome;"
            + " write Outcome<java.lang.String>");
    refuses(
        new TypeReference<Optional<Outcome<List<String>>>>() {},
        "Optional<Outcome<java.util.List<java.lang.String>>>, and Optional cannot contain Outcome;"
            + " write Outcome<Optional<java.util.List<java.lang.String>>>");
    refuses(
        new TypeReference<Optional<Optional<String>>>() {},
        "Optional<Optional<java.lang.String>>, and Optional cannot contain Optional;"
            + " write Optional<java.lang.String>");
    refuses(
        new TypeReference<Optional<OptionalInt>>() {},
        "Optional<java.util.OptionalInt>, and Optional cannot contain java.util.OptionalInt;"
            + " write java.util.OptionalInt");
    refuses(
        new TypeReference<Outcome<Optional<Void>>>() {},
        "Outcome<Optional<java.lang.Void>>, and Optional cannot contain java.lang.Void;"
            + " write Outcome<java.lang.Void>");
  }

  @Test
  void whatIsResumedIsAFunctionCallAlready() {
    refuses(
        new TypeReference<FunctionCall<Outcome<String>>>() {},
        "FunctionCall<Outcome<java.lang.String>>, and FunctionCall cannot contain FunctionCall;"
            + " write Outcome<java.lang.String>");
    refuses(
        new TypeReference<CompletableFuture<String>>() {},
        "CompletableFuture<java.lang.String>, and FunctionCall cannot contain CompletableFuture;"
            + " write java.lang.String");
    refuses(
        new TypeReference<Outcome<CompletableFuture<String>>>() {},
        "Outcome<CompletableFuture<java.lang.String>>, and Outcome cannot contain"
            + " CompletableFuture; write Outcome<java.lang.String>");
  }

  @Test
  void whatTellsHowTheAnswerArrivedIsNoPartOfTheData() {
    refuses(
        new TypeReference<List<Outcome<String>>>() {},
        "java.util.List<io.github.functionapps.Outcome<java.lang.String>>, and Outcome cannot be"
            + " part of the data; write its content there");
    refuses(
        new TypeReference<Outcome<FunctionResponse<String>[]>>() {},
        "Outcome<io.github.functionapps.FunctionResponse<java.lang.String>[]>, and"
            + " FunctionResponse cannot be part of the data; write its content there");
  }

  @Test
  @SuppressWarnings("rawtypes") // on purpose
  void whatHasNoArgumentDoesNotTellWhatToRead() {
    refuses(
        new TypeReference<Outcome>() {},
        "io.github.functionapps.Outcome, and Outcome has no type argument there; write Outcome<…>");
    refuses(
        new TypeReference<Outcome<Optional>>() {},
        "Outcome<java.util.Optional>, and Optional has no type argument there; write Optional<…>");
    refuses(
        new TypeReference<List>() {},
        "java.util.List, and List has no type argument there; write List<…>");
    refuses(
        new TypeReference<List<Map>>() {},
        "java.util.List<java.util.Map>, and Map has no type argument there; write Map<…>");
  }

  private abstract static class Node<T extends Node<T>> {}

  private static final class Self extends Node<Self> {}

  @Test
  void aWildcardIsReadAsItsBound() {
    assertThat(read(of(new TypeReference<Optional<? extends List<?>>>() {})))
        .isEqualTo(TYPES.constructType(new TypeReference<List<Object>>() {}));
  }

  @Test
  void anArgumentMayDependOnItself() {
    assertThat(read(of(new TypeReference<Outcome<Node<Self>>>() {})))
        .isEqualTo(TYPES.constructType(new TypeReference<Node<Self>>() {}));
  }

  private static final class Later extends CompletableFuture<String> {}

  @Test
  @SuppressWarnings("rawtypes") // on purpose
  void aKindOfAWrapperIsNoDataEither() {
    refuses(
        new TypeReference<Outcome.Success>() {},
        "io.github.functionapps.Outcome$Success, and Success cannot be part of the data; write its"
            + " content there");
    refuses(
        new TypeReference<CompletableFuture>() {},
        "java.util.concurrent.CompletableFuture, and CompletableFuture cannot be part of the data;"
            + " write its content there");
    refuses(
        new TypeReference<Outcome.Success<String>>() {},
        "io.github.functionapps.Outcome$Success<java.lang.String>, and Success cannot be part of"
            + " the data; write its content there");
    refuses(
        new TypeReference<Outcome<List<Later>>>() {},
        "Outcome<java.util.List<io.github.functionapps.ResumedShapeTest$Later>>, and Later cannot"
            + " be part of the data; write its content there");
  }

  private static void refuses(TypeReference<?> type, String found) {
    assertThatThrownBy(() -> of(type))
        .isInstanceOfSatisfying(
            ConfigurationException.class,
            refused -> assertThat(refused.setting()).isEqualTo("type"))
        .hasMessage(
            "resume returns a FunctionCall of the data, with Outcome, FunctionResponse and Optional"
                + " around them in this order, each at most once, but it was given "
                + found);
  }

  private static ResultShape of(TypeReference<?> type) {
    return ResumedShape.of(TYPES.constructType(type));
  }

  private static JavaType read(ResultShape shape) {
    return shape.type().apply(TYPES);
  }
}
