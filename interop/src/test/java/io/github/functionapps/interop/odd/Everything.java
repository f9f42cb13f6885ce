package io.github.functionapps.interop.odd;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Each kind of field that Pydantic converts on reading. */
public record Everything(
    String text,
    long number,
    double real,
    boolean flag,
    List<String> texts,
    List<List<Double>> matrix,
    Map<String, Integer> counts,
    Color color,
    OffsetDateTime at,
    LocalDate day,
    LocalTime clock,
    BigDecimal amount,
    UUID key,
    JsonNode either,
    NewItem inner,
    Optional<String> maybe) {}
