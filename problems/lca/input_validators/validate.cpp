// [v, v, null, ...] \n p \n q \n: distinct numbers, every entry has a slot, p and q are there.

#include <algorithm>
#include <vector>

#include "problems/kit/reader.hpp"

int main(int argc, char** argv) {
  const kit::Arguments limits(argc, argv);
  const std::int64_t n_max = limits.integer("n_max"), v_max = limits.integer("v_max");
  kit::Reader in;
  const auto spaces = [&] {
    while (in.peek() == ' ') in.space();
  };
  std::vector<std::int64_t> values;
  std::size_t slots = 1;  // open places for entries
  bool last_is_null = false;
  in.character('[');
  do {
    spaces();
    if (slots == 0) in.fail("an entry that hangs under no node");
    --slots;
    last_is_null = in.peek() == 'n';
    if (last_is_null) {
      for (const char c : {'n', 'u', 'l', 'l'}) in.character(c);
    } else {
      values.push_back(in.integer(-v_max, v_max, "a node"));
      slots += 2;
      if (static_cast<std::int64_t>(values.size()) > n_max) in.fail("more than n_max nodes");
    }
    spaces();
  } while (in.peek() == ',' && (in.character(','), true));
  if (last_is_null) in.fail("the tree ends with null");
  in.character(']');
  in.newline();
  const std::int64_t p = in.integer(-v_max, v_max, "p");
  in.newline();
  const std::int64_t q = in.integer(-v_max, v_max, "q");
  in.newline();
  in.end();
  std::sort(values.begin(), values.end());
  if (std::adjacent_find(values.begin(), values.end()) != values.end())
    in.fail("a repeated number");
  for (const std::int64_t v : {p, q}) {
    if (!std::binary_search(values.begin(), values.end(), v)) in.fail("p or q is not in the tree");
  }
  return 42;
}
