// The answer by counting: how many of p and q each subtree holds, from the last node to the first.
// The deepest node that holds both is the one latest in level order. No solution works like this.

#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

int main() {
  std::string line;
  std::getline(std::cin, line);
  long long p = 0, q = 0;
  std::cin >> p >> q;

  std::vector<long long> value;
  std::vector<std::size_t> parent;
  std::vector<std::size_t> free_slots = {0};  // whose child comes next, in order
  std::size_t next_slot = 0;
  for (std::size_t i = 0; i < line.size();) {
    const char c = line[i];
    if (c == 'n') {
      ++next_slot;
      i += 4;
    } else if (c == '-' || (c >= '0' && c <= '9')) {
      char* end = nullptr;
      value.push_back(std::strtoll(line.c_str() + i, &end, 10));
      parent.push_back(free_slots[next_slot++]);
      free_slots.push_back(value.size() - 1);
      free_slots.push_back(value.size() - 1);
      i = static_cast<std::size_t>(end - line.c_str());
    } else {
      ++i;
    }
  }
  std::vector<int> count(value.size());
  for (std::size_t i = 0; i < value.size(); ++i) count[i] = (value[i] == p) + (value[i] == q);
  for (std::size_t i = value.size(); i-- > 0;) {
    if (count[i] == 2) {
      std::printf("%lld\n", value[i]);
      return 0;
    }
    if (i > 0) count[parent[i]] += count[i];
  }
  return 1;
}
