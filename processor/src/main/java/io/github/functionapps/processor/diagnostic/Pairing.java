package io.github.functionapps.processor.diagnostic;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds for several names the ones that were probably meant, none of them twice: the likeliest
 * pairs first, and another for a name that has one only where a second would have none otherwise.
 */
public final class Pairing {
  private final Collection<String> candidates;
  private final Map<String, String> foundByCandidate = new HashMap<>();

  private Pairing(Collection<String> candidates) {
    this.candidates = candidates;
  }

  /** The candidate that was meant by each name, where there is one. */
  public static Map<String, String> of(Collection<String> found, Collection<String> candidates) {
    Pairing pairing = new Pairing(candidates);
    found.stream()
        .sorted(comparingInt(pairing::leastCost))
        .forEach(name -> pairing.pair(name, new HashSet<>()));
    Map<String, String> candidateByFound = new HashMap<>();
    pairing.foundByCandidate.forEach((candidate, name) -> candidateByFound.put(name, candidate));
    return candidateByFound;
  }

  private int leastCost(String name) {
    return near(name).stream()
        .findFirst()
        .flatMap(candidate -> Suggestion.cost(name, candidate))
        .orElse(Integer.MAX_VALUE);
  }

  /** Whether a candidate is left, be it that another name takes its second best. */
  private boolean pair(String name, Set<String> tried) {
    Optional<String> candidate =
        near(name).stream()
            .sorted(comparing(foundByCandidate::containsKey))
            .filter(tried::add)
            .filter(c -> !foundByCandidate.containsKey(c) || pair(foundByCandidate.get(c), tried))
            .findFirst();
    candidate.ifPresent(c -> foundByCandidate.put(c, name));
    return candidate.isPresent();
  }

  private List<String> near(String name) {
    return candidates.stream()
        .filter(candidate -> Suggestion.cost(name, candidate).isPresent())
        .sorted(comparing(candidate -> Suggestion.cost(name, candidate).orElseThrow()))
        .toList();
  }
}
