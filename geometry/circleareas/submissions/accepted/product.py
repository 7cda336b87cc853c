# Circles as in plain.cpp. For a polygon the angles outside the circle are not added: the numbers
# conj(p) q, whose angles they are, are multiplied with 50 digits, and one arc tangent at the end
# gives the sum but for whole turns, which a sum of doubles tells.

import sys
from decimal import MAX_EMAX, Decimal, getcontext
from math import atan2, pi, sin, sqrt

PI = Decimal("3.14159265358979323846264338327950288419716939937510582097494")


# x - sin x
def less_sine(x):
    if x > 1:
        return x - sin(x)
    total, term, k = 0.0, x**3 / 6, 4
    while abs(term) > 1e-17 * total:
        total += term
        term *= -x * x / (k * (k + 1))
        k += 2
    return total


def lens(x1, y1, r, x2, y2, s):
    square = (x2 - x1) ** 2 + (y2 - y1) ** 2
    outer, inner = (r + s) ** 2 - square, square - (r - s) ** 2
    if outer <= 0:
        return 0.0
    if inner <= 0:
        return pi * min(r, s) ** 2
    height = sqrt(outer * inner)
    angle = 2 * atan2(height, square + r * r - s * s)
    other = 2 * atan2(height, square + s * s - r * r)
    return r * r / 2 * less_sine(angle) + s * s / 2 * less_sine(other)


def arc_tangent(y, x):
    # Half the angle each time, then the series.
    size = (x * x + y * y).sqrt()
    t = y / (x + size) if x > 0 else (size - x) / y if y else Decimal(0)
    if x < 0 and y == 0:
        return PI
    for _ in range(4):
        t = t / (1 + (1 + t * t).sqrt())
    total, power, k = Decimal(0), t, 1
    while power and (k == 1 or abs(power) > Decimal("1e-55") * abs(t)):
        total += power / k
        power *= -t * t
        k += 2
    return 32 * total


def shared(points, r):
    inside = Decimal(0)  # twice the area of the triangles within
    x, y, turns = Decimal(1), Decimal(0), 0.0
    before = points[-1]
    for now in points:
        (ax, ay), (bx, by) = before, now
        before = now
        ux, uy = bx - ax, by - ay
        turn, square = ax * by - ay * bx, ux * ux + uy * uy
        under = r * r * square - turn * turn
        parts = [(0, 1)]
        if under > 0:
            root, along = Decimal(under).sqrt(), -(ax * ux + ay * uy)
            start = max(Decimal(0), (along - root) / square)
            end = min(Decimal(1), (along + root) / square)
            if start < end:
                inside += (end - start) * turn
                parts = [(0, start)] * (start > 0) + [(end, 1)] * (end < 1)
        for t, v in parts:
            real = (ax + t * ux) * (ax + v * ux) + (ay + t * uy) * (ay + v * uy)
            imaginary = (v - t) * turn
            turns += atan2(imaginary, real)
            x, y = x * real - y * imaginary, x * imaginary + y * real
    rest = arc_tangent(y, x)
    angle = rest + 2 * PI * round((turns - float(rest)) / (2 * pi))
    return abs(inside + r * r * angle) / 2


def main():
    getcontext().prec = 50
    getcontext().Emax = MAX_EMAX
    v = iter(sys.stdin.read().split())
    out = []
    for _ in range(int(next(v))):
        if next(v) == "C":
            out.append(lens(*(int(next(v)) for _ in range(6))))
        else:
            n, cx, cy, r = (int(next(v)) for _ in range(4))
            out.append(float(shared([(int(next(v)) - cx, int(next(v)) - cy) for _ in range(n)], r)))
    print(*map(repr, out), sep="\n")


main()
