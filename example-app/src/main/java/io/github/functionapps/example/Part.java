package io.github.functionapps.example;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A part on stock. The function sends the category and the date as text. */
public record Part(
    int id,
    String name,
    Category category,
    BigDecimal price,
    int quantity,
    LocalDate stockedOn,
    @Nullable String note) {}
