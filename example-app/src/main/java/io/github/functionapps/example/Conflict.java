package io.github.functionapps.example;

/** Why a part cannot be created: the data of the function's 409. */
public record Conflict(int existingId, String reason) {}
