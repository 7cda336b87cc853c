// What a column of the plane has of the intersection: from the highest of the lines below it to the
// lowest of those above. Both bounds are chains of lines, the height between them is linear from
// one break of a chain to the next. Abscissas and heights are fractions of integers of any size;
// where the class is known, the area is a sum of trapezoids and triangles with 100 digits: heights
// are fractions rounded once, and two abscissas that differ do so in the 66th digit at the latest.

#include <vector>

#include "geometry/kit/polygons.hpp"
#include "geometry/kit/real.hpp"

namespace {

using geometry::kit::Big;
using geometry::kit::Float;
using geometry::kit::Ratio;
using geometry::kit::ratio;
using geometry::kit::Spot;
using geometry::kit::to_big;
using geometry::kit::to_float;

int compare(const Ratio& a, const Ratio& b) { return Big(a.p * b.q).compare(b.p * a.q); }
bool less(const Ratio& a, const Ratio& b) { return compare(a, b) < 0; }
Ratio plus(const Ratio& a, const Ratio& b) { return {a.p * b.q + b.p * a.q, a.q * b.q}; }
Ratio minus(const Ratio& a) { return {-a.p, a.q}; }

// y = (a x + b) / w, w > 0
struct Line {
  Big a, b, w;
  Ratio at(const Ratio& x) const { return {a * x.p + b * x.q, w * x.q}; }
  Ratio slope() const { return {a, w}; }
};

Ratio crossing(const Line& s, const Line& t) {
  return ratio(t.b * s.w - s.b * t.w, s.a * t.w - t.a * s.w);
}

// The largest of the lines, by parts from left to right.
struct Envelope {
  std::vector<Line> parts;
  std::vector<Ratio> breaks;  // between them

  explicit Envelope(std::vector<Line> lines) {
    std::sort(lines.begin(), lines.end(), [](const Line& s, const Line& t) {
      const int slopes = compare(s.slope(), t.slope());
      return slopes != 0 ? slopes < 0 : s.b * t.w > t.b * s.w;
    });
    for (Line& line : lines) {
      if (!parts.empty() && compare(parts.back().slope(), line.slope()) == 0) continue;
      while (!breaks.empty() && compare(crossing(parts.back(), line), breaks.back()) <= 0) {
        breaks.pop_back();
        parts.pop_back();
      }
      if (!parts.empty()) breaks.push_back(crossing(parts.back(), line));
      parts.push_back(std::move(line));
    }
  }
};

// Reads an envelope at abscissas that do not fall.
class Walk {
 public:
  explicit Walk(const Envelope& of) : of_(of) {}
  Ratio at(const Ratio& x) {
    while (part_ < of_.breaks.size() && compare(of_.breaks[part_], x) < 0) ++part_;
    return of_.parts[part_].at(x);
  }

 private:
  const Envelope& of_;
  std::size_t part_ = 0;
};

struct Answer {
  const char* word;
  Float area = 0;
};

// Twice the area between two heights, one of them not negative, `width` apart; below zero there is
// nothing.
Float doubled(const Float& g, const Float& h, const Float& width) {
  if (g >= 0 && h >= 0) return (g + h) * width;
  const Float high = std::max(g, h);
  return high * high * width / abs(Float(g - h));
}

Answer intersect(const std::vector<std::pair<Spot, Spot>>& given) {
  std::vector<Line> below, above;  // of the latter the mirror images, at the x axis
  std::optional<std::int64_t> left, right;
  for (const auto& [p, q] : given) {
    const Spot d{q.x - p.x, q.y - p.y};
    const Big offset = to_big(geometry::kit::cross_of(d, p));
    if (d.x > 0) below.push_back({d.y, offset, d.x});
    if (d.x < 0) above.push_back({d.y, offset, -d.x});
    if (d.x == 0 && d.y < 0) left = std::max(left.value_or(p.x), p.x);
    if (d.x == 0 && d.y > 0) right = std::min(right.value_or(p.x), p.x);
  }
  if (left && right && *left > *right) return {"EMPTY"};
  if (below.empty() || above.empty()) return {"UNBOUNDED"};

  const Envelope floor(std::move(below)), roof(std::move(above));
  std::vector<Ratio> xs;
  for (const Envelope* of : {&floor, &roof}) {
    const auto middle = static_cast<std::ptrdiff_t>(xs.size());
    for (const Ratio& x : of->breaks) {
      if (left && compare(x, {*left, 1}) <= 0) continue;
      if (right && compare(x, {*right, 1}) >= 0) continue;
      xs.push_back(x);
    }
    std::inplace_merge(xs.begin(), xs.begin() + middle, xs.end(), less);
  }
  if (left) xs.insert(xs.begin(), {*left, 1});
  if (right) xs.push_back({*right, 1});
  if (xs.empty()) xs.push_back({0, 1});

  std::vector<Ratio> heights;
  Walk along_floor(floor), along_roof(roof);
  for (const Ratio& x : xs) heights.push_back(minus(plus(along_floor.at(x), along_roof.at(x))));
  // How the height grows beyond the last abscissa, and before the first one, away from them.
  const Ratio out = minus(plus(floor.parts.back().slope(), roof.parts.back().slope()));
  const Ratio in = plus(floor.parts.front().slope(), roof.parts.front().slope());
  const auto goes_on = [](const Ratio& growth, const Ratio& height) {
    return growth.p > 0 || (growth.p == 0 && height.p >= 0);
  };
  if ((!right && goes_on(out, heights.back())) || (!left && goes_on(in, heights.front()))) {
    return {"UNBOUNDED"};
  }
  const Ratio& highest = *std::max_element(heights.begin(), heights.end(), less);
  if (highest.p < 0) return {"EMPTY"};
  if (highest.p == 0 || (left && right && *left == *right)) return {"DEGENERATE"};

  Answer answer{"AREA"};
  for (std::size_t k = 0; k + 1 < xs.size(); ++k) {
    if (heights[k].p <= 0 && heights[k + 1].p <= 0) continue;
    answer.area += doubled(to_float(heights[k]), to_float(heights[k + 1]),
                           to_float(xs[k + 1]) - to_float(xs[k]));
  }
  const auto tail = [&](const Ratio& height, const Ratio& growth) {
    if (height.p > 0) answer.area -= to_float(height) * to_float(height) / to_float(growth);
  };
  if (!right) tail(heights.back(), out);
  if (!left) tail(heights.front(), in);
  answer.area /= 2;
  return answer;
}

}  // namespace

int main(int argc, char** argv) {
  geometry::kit::RealValidator validator(argc, argv);
  const Float part = Float(1) / 1'000'000'000;
  const std::int64_t cases = validator.given();
  for (std::int64_t t = 1; t <= cases; ++t) {
    std::vector<std::pair<Spot, Spot>> lines(static_cast<std::size_t>(validator.given()));
    for (auto& [p, q] : lines) {
      p = validator.given_point();
      q = validator.given_point();
    }
    const Answer exact = intersect(lines);
    const std::string where = "case " + std::to_string(t);
    const std::string_view word = validator.word(where);
    if (word != exact.word) {
      validator.wrong(where + ": " + exact.word + " and not " + kit::OutputValidator::shown(word));
    }
    if (word == "AREA")
      validator.want(where, exact.area, Float(part * std::max<Float>(1, exact.area)));
  }
  validator.accept();
}
