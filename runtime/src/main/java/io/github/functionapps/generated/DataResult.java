package io.github.functionapps.generated;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.functionapps.FunctionResponse;
import io.github.functionapps.internal.envelope.AnswerReader;
import io.github.functionapps.internal.json.DataReader;
import org.jspecify.annotations.Nullable;

/** A result that is made of data. */
final class DataResult<D, T> extends Result<T> {
  private final @Nullable DataType<D> type;
  private final Decoder.Conversion<D, T> conversion;

  /** Reads data of a type; without one, the data is ignored. */
  DataResult(@Nullable DataType<D> type, Decoder.Conversion<D, T> conversion) {
    this.type = type;
    this.conversion = conversion;
  }

  @Override
  Decoder<?, T> decoder(JsonMapper mapper) {
    DataReader<D> reader =
        type == null
            ? DataReader.ignoring(mapper)
            : DataReader.of(mapper, type.resolve(mapper.getTypeFactory()));
    return new Decoder<>(mapper, new AnswerReader<>(mapper, reader), reader.typeName(), conversion);
  }

  @Override
  Result<FunctionResponse<T>> inResponse() {
    return new DataResult<>(type, Conversions.response(conversion));
  }
}
