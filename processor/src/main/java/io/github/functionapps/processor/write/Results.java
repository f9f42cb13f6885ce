package io.github.functionapps.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.functionapps.FunctionResponse;
import io.github.functionapps.Outcome;
import io.github.functionapps.generated.Result;
import io.github.functionapps.processor.model.Answer;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Writes what a call's answer becomes. */
final class Results {
  private Results() {}

  /** An expression of type {@code Result<type(answer)>}. */
  // similar to: Result.outcome(Result.response(Result.optional(DataType.of(Item.class))))
  static CodeBlock expression(Answer answer) {
    CodeBlock expression = data(answer);
    if (answer.withResponse()) {
      expression = CodeBlock.of("$T.response($L)", Result.class, expression);
    }
    return answer.withOutcome()
        ? CodeBlock.of("$T.outcome($L)", Result.class, expression)
        : expression;
  }

  private static CodeBlock data(Answer answer) {
    return switch (answer.kind()) {
      case DATA -> of("data", answer);
      case NULLABLE -> of("nullable", answer);
      case OPTIONAL -> of("optional", answer);
      case OPTIONAL_INT -> CodeBlock.of("$T.optionalInt()", Result.class);
      case OPTIONAL_LONG -> CodeBlock.of("$T.optionalLong()", Result.class);
      case OPTIONAL_DOUBLE -> CodeBlock.of("$T.optionalDouble()", Result.class);
      case NOTHING -> CodeBlock.of("$T.nothing()", Result.class);
    };
  }

  private static CodeBlock of(String factory, Answer answer) {
    return CodeBlock.of("$T.$L($L)", Result.class, factory, DataTypes.expression(answer.data()));
  }

  /** What the call returns, futures and running calls aside. */
  static TypeName type(Answer answer) {
    TypeName type = dataType(answer);
    if (answer.withResponse()) {
      type = generic(FunctionResponse.class, type);
    }
    return answer.withOutcome() ? generic(Outcome.class, type) : type;
  }

  private static TypeName dataType(Answer answer) {
    return switch (answer.kind()) {
      case DATA, NULLABLE -> answer.data().box();
      case OPTIONAL -> generic(Optional.class, answer.data());
      case OPTIONAL_INT -> ClassName.get(OptionalInt.class);
      case OPTIONAL_LONG -> ClassName.get(OptionalLong.class);
      case OPTIONAL_DOUBLE -> ClassName.get(OptionalDouble.class);
      case NOTHING -> ClassName.get(Void.class);
    };
  }

  private static TypeName generic(Class<?> type, TypeName argument) {
    return ParameterizedTypeName.get(ClassName.get(type), argument);
  }
}
