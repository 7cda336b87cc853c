# The same parameters as fractions; the answer is printed as p/q.

import sys
from fractions import Fraction


def cross(u, v):
    return u[0] * v[1] - u[1] * v[0]


def common(a, b, c, d):
    u, v, w = (b[0] - a[0], b[1] - a[1]), (d[0] - c[0], d[1] - c[1]), (c[0] - a[0], c[1] - a[1])
    det, s, t = cross(u, v), cross(w, v), cross(w, u)
    if det != 0:
        if det < 0:
            det, s, t = -det, -s, -t
        if not (0 <= s <= det and 0 <= t <= det):
            return []
        return [tuple(Fraction(z * det + s * step, det) for z, step in zip(a, u))]
    low, high = max(min(a, b), min(c, d)), min(max(a, b), max(c, d))
    if s != 0 or t != 0 or low > high:
        return []
    return [low] if low == high else [low, high]


def main():
    v = list(map(int, sys.stdin.buffer.read().split()))
    points = list(zip(v[1::2], v[2::2]))
    lines = []
    for i in range(0, len(points), 4):
        found = common(*points[i : i + 4])
        lines.append(" ".join(map(str, [len(found), *(z for point in found for z in point)])))
    print("\n".join(lines))


main()
