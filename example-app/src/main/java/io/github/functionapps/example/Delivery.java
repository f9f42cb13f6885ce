package io.github.functionapps.example;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A delivery, and what is on stock after it. */
public record Delivery(
    int partId, int quantityOnStock, BigDecimal cost, double weightKg, LocalDate receivedOn) {}
