// n, then n different keys on a line, then Q, then Q lines of two keys each.

#include <algorithm>
#include <vector>

#include "problems/kit/reader.hpp"

int main(int argc, char** argv) {
  const kit::Arguments limits(argc, argv);
  const std::int64_t v_max = limits.integer("v_max");
  kit::Reader in;
  std::vector<std::int64_t> keys(
      static_cast<std::size_t>(in.integer(1, limits.integer("n_max"), "n")));
  in.newline();
  for (std::size_t i = 0; i < keys.size(); ++i) {
    if (i > 0) in.space();
    keys[i] = in.integer(-v_max, v_max, "the next key");
  }
  std::sort(keys.begin(), keys.end());
  if (std::adjacent_find(keys.begin(), keys.end()) != keys.end()) in.fail("a key comes twice");
  in.newline();
  const std::int64_t q = in.integer(1, limits.integer("q_max"), "Q");
  in.newline();
  const auto key = [&](const char* name) {
    const std::int64_t v = in.integer(-v_max, v_max, name);
    if (!std::binary_search(keys.begin(), keys.end(), v)) in.fail(std::string(name) + " is no key");
  };
  for (std::int64_t i = 0; i < q; ++i) {
    key("p");
    in.space();
    key("q");
    in.newline();
  }
  in.end();
  return 42;
}
