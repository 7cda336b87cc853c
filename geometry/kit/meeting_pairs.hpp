#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "geometry/kit/near.hpp"

// For input validators and oracles: the number of pairs of segments that share a point, by looking
// at all pairs that one of eight directions does not keep apart. No order of segments, no tree. The
// shadows of the segments on a direction are intervals, and only pairs whose intervals overlap are
// tested; taken is the direction with the fewest of them.

namespace geometry::kit {

class MeetingPairs {
 public:
  using Pair = std::array<Spot, 2>;

  // Coordinates up to 1e9. Segments may be points.
  explicit MeetingPairs(const std::vector<Pair>& segments) {
    constexpr std::array<Spot, 8> kDirections = {
        {{1, 0}, {0, 1}, {1, 1}, {1, -1}, {2, 1}, {1, 2}, {2, -1}, {1, -2}}};
    Spot best = kDirections[0];
    std::int64_t fewest = INT64_MAX;
    for (const Spot d : kDirections) {
      const std::int64_t found = overlaps(segments, d);
      if (found < fewest) best = d;
      fewest = std::min(fewest, found);
    }
    for (const auto& [p, q] : segments) {
      const auto [low, high] = std::minmax({along(best, p), along(best, q)});
      const auto [left, right] =
          std::minmax({along({-best.y, best.x}, p), along({-best.y, best.x}, q)});
      all_.push_back({low, high, left, right, p, q});
    }
    std::sort(all_.begin(), all_.end(), [](const Item& a, const Item& b) { return a.low < b.low; });
  }

  // Counting ends at `most`.
  std::int64_t count(std::int64_t most = INT64_MAX) const {
    std::int64_t found = 0;
    for (std::size_t i = 0; i < all_.size() && found < most; ++i) {
      const Item& s = all_[i];
      for (std::size_t j = i + 1; j < all_.size() && all_[j].low <= s.high; ++j) {
        const Item& t = all_[j];
        if (t.left <= s.right && s.left <= t.right) found += meet(s, t) ? 1 : 0;
      }
    }
    return std::min(found, most);
  }

 private:
  struct Item {
    std::int64_t low, high, left, right;  // the shadow, and the one across
    Spot p, q;
  };

  static std::int64_t along(Spot d, Spot p) { return d.x * p.x + d.y * p.y; }

  static std::int64_t overlaps(const std::vector<Pair>& segments, Spot d) {
    std::vector<std::int64_t> lows, highs;
    for (const auto& [p, q] : segments) {
      const auto [low, high] = std::minmax({along(d, p), along(d, q)});
      lows.push_back(low);
      highs.push_back(high);
    }
    std::sort(lows.begin(), lows.end());
    std::sort(highs.begin(), highs.end());
    std::int64_t sum = 0;  // for each begin the shadows that have begun and not ended
    std::size_t ended = 0;
    for (std::size_t i = 0; i < lows.size(); ++i) {
      while (highs[ended] < lows[i]) ++ended;
      sum += static_cast<std::int64_t>(i - ended);
    }
    return sum;
  }

  // Below 2^63.
  static std::int64_t turn(Spot a, Spot b, Spot c) {
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
  }
  // Shadows that overlap both ways make the boxes of two segments on one line overlap.
  static bool meet(const Item& s, const Item& t) {
    const std::int64_t tp = turn(s.p, s.q, t.p), tq = turn(s.p, s.q, t.q);
    if ((tp > 0 && tq > 0) || (tp < 0 && tq < 0)) return false;
    const std::int64_t sp = turn(t.p, t.q, s.p), sq = turn(t.p, t.q, s.q);
    return !((sp > 0 && sq > 0) || (sp < 0 && sq < 0));
  }

  std::vector<Item> all_;
};

}  // namespace geometry::kit
