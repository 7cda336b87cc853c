// Wrong: only looks for repeated vertices.

#include <cstdio>
#include <set>
#include <utility>

int main() {
  std::size_t n = 0;
  if (std::scanf("%zu", &n) != 1) return 0;
  std::set<std::pair<long long, long long>> seen;
  for (std::size_t i = 0; i < n; ++i) {
    long long x, y;
    if (std::scanf("%lld %lld", &x, &y) != 2) return 0;
    seen.insert({x, y});
  }
  std::puts(seen.size() == n ? "1" : "0");
}
