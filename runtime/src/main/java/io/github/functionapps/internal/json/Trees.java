package io.github.functionapps.internal.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.functionapps.error.CallInfo;
import io.github.functionapps.error.ResponseException;

/** Decodes the trees that came with an error. */
public final class Trees {
  private Trees() {}

  /**
   * Decodes a tree.
   *
   * @param <T> the type
   * @param mapper the mapper of the client's naming
   * @param tree the tree
   * @param type its class
   * @param call what is known of the call
   * @return the value
   * @throws ResponseException if the tree is not of that type
   */
  public static <T> T decode(JsonMapper mapper, JsonNode tree, Class<T> type, CallInfo call) {
    ResponseProblem problem;
    try {
      return mapper.treeToValue(tree, type);
    } catch (JsonProcessingException | RuntimeException e) {
      problem = ResponseProblems.ofData(e, mapper.constructType(type));
    }
    throw new ResponseException(problem.message(), problem.pointer(), problem.expectedType(), call);
  }
}
