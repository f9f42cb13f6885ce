package io.github.functionapps.example;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A part to put on stock. */
public record NewPart(
    String name, Category category, BigDecimal price, LocalDate stockedOn, @Nullable String note) {}
