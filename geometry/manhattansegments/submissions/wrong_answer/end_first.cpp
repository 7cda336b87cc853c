// Wrong: a vertical ends before horizontals at its upper end are looked at.

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <vector>

// Counts by place; sums of prefixes.
class Counts {
 public:
  explicit Counts(std::size_t size) : tree_(size + 1) {}
  void add(std::size_t place, int value) {
    for (std::size_t i = place + 1; i < tree_.size(); i += i & (0 - i)) tree_[i] += value;
  }
  // Of the places below `end`.
  int before(std::size_t end) const {
    int sum = 0;
    for (std::size_t i = end; i > 0; i &= i - 1) sum += tree_[i];
    return sum;
  }

 private:
  std::vector<int> tree_;
};

// In the order in which they are looked at: by height, then begin, ask, end.
struct Event {
  int y;
  int kind;
  int from, to;
};

int main() {
  int n = 0;
  if (std::scanf("%d", &n) != 1) return 0;
  std::vector<Event> events;
  std::vector<int> xs;
  for (int i = 0; i < n; ++i) {
    int x1, y1, x2, y2;
    if (std::scanf("%d %d %d %d", &x1, &y1, &x2, &y2) != 4) return 0;
    if (y1 == y2) {
      events.push_back({y1, 1, std::min(x1, x2), std::max(x1, x2)});
    } else {
      xs.push_back(x1);
      events.push_back({std::min(y1, y2), 0, x1, x1});
      events.push_back({std::max(y1, y2), -1, x1, x1});
    }
  }
  std::sort(xs.begin(), xs.end());
  xs.erase(std::unique(xs.begin(), xs.end()), xs.end());
  std::sort(events.begin(), events.end(), [](const Event& a, const Event& b) {
    return a.y != b.y ? a.y < b.y : a.kind < b.kind;
  });
  Counts active(xs.size());
  long long pairs = 0;
  const auto first_from = [&](int x) {
    return static_cast<std::size_t>(std::lower_bound(xs.begin(), xs.end(), x) - xs.begin());
  };
  for (const Event& e : events) {
    const std::size_t place = first_from(e.from);
    if (e.kind == 1) {
      const auto behind =
          static_cast<std::size_t>(std::upper_bound(xs.begin(), xs.end(), e.to) - xs.begin());
      if (behind > place)
        pairs += static_cast<long long>(active.before(behind) - active.before(place));
    } else {
      active.add(place, e.kind == 0 ? 1 : -1);
    }
  }
  std::printf("%lld\n", static_cast<long long>(pairs));
}
