package io.github.functionapps.error;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import org.junit.jupiter.api.Test;

/** What a function sent along with an error, as a type of the caller's. */
class ErrorContentTest {
  @Test
  void isWhatItIsDecodedTo() {
    ErrorContent content =
        new ErrorContent(IntNode.valueOf(7), IntNode.valueOf(8), (tree, type) -> tree.intValue());
    assertThat(content.details(int.class)).contains(7);
    assertThat(content.data(Integer.class)).contains(8);
  }

  @Test
  void isEmptyWhereItIsDecodedToNull() {
    ErrorContent content =
        new ErrorContent(IntNode.valueOf(7), NullNode.getInstance(), (tree, type) -> null);
    assertThat(content.details(Void.class)).isEmpty();
    assertThat(content.data(String.class)).isEmpty();
  }
}
