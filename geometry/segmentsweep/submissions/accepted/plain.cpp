// Bentley and Ottmann's sweep, point by point: at each end and each crossing all segments through
// that point are taken out of the order from below and put back in the order behind it. Their pairs
// are counted there. Crossings are kept as integer parts and remainders, so every decision is one
// comparison of 128-bit products. O((n + k) log n).

#include <algorithm>
#include <cstdio>
#include <queue>
#include <set>
#include <vector>

using Wide = __int128;

struct Point {
  long long x, y;
  auto operator<=>(const Point&) const = default;
};

Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
// At most 8e18 for differences of coordinates up to 1e9.
long long cross(Point a, Point b) { return a.x * b.y - a.y * b.x; }

// a <= b in the order of x, then y, which is the order of the sweep.
struct Segment {
  Point a, b;
  Point direction() const { return b - a; }
};

// (whole + rest / below), 0 <= rest < below in both coordinates.
struct Place {
  Point whole, rest = {0, 0};
  long long below = 1;
};

int compare(long long s, long long t) { return (s > t) - (s < t); }
int compare(const Place& p, const Place& q) {
  for (const auto z : {&Point::x, &Point::y}) {
    if (p.whole.*z != q.whole.*z) return compare(p.whole.*z, q.whole.*z);
    const Wide s = Wide{p.rest.*z} * q.below, t = Wide{q.rest.*z} * p.below;
    if (s != t) return s < t ? -1 : 1;
  }
  return 0;
}

// 1 when p is above the line of s, -1 when it is below; the left side of an upright segment is
// above it. Products are below 2^126.
int side(const Segment& s, const Place& p) {
  const Point d = s.direction();
  const Wide height =
      Wide{cross(d, p.whole - s.a)} * p.below + Wide{d.x} * p.rest.y - Wide{d.y} * p.rest.x;
  return (height > 0) - (height < 0);
}

std::vector<Segment> segments;
Place now;  // where the sweep is

// The order from below, just behind `now`. One of the two goes through `now`.
struct Below {
  using is_transparent = void;
  bool operator()(int i, int j) const {
    const Segment &s = segments[i], &t = segments[j];
    const int from_s = side(s, now), from_t = side(t, now);
    if (from_s != 0 || from_t != 0) return from_s != 0 ? from_s > 0 : from_t < 0;
    const long long turn = cross(s.direction(), t.direction());
    return turn != 0 ? turn > 0 : i < j;
  }
  bool operator()(int i, const Place& p) const { return side(segments[i], p) > 0; }
};

// Whether two neighbours, s below t behind `now`, cross there; ends on the other segment are found
// without this.
bool will_cross(const Segment& s, const Segment& t) {
  return s.b < t.b ? cross(t.direction(), s.b - t.a) > 0 : cross(s.direction(), t.b - s.a) < 0;
}

Place crossing(const Segment& s, const Segment& t) {
  const Point u = s.direction(), v = t.direction();
  long long along = cross(t.a - s.a, v), below = cross(u, v);  // s.a + along / below * u
  if (below < 0) {
    along = -along;
    below = -below;
  }
  Place p{s.a, {0, 0}, below};
  for (const auto z : {&Point::x, &Point::y}) {
    const Wide step = Wide{u.*z} * along;
    long long whole = static_cast<long long>(step / below);
    long long rest = static_cast<long long>(step % below);
    if (rest < 0) {
      --whole;
      rest += below;
    }
    p.whole.*z += whole;
    p.rest.*z = rest;
  }
  return p;
}

long long pairs_of(long long count) { return count * (count - 1) / 2; }

int main() {
  int n = 0;
  if (std::scanf("%d", &n) != 1) return 1;
  segments.resize(n);
  std::vector<Point> ends;
  for (auto& [a, b] : segments) {
    std::scanf("%lld %lld %lld %lld", &a.x, &a.y, &b.x, &b.y);
    if (b < a) std::swap(a, b);
    ends.insert(ends.end(), {a, b});
  }
  std::sort(ends.begin(), ends.end());
  std::sort(segments.begin(), segments.end(),
            [](const Segment& s, const Segment& t) { return s.a < t.a; });

  const auto later = [](const Place& p, const Place& q) { return compare(p, q) > 0; };
  std::priority_queue<Place, std::vector<Place>, decltype(later)> crossings(later);
  std::set<int, Below> order;
  const auto look_at = [&](auto lower, auto upper) {
    const Segment &s = segments[*lower], &t = segments[*upper];
    if (will_cross(s, t)) crossings.push(crossing(s, t));
  };

  long long pairs = 0;
  int begun = 0;
  std::size_t end = 0;
  std::vector<int> here;
  while (end < ends.size() || !crossings.empty()) {
    if (end == ends.size() || (!crossings.empty() && compare(crossings.top(), {ends[end]}) < 0)) {
      now = crossings.top();
    } else {
      now = {ends[end]};
    }
    while (end < ends.size() && compare({ends[end]}, now) == 0) ++end;
    while (!crossings.empty() && compare(crossings.top(), now) == 0) crossings.pop();

    // All segments through the place: first those that come here, then those that begin.
    here.clear();
    auto above = order.lower_bound(now);
    while (above != order.end() && side(segments[*above], now) == 0) {
      here.push_back(*above);
      above = order.erase(above);
    }
    const std::size_t came = here.size();
    // Of those that came, segments on one line stand side by side, and have met before.
    for (std::size_t i = 0, j = 0; i < came; i = j) {
      const Point d = segments[here[i]].direction();
      while (j < came && cross(d, segments[here[j]].direction()) == 0) ++j;
      pairs -= pairs_of(static_cast<long long>(j - i));
    }
    while (begun < n && compare({segments[begun].a}, now) == 0) here.push_back(begun++);
    pairs += pairs_of(static_cast<long long>(here.size()));

    const bool has_below = above != order.begin();
    const auto below = has_below ? std::prev(above) : above;
    for (const int i : here) {
      if (compare({segments[i].b}, now) > 0) order.insert(above, i);
    }
    const auto first = has_below ? std::next(below) : order.begin();
    if (has_below && first != order.end()) look_at(below, first);
    if (first != above && above != order.end()) look_at(std::prev(above), above);
  }
  std::printf("%lld\n", pairs);
}
