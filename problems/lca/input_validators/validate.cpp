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
  in.character('[');
  while (true) {
    spaces();
    if (slots == 0) in.fail("an entry that hangs under no node");
    --slots;
    if (in.peek() == 'n') {
      for (const char c : {'n', 'u', 'l', 'l'}) in.character(c);
    } else {
      if (static_cast<std::int64_t>(values.size()) == n_max) in.fail("more than n_max nodes");
      values.push_back(in.integer(-v_max, v_max, "a node"));
      slots += 2;
    }
    spaces();
    if (in.peek() == ']') break;
    in.character(',');
  }
  in.character(']');
  in.newline();
  std::sort(values.begin(), values.end());
  if (std::adjacent_find(values.begin(), values.end()) != values.end()) {
    in.fail("a number stands twice in the tree above");
  }
  for (const char* name : {"p", "q"}) {
    const std::int64_t v = in.integer(-v_max, v_max, name);
    if (!std::binary_search(values.begin(), values.end(), v)) {
      in.fail(std::string(name) + " is not in the tree");
    }
    in.newline();
  }
  in.end();
  return 42;
}
