package io.github.functionapps.interop.odd;

import io.github.functionapps.annotation.Delete;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The routes of {@code arguments.py}. */
@FunctionApp("odd")
public interface ArgumentsApi {
  record PathScalars(long number, double real, boolean flag) {}

  record QueryScalars(
      String text, long number, double real, boolean flag, @Nullable Integer maybe) {}

  record Lists(@Nullable List<String> texts, @Nullable List<Integer> numbers) {}

  @Get("/path/<text>")
  String path(String text);

  @Get("/path/<text>/end")
  String pathAndMore(String text);

  @Get("/numbers/<number>/<real>/<flag>")
  PathScalars numbers(long number, double real, boolean flag);

  @Get("/query")
  QueryScalars query(
      Optional<String> text,
      OptionalLong number,
      OptionalDouble real,
      Optional<Boolean> flag,
      OptionalInt maybe);

  @Get("/query")
  QueryScalars undeclared(String undeclared);

  @Get("/query")
  QueryScalars notBoolean(String flag);

  @Get("/query")
  QueryScalars notWhole(double number);

  @Get("/lists")
  Lists lists(List<String> texts, List<Integer> numbers);

  @Get("/one-or-many")
  List<String> oneOrMany(List<String> texts);

  @Delete("/query")
  String delete(Optional<String> text);

  @Get("/typed/date")
  String date(LocalDate value);

  @Get("/typed/datetime")
  String dateTime(OffsetDateTime value);

  @Get("/typed/uuid")
  String uuid(UUID value);

  @Get("/typed/decimal")
  String decimal(BigDecimal value);

  @Get("/typed/enum")
  String color(Color value);

  @Get("/typed/path/<value>")
  String uuidInPath(UUID value);

  @Get("/typed/text/<at>/<color>")
  List<String> typedAsText(OffsetDateTime at, Color color, UUID key, BigDecimal amount);

  @Get("/negotiated")
  String negotiated();

  @Get("/unknown")
  String unknown();

  /** A verb that the route does not take. */
  @Delete("/path/<text>")
  String wrongVerb(String text);
}
