package io.github.functionapps.compat.boot;

import io.github.functionapps.compat.app.InventoryApi;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What such an application is for: its own clients get what the function says. */
@RestController
class LabelController {
  private final InventoryApi inventory;

  LabelController(InventoryApi inventory) {
    this.inventory = inventory;
  }

  @GetMapping("/labels/{id}")
  String label(@PathVariable("id") int id) {
    return inventory.label(id);
  }
}
