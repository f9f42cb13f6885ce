package io.github.functionapps.example;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What kind of part it is. Constants travel as they are spelled; the function spells them lower.
 */
public enum Category {
  @JsonProperty("pump")
  PUMP,
  @JsonProperty("valve")
  VALVE,
  @JsonProperty("seal")
  SEAL
}
