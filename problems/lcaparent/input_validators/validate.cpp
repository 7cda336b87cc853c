// N, then N lines `value parent` or `value null`, then p and q, a line each; a tree.

#include <algorithm>
#include <optional>
#include <vector>

#include "problems/kit/reader.hpp"

int main(int argc, char** argv) {
  const kit::Arguments limits(argc, argv);
  const std::int64_t v_max = limits.integer("v_max");
  kit::Reader in;
  struct Node {
    std::int64_t value;
    std::optional<std::int64_t> parent;
  };
  std::vector<Node> nodes(static_cast<std::size_t>(in.integer(1, limits.integer("n_max"), "N")));
  in.newline();
  for (Node& node : nodes) {
    node.value = in.integer(-v_max, v_max, "a value");
    in.space();
    if (in.peek() == 'n') {
      if (in.token("null") != "null") in.fail("neither a parent nor null");
    } else {
      node.parent = in.integer(-v_max, v_max, "a parent");
    }
    in.newline();
  }
  std::sort(nodes.begin(), nodes.end(),
            [](const Node& a, const Node& b) { return a.value < b.value; });
  const auto find = [&](std::int64_t value) {
    const auto at = std::lower_bound(nodes.begin(), nodes.end(), value,
                                     [](const Node& n, std::int64_t v) { return n.value < v; });
    if (at == nodes.end() || at->value != value) {
      in.fail(std::to_string(value) + " is no value of a node");
    }
    return static_cast<std::size_t>(at - nodes.begin());
  };
  constexpr std::size_t kNone = ~std::size_t{0};
  std::vector<std::size_t> parent(nodes.size(), kNone);
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    if (i > 0 && nodes[i].value == nodes[i - 1].value) in.fail("a value comes twice");
    if (nodes[i].parent) parent[i] = find(*nodes[i].parent);
  }
  if (std::count(parent.begin(), parent.end(), kNone) != 1) in.fail("not one root");
  // Every way up ends at the root: each is followed to where another has been.
  std::vector<std::size_t> seen_by(nodes.size(), kNone);
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    std::size_t v = i;
    for (; v != kNone && seen_by[v] == kNone; v = parent[v]) seen_by[v] = i;
    if (v != kNone && seen_by[v] == i) in.fail("the parents go around in a circle");
  }
  find(in.integer(-v_max, v_max, "p"));
  in.newline();
  find(in.integer(-v_max, v_max, "q"));
  in.newline();
  in.end();
  return 42;
}
