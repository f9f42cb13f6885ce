// snippet: first-main
package io.github.functionapps.example.docs.first;

import io.github.functionapps.FunctionApps;

public class Main {
  public static void main(String[] args) {
    try (FunctionApps apps = FunctionApps.fromEnvironment()) {
      ItemsApi items = apps.create(ItemsApi.class);
      System.out.println(items.item(7, true));
    }
  }
}
// end
