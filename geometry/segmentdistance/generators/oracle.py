# The least of |a + s (b - a) - c - t (d - c)|^2 over the unit square: 0 where the lines cross at
# 0 <= s, t <= 1, else on a side of the square, where a parameter is cut to 0..1. The square of the
# distance is |w|^2 - (w . u)^2 / |u|^2 there. No turns.

import sys
from math import gcd


def crosses(u, v, w):
    det = u[0] * v[1] - u[1] * v[0]
    s, t = w[0] * v[1] - w[1] * v[0], w[0] * u[1] - w[1] * u[0]
    if det < 0:
        det, s, t = -det, -s, -t
    return det != 0 and 0 <= s <= det and 0 <= t <= det


def from_end(p, a, u):
    w = (p[0] - a[0], p[1] - a[1])
    along, whole = w[0] * u[0] + w[1] * u[1], u[0] * u[0] + u[1] * u[1]
    square = w[0] * w[0] + w[1] * w[1]
    if along <= 0:
        return square, 1
    if along >= whole:
        return square - 2 * along + whole, 1
    return square * whole - along * along, whole


def distance(a, b, c, d):
    u, v = (b[0] - a[0], b[1] - a[1]), (d[0] - c[0], d[1] - c[1])
    if crosses(u, v, (c[0] - a[0], c[1] - a[1])):
        return "sq 0"
    p, q = from_end(c, a, u)
    for r, s in (from_end(d, a, u), from_end(a, c, v), from_end(b, c, v)):
        if r * q < p * s:
            p, q = r, s
    k = gcd(p, q)
    return f"sq {p // k}" if q == k else f"sq {p // k}/{q // k}"


def main():
    v = list(map(int, sys.stdin.read().split()))
    points = list(zip(v[1::2], v[2::2]))
    print(*(distance(*points[i : i + 4]) for i in range(0, len(points), 4)), sep="\n")


main()
