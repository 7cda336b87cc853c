// Wrong: the usual sweep with events at abscissas, heights in doubles and a swap at each crossing
// of two neighbours.

#include <algorithm>
#include <cstdio>
#include <queue>
#include <set>
#include <unordered_set>
#include <vector>

struct Segment {
  double ax, ay, bx, by;
};

std::vector<Segment> segments;
double now = 0;

double height(int i) {
  const Segment& s = segments[i];
  return s.ax == s.bx ? s.ay : s.ay + (s.by - s.ay) * (now - s.ax) / (s.bx - s.ax);
}

struct Entry {
  mutable int segment;  // changes where two cross
  bool operator<(const Entry& other) const {
    const double h = height(segment), k = height(other.segment);
    return h != k ? h < k : segment < other.segment;
  }
};

double turn(double ax, double ay, double bx, double by, double cx, double cy) {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

bool meet(const Segment& s, const Segment& t) {
  const double p = turn(s.ax, s.ay, s.bx, s.by, t.ax, t.ay);
  const double q = turn(s.ax, s.ay, s.bx, s.by, t.bx, t.by);
  const double u = turn(t.ax, t.ay, t.bx, t.by, s.ax, s.ay);
  const double v = turn(t.ax, t.ay, t.bx, t.by, s.bx, s.by);
  const bool apart = std::max(s.ax, t.ax) > std::min(s.bx, t.bx) ||
                     std::max(std::min(s.ay, s.by), std::min(t.ay, t.by)) >
                         std::min(std::max(s.ay, s.by), std::max(t.ay, t.by));
  return !apart && !(p > 0 && q > 0) && !(p < 0 && q < 0) && !(u > 0 && v > 0) && !(u < 0 && v < 0);
}

struct Event {
  double x;
  int kind;  // 0 begins, 1 two cross, 2 ends
  int s, t;
  bool operator<(const Event& other) const {  // the first is on top of the queue
    return x != other.x ? x > other.x : kind > other.kind;
  }
};

int main() {
  int n = 0;
  if (std::scanf("%d", &n) != 1) return 1;
  segments.resize(n);
  std::priority_queue<Event> events;
  for (int i = 0; i < n; ++i) {
    auto& [ax, ay, bx, by] = segments[i];
    std::scanf("%lf %lf %lf %lf", &ax, &ay, &bx, &by);
    if (bx < ax || (bx == ax && by < ay)) std::swap(ax, bx), std::swap(ay, by);
    events.push({ax, 0, i, i});
    events.push({bx, 2, i, i});
  }
  std::set<Entry> order;
  std::vector<std::set<Entry>::iterator> place(n);
  std::unordered_set<long long> found;
  const auto look_at = [&](auto lower, auto upper) {
    const int s = lower->segment, t = upper->segment;
    if (!meet(segments[s], segments[t])) return;
    if (!found.insert(std::min(s, t) * 1000000LL + std::max(s, t)).second) return;
    const Segment &a = segments[s], &b = segments[t];
    const double p = turn(b.ax, b.ay, b.bx, b.by, a.ax, a.ay);
    const double q = turn(b.ax, b.ay, b.bx, b.by, a.bx, a.by);
    if (p != q) events.push({std::max(now, a.ax + (a.bx - a.ax) * (p / (p - q))), 1, s, t});
  };
  while (!events.empty()) {
    const Event e = events.top();
    events.pop();
    now = e.x;
    if (e.kind == 0) {
      const auto at = place[e.s] = order.insert({e.s}).first;
      if (at != order.begin()) look_at(std::prev(at), at);
      if (std::next(at) != order.end()) look_at(at, std::next(at));
    } else if (e.kind == 2) {
      const auto next = order.erase(place[e.s]);
      if (next != order.begin() && next != order.end()) look_at(std::prev(next), next);
    } else if (segments[e.s].bx > now && segments[e.t].bx > now) {
      const auto low = place[e.s], high = place[e.t];
      if (std::next(low) != high) continue;
      std::swap(low->segment, high->segment);
      std::swap(place[e.s], place[e.t]);
      if (low != order.begin()) look_at(std::prev(low), low);
      if (std::next(high) != order.end()) look_at(high, std::next(high));
    }
  }
  std::printf("%zu\n", found.size());
}
