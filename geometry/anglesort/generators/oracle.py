# By quarter and slope as a fraction; Python compares those exactly.

import sys
from fractions import Fraction


def key(p):
    x, y = p
    if x == 0 and y == 0:
        return 3, 0
    if y < 0:
        return (0, Fraction(y, x)) if x < 0 else (1, 0) if x == 0 else (2, Fraction(y, x))
    if y == 0:
        return (3, 0) if x > 0 else (7, 0)
    return (4, Fraction(y, x)) if x > 0 else (5, 0) if x == 0 else (6, Fraction(y, x))


def main():
    v = list(map(int, sys.stdin.buffer.read().split()))
    points = sorted(zip(v[1::2], v[2::2]), key=key)
    print("\n".join(f"{x} {y}" for x, y in points))


main()
