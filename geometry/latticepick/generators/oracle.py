# Cuts the polygon into trapezoids under its edges and counts their lattice points by floor sums: no area and
# no theorem of Pick. A shear of the lattice first, after which no edge is vertical.

import sys
from math import gcd

SHEAR = 1 << 32  # more than any difference of coordinates


def floor_sum(n, m, a, b):
    # The sum of floor((a i + b) / m) for i from 0 to n - 1.
    total = 0
    while True:
        total += (n - 1) * n // 2 * (a // m) + n * (b // m)
        a, b = a % m, b % m
        top = a * n + b
        if top < m:
            return total
        n, b, m, a = top // m, top % m, a, m


def main():
    v = list(map(int, sys.stdin.buffer.read().split()))
    points = [(x + SHEAR * y, y) for x, y in zip(v[1::2], v[2::2])]
    n = len(points)
    leftmost = min(range(n), key=lambda i: points[i])

    def turn(i):
        (ax, ay), (bx, by), (cx, cy) = points[i - 1], points[i], points[(i + 1) % n]
        return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)

    # The leftmost vertex is a convex one, or in the middle of a side.
    i = leftmost
    while turn(i) == 0:
        i = (i + 1) % n
    if turn(leftmost) < 0 or (turn(leftmost) == 0 and sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:] + points[:1])) < 0):
        points.reverse()
    inside = boundary = 0
    for i in range(n):
        (x1, y1), (x2, y2), (x3, _) = points[i - 1], points[i], points[(i + 1) % n]
        boundary += gcd(x2 - x1, y2 - y1)
        # Over the columns from the left end, without the right one: an edge to the right has the inside
        # above it, one to the left below it. Points strictly between the two are inside.
        if x1 < x2:
            inside -= floor_sum(x2 - x1, x2 - x1, y2 - y1, y1 * (x2 - x1))
        else:
            inside += floor_sum(x1 - x2, x1 - x2, y1 - y2, y2 * (x1 - x2) - 1)
        # A vertex that two edges reach from the left, and the inside all around: counted, and not inside.
        if x1 < x2 and x3 < x2 and turn(i) < 0:
            inside -= 1
        # A vertex that two edges leave to the right, the inside between them: between equal heights there
        # is nothing, not less than nothing.
        if x1 > x2 and x3 > x2 and turn(i) > 0:
            inside += 1
    print(inside, boundary)


main()
