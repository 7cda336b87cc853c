// The smallest number again and again, out of a heap.

#include <cstdio>
#include <functional>
#include <iostream>
#include <queue>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::size_t n = 0;
  std::cin >> n;
  std::vector<long long> numbers(n);
  for (long long& v : numbers) std::cin >> v;
  std::priority_queue<long long, std::vector<long long>, std::greater<>> heap({},
                                                                              std::move(numbers));
  for (bool first = true; !heap.empty(); heap.pop(), first = false) {
    std::printf(first ? "%lld" : " %lld", heap.top());
  }
  std::printf("\n");
}
