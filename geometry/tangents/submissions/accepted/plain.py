# Counts and order by integers of any size; points in doubles.

import sys
from functools import cmp_to_key
from math import sqrt


def sign(value):
    return (value > 0) - (value < 0)


# Of p - q, from their signs and that of the difference of their squares.
def compared(p, q, squares):
    return sign(p - q) if p != q else p * squares


# Of a + b root(e) - c root(g).
def order(a, b, e, c, g):
    aa, bb, cc = a * a, b * b * e, c * c * g
    p = compared(sign(a), -sign(bb) * sign(b), sign(aa - bb))
    q = sign(cc) * sign(c)
    rest = aa + bb - cc
    squares = compared(
        sign(rest), -sign(bb) * sign(a * b), sign(rest * rest - 4 * aa * bb)
    )
    return compared(p, q, squares)


def contacts(cx, cy, r, dx, dy, *second):
    ux, uy = dx - cx, dy - cy
    square = ux * ux + uy * uy
    found = []
    for m in [r - second[0], r + second[0]] if second else [r]:
        rest = square - m * m
        found += [(m, rest, side) for side in (1, -1)[: sign(rest) + 1]]

    def less(p, q):
        (m, e, s), (n, g, t) = p, q
        return order(ux * (m - n), -s * uy, e, -t * uy, g) or order(
            uy * (m - n), s * ux, e, t * ux, g
        )

    if len(found) > 1:
        found.sort(key=cmp_to_key(less))
    out = [str(len(found))]
    for m, rest, side in found:
        across = side * sqrt(rest)
        out.append(repr(cx + r * (m * ux - across * uy) / square))
        out.append(repr(cy + r * (m * uy + across * ux) / square))
    return " ".join(out)


def main():
    lines = sys.stdin.read().splitlines()[1:]
    print(*(contacts(*map(int, line.split()[1:])) for line in lines), sep="\n")


main()
