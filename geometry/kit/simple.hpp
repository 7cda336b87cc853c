#pragma once

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <set>
#include <vector>

#include "geometry/kit/near.hpp"

// For validators: whether a closed cycle is a simple polygon, by a sweep (Shamos and Hoey 1976)
// over points in the order of x, then y, so that vertical edges are like others. Exact for
// coordinates up to 4e18. O(n log n).

namespace geometry::kit {

inline bool before(Spot a, Spot b) { return a.x < b.x || (a.x == b.x && a.y < b.y); }
inline bool lower(Spot a, Spot b) { return a.y < b.y || (a.y == b.y && a.x < b.x); }

inline int turn(Spot a, Spot b, Spot c) {
  const Wide left = Wide{b.x - a.x} * (c.y - a.y), right = Wide{b.y - a.y} * (c.x - a.x);
  return (left > right) - (left < right);
}

// Whether two closed segments, which may be points, have one in common.
inline bool segments_meet(Spot a, Spot b, Spot c, Spot d) {
  const int tc = turn(a, b, c), td = turn(a, b, d), ta = turn(c, d, a), tb = turn(c, d, b);
  const auto between = [](Spot s, Spot t, Spot q) {
    return before(t, s) ? !before(q, t) && !before(s, q) : !before(q, s) && !before(t, q);
  };
  return (tc * td < 0 && ta * tb < 0) || (tc == 0 && between(a, b, c)) ||
         (td == 0 && between(a, b, d)) || (ta == 0 && between(c, d, a)) ||
         (tb == 0 && between(c, d, b));
}

class SimpleCheck {
 public:
  explicit SimpleCheck(const std::vector<Spot>& points) : p_(points), n_(points.size()) {}

  // No two vertices are equal, and no two edges meet but neighbours in their common vertex.
  bool holds() {
    if (n_ < 3) return false;
    std::vector<std::size_t> order(n_);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t i, std::size_t j) { return before(p_[i], p_[j]); });
    for (std::size_t i = 1; i < n_; ++i) {
      if (p_[order[i - 1]] == p_[order[i]]) return false;
    }
    for (std::size_t i = 0; i < n_; ++i) {
      const Spot a = p_[i], b = p_[(i + 1) % n_], c = p_[(i + 2) % n_];
      // Back along the edge just walked.
      if (turn(a, b, c) == 0 && before(a, b) != before(b, c)) return false;
    }
    const auto above = [this](std::size_t e, std::size_t f) { return is_below(e, f); };
    std::set<std::size_t, decltype(above)> active(above);
    std::vector<typename decltype(active)::iterator> place(n_, active.end());
    for (const std::size_t v : order) {
      for (const std::size_t e : {v, (v + n_ - 1) % n_}) {
        if (right(e) != p_[v]) continue;
        const auto next = active.erase(place[e]);
        if (next != active.begin() && next != active.end() && meet(*std::prev(next), *next)) {
          return false;
        }
      }
      for (const std::size_t e : {v, (v + n_ - 1) % n_}) {
        if (left(e) != p_[v]) continue;
        const auto [at, is_new] = active.insert(e);
        if (!is_new) return false;
        place[e] = at;
        if (at != active.begin() && meet(*std::prev(at), e)) return false;
        if (std::next(at) != active.end() && meet(e, *std::next(at))) return false;
      }
    }
    return true;
  }

 private:
  Spot left(std::size_t e) const { return std::min(p_[e], p_[(e + 1) % n_], before); }
  Spot right(std::size_t e) const { return std::max(p_[e], p_[(e + 1) % n_], before); }

  // The order from below of two edges that the sweep line crosses at once.
  bool is_below(std::size_t e, std::size_t f) const {
    if (e == f) return false;
    const Spot a = left(e), b = left(f);
    if (a == b) return turn(a, right(e), right(f)) > 0;
    return before(a, b) ? turn(a, right(e), b) > 0 : turn(b, right(f), a) < 0;
  }

  bool meet(std::size_t e, std::size_t f) const {
    if ((e + 1) % n_ == f || (f + 1) % n_ == e) return false;  // looked at before
    return segments_meet(left(e), right(e), left(f), right(f));
  }

  const std::vector<Spot>& p_;
  std::size_t n_;
};

// Twice the signed area.
inline Wide doubled_area(const std::vector<Spot>& p) {
  Wide sum = 0;
  for (std::size_t i = 0; i < p.size(); ++i) {
    const Spot a = p[i], b = p[(i + 1) % p.size()];
    sum += Wide{a.x} * b.y - Wide{a.y} * b.x;
  }
  return sum;
}

}  // namespace geometry::kit
