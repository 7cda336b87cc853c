// Cuts each line by all the others: what is left of it, if anything, is a side.

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

// Whether the crossing of i and j, j turned left from i, is strictly inside k.
bool is_inside(const Line& i, const Line& j, const Line& k, bool moved) {
  const int at_rest = sign(determinant(i, j, k));
  if (at_rest != 0 || !moved) return at_rest > 0;
  return determinant(i, j, k, &Line::size) < 0;
}

// The lines of the boundary in order, if the interior is not empty.
std::vector<Line> boundary(const std::vector<Line>& lines, bool moved) {
  std::vector<Line> sides;
  for (const Line& i : lines) {
    const Line *from = nullptr, *to = nullptr;  // crossed there
    bool is_out = false;
    for (const Line& j : lines) {
      const long long turn = cross(i.d, j.d);
      if (turn > 0 && (to == nullptr || is_inside(i, j, *to, moved))) to = &j;
      if (turn < 0 && (from == nullptr || is_inside(j, i, *from, moved))) from = &j;
      is_out = is_out || (turn == 0 && cross(i.d, j.p - i.p) < 0);
    }
    if (!is_out && is_inside(*from, i, *to, moved)) sides.push_back(i);
  }
  const std::size_t n = sides.size();
  for (std::size_t k = 0; k < n; ++k) {
    if (cross(sides[k].d, sides[(k + 1) % n].d) <= 0) return {};  // a segment
  }
  return sides;
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
