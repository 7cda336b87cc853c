# Grows the circle to the farthest point until none is outside, first for a sample. Floats look for
# the farthest one; whoever is near the circle is decided by integers of any size.

import sys
from math import gcd


class Circle:
    """Through one point, two that are a diameter, or three that form no obtuse triangle."""

    def __init__(self, *through):
        self.through = through
        (ax, ay), *others = through
        if not others:
            x, y, below = ax, ay, 1
        elif len(others) == 1:
            x, y, below = ax + others[0][0], ay + others[0][1], 2
        else:
            (ux, uy), (vx, vy) = ((px - ax, py - ay) for px, py in others)
            uu, vv = ux * ux + uy * uy, vx * vx + vy * vy
            below = 2 * (ux * vy - uy * vx)
            x, y = ax * below + uu * vy - vv * uy, ay * below + vv * ux - uu * vx
        # The centre is (x, y) / below; `square` that of the radius times below.
        self.x, self.y, self.below = x, y, below
        self.square = (ax * below - x) ** 2 + (ay * below - y) ** 2

    def off(self, p):
        """Positive outside, zero on the circle, negative inside."""
        return (p[0] * self.below - self.x) ** 2 + (p[1] * self.below - self.y) ** 2 - self.square

    def grown(self, p):
        """The smallest circle around p, which is outside, and what this one goes through."""
        old = self.through
        for a in old:
            circle = Circle(p, a)
            if all(circle.off(q) <= 0 for q in old):
                return circle
        for i, a in enumerate(old):
            for b in old[:i]:
                corners = (p, a, b)
                if turn(*corners) == 0 or any(is_obtuse(corners, k) for k in range(3)):
                    continue
                circle = Circle(*corners)
                if all(circle.off(q) <= 0 for q in old):
                    return circle


def turn(a, b, c):
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def is_obtuse(corners, k):
    (px, py), (ax, ay), (bx, by) = corners[k], corners[k - 1], corners[k - 2]
    return (ax - px) * (bx - px) + (ay - py) * (by - py) < 0


def enclose(circle, xs, ys, margin):
    """The circle grown around all points, and who is on it."""
    while True:
        cx, cy = circle.x / circle.below, circle.y / circle.below
        squares = [(x - cx) * (x - cx) + (y - cy) * (y - cy) for x, y in zip(xs, ys)]
        bound = circle.square / circle.below / circle.below
        most = max(squares)
        if most > bound + margin:
            i = squares.index(most)
            circle = circle.grown((xs[i], ys[i]))
            continue
        on = []
        for i, square in enumerate(squares):
            if square < bound - margin:
                continue
            off = circle.off((xs[i], ys[i]))
            if off > 0:
                circle = circle.grown((xs[i], ys[i]))
                break
            if off == 0:
                on.append(i)
        else:
            return circle, on


def fraction(p, q):
    g = gcd(p, q) if q > 0 else -gcd(p, q)
    return f"{p // g}/{q // g}"


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    xs, ys = data[1::2], data[2::2]
    largest = max(max(xs), -min(xs), max(ys), -min(ys))
    margin = largest * largest * 2.0**-45  # the roundings of a square are some 2^-47 of that
    circle, _ = enclose(Circle((xs[0], ys[0])), xs[::61], ys[::61], margin)
    circle, on = enclose(circle, xs, ys, margin)
    below = circle.below
    print("exact", fraction(circle.x, below), fraction(circle.y, below), end=" ")
    print(fraction(circle.square, below * below))
    marks = bytearray(b"0" * len(xs))
    for i in on:
        marks[i] = ord("1")
    print(marks.decode())


main()
