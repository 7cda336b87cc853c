# Integers of any size; the circumcentre as a reduced fraction.

import sys
from math import gcd, sqrt


def fraction(p, q):
    g = gcd(p, q) if q > 0 else -gcd(p, q)
    return f"{p // g}/{q // g}"


def circles(ax, ay, bx, by, cx, cy):
    ux, uy, vx, vy = bx - ax, by - ay, cx - ax, cy - ay
    uu, vv = ux * ux + uy * uy, vx * vx + vy * vy
    a, b, c = sqrt((cx - bx) ** 2 + (cy - by) ** 2), sqrt(vv), sqrt(uu)
    perimeter = a + b + c
    cross = ux * vy - uy * vx
    x = ax + (b * ux + c * vx) / perimeter
    y = ay + (b * uy + c * vy) / perimeter
    out_x = fraction(2 * cross * ax + uu * vy - vv * uy, 2 * cross)
    out_y = fraction(2 * cross * ay + vv * ux - uu * vx, 2 * cross)
    area = abs(cross)
    return f"{x!r} {y!r} {area / perimeter!r} {out_x} {out_y} {a * b * c / (2 * area)!r}"


def main():
    v = list(map(int, sys.stdin.buffer.read().split()))
    print(*(circles(*v[i : i + 6]) for i in range(1, len(v), 6)), sep="\n")


main()
