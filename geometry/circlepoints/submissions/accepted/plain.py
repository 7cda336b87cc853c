# Integers of any size up to the root.

import sys
from math import sqrt


def shown(cx, cy, wx, wy, part, ux, uy, square, below):
    if square < 0:
        return "0"
    x, y = cx + part * wx / below, cy + part * wy / below
    if square == 0:
        return f"1 {x!r} {y!r}"
    if (ux, uy) < (0, 0):
        ux, uy = -ux, -uy
    half = sqrt(square) / below
    return f"2 {x - half * ux!r} {y - half * uy!r} {x + half * ux!r} {y + half * uy!r}"


def line_points(cx, cy, r, ax, ay, bx, by):
    ux, uy = bx - ax, by - ay
    cross = ux * (ay - cy) - uy * (ax - cx)
    below = ux * ux + uy * uy
    return shown(cx, cy, -uy, ux, cross, ux, uy, r * r * below - cross * cross, below)


def circle_points(cx, cy, r, dx, dy, s):
    ux, uy = dx - cx, dy - cy
    apart = ux * ux + uy * uy
    square = ((r + s) ** 2 - apart) * (apart - (r - s) ** 2)
    return shown(cx, cy, ux, uy, apart + r * r - s * s, -uy, ux, square, 2 * apart)


def main():
    out = []
    for line in sys.stdin.read().splitlines()[1:]:
        kind, *v = line.split()
        points = line_points if kind == "L" else circle_points
        out.append(points(*map(int, v)))
    print(*out, sep="\n")


main()
