// Wrong: a crossing on a third line stays, so three lines through one point have an area.

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

using Wide = __int128;

struct Point {
  long long x, y;
};

Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
// Below 2^63 for differences of coordinates up to 1e9.
long long cross(Point a, Point b) { return a.x * b.y - a.y * b.x; }
int sign(Wide value) { return (value > 0) - (value < 0); }

// The left side of the line: the points q with d x q >= offset.
struct Line {
  Point p, d;
  long long offset;  // d x p, up to 2e18
  long long size;    // of d, in the 1-norm: how much of an infinitesimal the line moves
};

// Directions to the right come first, downwards before upwards; then those to the left.
bool is_upper(Point d) { return d.x < 0 || (d.x == 0 && d.y > 0); }
bool angle_less(const Line& a, const Line& b) {
  if (is_upper(a.d) != is_upper(b.d)) return is_upper(b.d);
  return cross(a.d, b.d) > 0;
}

// d_i x d_j times the height of the crossing of i and j over k; below 4.8e37 < 2^126.
Wide determinant(const Line& i, const Line& j, const Line& k, long long Line::*of) {
  return -(Wide{i.*of} * cross(j.d, k.d) + Wide{j.*of} * cross(k.d, i.d) +
           Wide{k.*of} * cross(i.d, j.d));
}
Wide determinant(const Line& i, const Line& j, const Line& k) {
  return determinant(i, j, k, &Line::offset);
}

// Whether the crossing of i and j, j turned left from i, is outside k.
bool is_outside(const Line& i, const Line& j, const Line& k, bool moved) {
  const int at_rest = sign(determinant(i, j, k));
  if (at_rest != 0 || !moved) return at_rest < 0;
  return determinant(i, j, k, &Line::size) >= 0;
}

// Lines that turn left, each with a part of the boundary.
struct Chain {
  std::vector<Line> lines;
  std::size_t first = 0;
  void add(const Line& line, bool moved) {
    while (size() > 1 && is_outside(lines[lines.size() - 2], lines.back(), line, moved)) {
      lines.pop_back();
    }
    lines.push_back(line);
  }
  std::size_t size() const { return lines.size() - first; }
};

// Cuts the beginning of `next` and the end of `last` where they meet. False when there is nothing
// between the two.
bool join(Chain& last, Chain& next, bool moved) {
  while (true) {
    const Line &a = last.lines.back(), &b = next.lines[next.first];
    if (cross(a.d, b.d) <= 0) return false;
    if (next.size() > 1 && is_outside(b, next.lines[next.first + 1], a, moved)) {
      ++next.first;
    } else if (last.size() > 1 && is_outside(last.lines[last.lines.size() - 2], a, b, moved)) {
      last.lines.pop_back();
    } else {
      return true;
    }
  }
}

// The lines of the boundary in order, if the interior is not empty. Each line turns left from the
// one before.
std::vector<Line> boundary(const std::vector<Line>& lines, bool moved) {
  Chain lower, upper;
  for (const Line& line : lines) (is_upper(line.d) ? upper : lower).add(line, moved);
  if (!join(upper, lower, moved) || !join(lower, upper, moved)) return {};
  std::vector<Line> all(lower.lines.begin() + static_cast<long>(lower.first), lower.lines.end());
  all.insert(all.end(), upper.lines.begin() + static_cast<long>(upper.first), upper.lines.end());
  return all;
}

// The triangles of each side with one vertex: twice their areas are heights times lengths, and no
// term is negative.
long double area(const std::vector<Line>& sides) {
  const std::size_t n = sides.size();
  const Line &a = sides[0], &b = sides[1];
  const auto real = [](Wide value) { return static_cast<long double>(value); };
  long double sum = 0;
  for (std::size_t k = 2; k < n; ++k) {
    const Line &before = sides[k - 1], &side = sides[k], &after = sides[(k + 1) % n];
    const long double height = real(determinant(a, b, side)) / real(cross(a.d, b.d));
    const long double length = real(determinant(before, side, after)) /
                               real(cross(before.d, side.d)) / real(cross(side.d, after.d));
    sum += height * length;
  }
  return sum / 2;
}

void solve(std::vector<Line> lines) {
  // Of equal directions the innermost first, and only that one stays.
  std::sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) {
    if (angle_less(a, b) || angle_less(b, a)) return angle_less(a, b);
    return cross(b.d, a.p - b.p) > 0;
  });
  lines.erase(std::unique(lines.begin(), lines.end(),
                          [](const Line& a, const Line& b) { return !angle_less(a, b); }),
              lines.end());
  const std::size_t n = lines.size();
  for (std::size_t k = 0; k < n; ++k) {
    const Line &a = lines[k], &b = lines[(k + 1) % n];
    const long long turn = cross(a.d, b.d);
    if (turn > 0) continue;
    // Half a turn or more without a line: opposite lines may have nothing between them; else there
    // is a way to infinity.
    const bool is_empty = turn == 0 && cross(a.d, b.p - a.p) < 0;
    std::puts(is_empty ? "EMPTY" : "UNBOUNDED");
    return;
  }
  if (const std::vector<Line> sides = boundary(lines, false); !sides.empty()) {
    std::printf("AREA %.18Lg\n", area(sides));
  } else {
    std::puts(boundary(lines, true).empty() ? "EMPTY" : "DEGENERATE");
  }
}

int main() {
  int cases = 0;
  if (std::scanf("%d", &cases) != 1) return 1;
  while (cases-- > 0) {
    int n = 0;
    std::scanf("%d", &n);
    std::vector<Line> lines(n);
    for (Line& line : lines) {
      Point q;
      std::scanf("%lld %lld %lld %lld", &line.p.x, &line.p.y, &q.x, &q.y);
      line.d = q - line.p;
      line.offset = cross(line.d, line.p);
      line.size = std::abs(line.d.x) + std::abs(line.d.y);
    }
    solve(std::move(lines));
  }
}
