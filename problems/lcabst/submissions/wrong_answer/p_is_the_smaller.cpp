// Takes p for the smaller of the two.

#include <algorithm>
#include <bit>
#include <iostream>
#include <utility>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int n, q;
  std::cin >> n;
  std::vector<int> inserted(n);
  std::vector<std::pair<int, int>> sorted(n);  // key, time
  for (int time = 0; time < n; ++time) {
    std::cin >> inserted[time];
    sorted[time] = {inserted[time], time};
  }
  std::sort(sorted.begin(), sorted.end());
  std::vector<std::vector<int>> first(1, std::vector<int>(n));
  for (int i = 0; i < n; ++i) first[0][i] = sorted[i].second;
  for (int half = 1; 2 * half <= n; half *= 2) {
    const std::vector<int>& last = first.back();
    std::vector<int> row(last.size() - half);
    for (std::size_t i = 0; i < row.size(); ++i) row[i] = std::min(last[i], last[i + half]);
    first.push_back(std::move(row));
  }
  const auto rank = [&](int key) {
    return static_cast<int>(std::lower_bound(sorted.begin(), sorted.end(), std::pair(key, 0)) -
                            sorted.begin());
  };

  for (std::cin >> q; q > 0; --q) {
    int a, b;
    std::cin >> a >> b;
    const int l = rank(a), r = std::max(l, rank(b)) + 1;
    const int k = std::bit_width(static_cast<unsigned>(r - l)) - 1;
    std::cout << inserted[std::min(first[k][l], first[k][r - (1 << k)])] << '\n';
  }
}
