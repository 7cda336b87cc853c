// N Q root, then the parents of 0 to N - 1 on a line, then Q lines of two numbers that mean
// vertices once the answer before is known. So the queries are answered here, too, by climbing
// along jump pointers (Myers 1983).

#include <vector>

#include "problems/kit/ancestors.hpp"
#include "problems/kit/reader.hpp"

int main(int argc, char** argv) {
  const kit::Arguments limits(argc, argv);
  kit::Reader in;
  const std::int64_t n = in.integer(1, limits.integer("n_max"), "N");
  in.space();
  const std::int64_t q = in.integer(1, limits.integer("q_max"), "Q");
  in.space();
  const auto root = static_cast<std::size_t>(in.integer(0, n - 1, "the root"));
  in.newline();
  const auto count = static_cast<std::size_t>(n);
  std::vector<std::size_t> parent(count), start(count + 1), children(count);
  for (std::size_t v = 0; v < count; ++v) {
    if (v > 0) in.space();
    const std::int64_t p = in.integer(-1, n - 1, "the next parent");
    if ((p == -1) != (v == root)) in.fail("-1 is the root's parent, and no other's");
    parent[v] = v == root ? root : static_cast<std::size_t>(p);
    if (v != root) ++start[parent[v]];
  }
  in.newline();
  for (std::size_t v = 0; v < count; ++v) start[v + 1] += start[v];
  for (std::size_t v = 0; v < count; ++v) {
    if (v != root) children[--start[parent[v]]] = v;
  }
  kit::Ancestors tree(count, root);
  std::vector<std::size_t> order = {root};
  order.reserve(count);
  for (std::size_t i = 0; i < order.size(); ++i) {
    const std::size_t p = order[i];
    for (std::size_t at = start[p]; at < start[p + 1]; ++at) {
      tree.add(children[at], p);
      order.push_back(children[at]);
    }
  }
  if (order.size() != count) in.fail("the parents go around in a circle");

  std::size_t last = 0;
  const auto vertex = [&](const char* name) {
    const std::int64_t written = in.integer(0, INT64_MAX, name);
    const std::uint64_t v = static_cast<std::uint64_t>(written) ^ last;
    if (v >= count) in.fail(std::string(name) + " means no vertex");
    return static_cast<std::size_t>(v);
  };
  for (std::int64_t i = 0; i < q; ++i) {
    const std::size_t u = vertex("x");
    in.space();
    const std::size_t v = vertex("y");
    in.newline();
    last = tree.lowest_common(u, v);
  }
  in.end();
  return 42;
}
