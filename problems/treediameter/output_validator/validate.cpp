// Proves a longest path: it is a path of the tree, it is as long as it says, and no path is longer,
// by the two longest ways down from each vertex, computed here. The answer file is not needed but
// for a look at our own work.

#include <algorithm>
#include <string>
#include <vector>

#include "problems/kit/validator.hpp"

namespace {

struct Edge {
  std::size_t a, b;
  std::int64_t length;
};

struct Tree {
  std::size_t n = 0;
  std::vector<std::size_t> parent;
  std::vector<std::int64_t> length;  // of the edge to the parent
  std::vector<std::size_t> order;    // parents first
};

Tree read_tree(kit::TokenScanner& in) {
  Tree tree;
  tree.n = static_cast<std::size_t>(*in.integer());
  std::vector<Edge> edges(tree.n - 1);
  std::vector<std::size_t> start(tree.n + 1), list(2 * edges.size());
  for (Edge& edge : edges) {
    edge.a = static_cast<std::size_t>(*in.integer());
    edge.b = static_cast<std::size_t>(*in.integer());
    edge.length = *in.integer();
    ++start[edge.a];
    ++start[edge.b];
  }
  for (std::size_t v = 0; v < tree.n; ++v) start[v + 1] += start[v];
  for (std::size_t e = 0; e < edges.size(); ++e) {
    list[--start[edges[e].a]] = e;
    list[--start[edges[e].b]] = e;
  }
  tree.parent.assign(tree.n, tree.n);
  tree.length.assign(tree.n, 0);
  tree.order = {0};
  tree.parent[0] = 0;
  for (std::size_t i = 0; i < tree.order.size(); ++i) {
    const std::size_t v = tree.order[i];
    for (std::size_t at = start[v]; at < start[v + 1]; ++at) {
      const Edge& edge = edges[list[at]];
      const std::size_t w = edge.a == v ? edge.b : edge.a;
      if (tree.parent[w] != tree.n) continue;
      tree.parent[w] = v;
      tree.length[w] = edge.length;
      tree.order.push_back(w);
    }
  }
  return tree;
}

std::int64_t longest_path(const Tree& tree) {
  std::vector<std::int64_t> down(tree.n);
  std::int64_t longest = 0;
  for (std::size_t i = tree.n; --i > 0;) {
    const std::size_t v = tree.order[i], p = tree.parent[v];
    const std::int64_t way = down[v] + tree.length[v];
    longest = std::max(longest, down[p] + way);
    down[p] = std::max(down[p], way);
  }
  return longest;
}

// The length that a text claims, having shown a path of it; else ends the program by `reject`.
template <class Reject>
std::int64_t proven_length(const Tree& tree, std::string_view text, const Reject& reject) {
  kit::TokenScanner in(text);
  const auto integer = [&](const char* name) {
    const std::optional<std::int64_t> value = in.integer();
    if (!value) reject(std::string("a number is wanted for ") + name);
    return value.value_or(0);
  };
  const std::int64_t length = integer("the length"), count = integer("the number of vertices");
  if (count < 1 || count > static_cast<std::int64_t>(tree.n)) {
    reject("a path has 1 to " + std::to_string(tree.n) + " vertices, not " + std::to_string(count));
  }
  std::vector<char> seen(tree.n, 0);
  std::int64_t sum = 0;
  std::size_t before = 0;
  for (std::int64_t i = 0; i < count; ++i) {
    const std::int64_t value = integer("the next vertex");
    if (value < 0 || value >= static_cast<std::int64_t>(tree.n)) {
      reject(std::to_string(value) + " is no vertex");
    }
    const auto v = static_cast<std::size_t>(value);
    if (seen[v]) reject("vertex " + std::to_string(v) + " comes twice");
    seen[v] = 1;
    if (i > 0) {
      const bool down = v != 0 && tree.parent[v] == before;
      if (!down && (before == 0 || tree.parent[before] != v)) {
        reject("no edge from " + std::to_string(before) + " to " + std::to_string(v));
      }
      sum += tree.length[down ? v : before];
    }
    before = v;
  }
  if (sum != length) {
    reject("the path has length " + std::to_string(sum) + ", not " + std::to_string(length));
  }
  std::string_view more;
  if (in.next(more)) reject("trailing output: " + kit::OutputValidator::shown(more));
  return length;
}

}  // namespace

int main(int argc, char** argv) {
  const kit::OutputValidator validator(argc, argv);
  kit::TokenScanner in(validator.input());
  const Tree tree = read_tree(in);
  const std::int64_t longest = longest_path(tree);
  const std::int64_t ours = proven_length(tree, validator.answer(), [&](const std::string& what) {
    validator.judge_error("the answer file: " + what);
  });
  if (ours != longest) validator.judge_error("the answer file has a path that is not the longest");
  const std::int64_t theirs = proven_length(
      tree, validator.output(), [&](const std::string& what) { validator.wrong(what); });
  if (theirs < longest) {
    validator.wrong("a path of length " + std::to_string(longest) + " exists, this one has " +
                    std::to_string(theirs));
  }
  validator.accept();
}
