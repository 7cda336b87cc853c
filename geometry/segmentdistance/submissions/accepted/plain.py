# The exact square of the distance; Python's integers have room for the comparison.
import sys
from math import gcd


def cross(a, b, c):
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def dot(a, b, c):
    return (b[0] - a[0]) * (c[0] - a[0]) + (b[1] - a[1]) * (c[1] - a[1])


def square(p, a, b):
    if dot(a, b, p) <= 0:
        return dot(a, p, p), 1
    if dot(b, a, p) <= 0:
        return dot(b, p, p), 1
    return cross(a, b, p) ** 2, dot(a, b, b)


def separates(a, b, c, d):
    s, t = cross(a, b, c), cross(a, b, d)
    return s < 0 < t or t < 0 < s


def distance(a, b, c, d):
    if separates(a, b, c, d) and separates(c, d, a, b):
        return "sq 0"
    p, q = square(a, c, d)
    for r, s in (square(b, c, d), square(c, a, b), square(d, a, b)):
        if r * q < p * s:
            p, q = r, s
    k = gcd(p, q)
    return f"sq {p // k}" if q == k else f"sq {p // k}/{q // k}"


def main():
    v = list(map(int, sys.stdin.buffer.read().split()))
    points = list(zip(v[1::2], v[2::2]))
    print("\n".join(distance(*points[i : i + 4]) for i in range(0, len(points), 4)))


main()
