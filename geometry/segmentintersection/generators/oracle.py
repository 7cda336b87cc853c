# Line equations solved by Cramer's rule, the point then looked up in both boxes; parallel ones by which
# ends lie on the other segment. Integers of any size, answers in fractions.

import sys
from fractions import Fraction


def line(a, b):
    # p x + q y = r
    p, q = b[1] - a[1], a[0] - b[0]
    return p, q, p * a[0] + q * a[1]


def in_box(point, a, b):
    return all(min(s, t) <= z <= max(s, t) for z, s, t in zip(point, a, b))


def on(point, a, b):
    p, q, r = line(a, b)
    return p * point[0] + q * point[1] == r and in_box(point, a, b)


def common(a, b, c, d):
    p, q, r = line(a, b)
    k, m, n = line(c, d)
    det = p * m - q * k
    if det != 0:
        point = Fraction(r * m - q * n, det), Fraction(p * n - r * k, det)
        return [point] if in_box(point, a, b) and in_box(point, c, d) else []
    return sorted({e for e in (a, b) if on(e, c, d)} | {e for e in (c, d) if on(e, a, b)})


def main():
    v = list(map(int, sys.stdin.buffer.read().split()))
    points = list(zip(v[1::2], v[2::2]))
    for i in range(0, len(points), 4):
        found = common(*points[i : i + 4])
        print(len(found), *(z for point in found for z in point))


main()
