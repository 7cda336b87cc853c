# Solves a + s (b - a) = c + t (d - c) by fractions; parallel ones by their ranges along the line.

import sys
from fractions import Fraction


def inside(p, a, b):
    cross = (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])
    return cross == 0 and min(a, b) <= p <= max(a, b)


def relation(a, b, c, d):
    u, v, w = (b[0] - a[0], b[1] - a[1]), (d[0] - c[0], d[1] - c[1]), (c[0] - a[0], c[1] - a[1])
    det = u[0] * v[1] - u[1] * v[0]
    if det != 0:
        s = Fraction(w[0] * v[1] - w[1] * v[0], det)
        t = Fraction(w[0] * u[1] - w[1] * u[0], det)
        if not (0 <= s <= 1 and 0 <= t <= 1):
            return "NONE"
        return "TOUCH" if s in (0, 1) or t in (0, 1) else "CROSS"
    ends = {p for p in (a, b) if inside(p, c, d)} | {p for p in (c, d) if inside(p, a, b)}
    return ("NONE", "TOUCH", "OVERLAP")[min(2, len(ends))]


def main():
    v = list(map(int, sys.stdin.read().split()))
    print(*(relation(*zip(v[i : i + 8 : 2], v[i + 1 : i + 8 : 2])) for i in range(1, len(v), 8)), sep="\n")


main()
