package io.github.functionapps.it.property;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Choices of one try, and which rules of the grammar they made use of. */
final class Draw {
  private final Random random;
  private final Set<Object> rules = new LinkedHashSet<>();

  Draw(Random random) {
    this.random = random;
  }

  /** Marks a rule as used. */
  <T> T use(T rule) {
    rules.add(rule);
    return rule;
  }

  Set<Object> rules() {
    return rules;
  }

  Random random() {
    return random;
  }

  /** True once in so many times. */
  boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  /** From 0 up to this, inclusive. */
  int upTo(int most) {
    return random.nextInt(most + 1);
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  @SafeVarargs
  final <T> T among(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  @SafeVarargs
  final <T> T from(Supplier<? extends T>... choices) {
    return choices[random.nextInt(choices.length)].get();
  }

  <T> List<T> list(int most, Supplier<? extends T> element) {
    List<T> list = new ArrayList<>();
    int size = upTo(most);
    for (int i = 0; i < size; i++) {
      list.add(element.get());
    }
    return list;
  }
}
