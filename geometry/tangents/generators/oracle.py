# With 150 digits, by the construction with compasses: circles shrunk by the radius of the second
# one make a common tangent a tangent from its centre, whose point of contact is at known distances
# from both ends of the way. Sorted by their values.

import sys
from decimal import Decimal, getcontext
from math import isqrt


# How root(square) compares with length, which is not negative.
def compared(square, length):
    root = isqrt(square)
    if root * root == square:
        return (root > length) - (root < length)
    return 1 if isqrt(square * 10**120) >= length * 10**60 else -1


def shown(value):
    text = f"{value:.30g}" if value else "0"
    return text.rstrip("0").rstrip(".") if "." in text else text


# The unit vectors from 0 to the points of contact of the tangents from (ux, uy) to the circle of
# radius |m| about 0, towards the point, or away from it where m is negative.
def normals(ux, uy, m):
    square = ux * ux + uy * uy
    side = compared(square, abs(m))
    if side < 0:
        return []
    length = Decimal(square).sqrt()
    x, y = ux / length, uy / length
    if side == 0:
        return [(x, y) if m > 0 else (-x, -y)]
    if m == 0:
        return [(-y, x), (y, -x)]
    near = m * m / length  # of the foot from 0
    high = (m * m - near * near).sqrt()
    return [((near * x - s * y) / m, (near * y + s * x) / m) for s in (high, -high)]


def main():
    getcontext().prec = 150
    out = []
    for line in sys.stdin.read().splitlines()[1:]:
        kind, *v = line.split()
        cx, cy, r, dx, dy, *rest = map(int, v)
        ux, uy = dx - cx, dy - cy
        if kind == "P":
            found = normals(ux, uy, r)
        else:
            found = normals(ux, uy, r - rest[0]) + normals(ux, uy, r + rest[0])
        places = sorted((round(cx + r * x, 80), round(cy + r * y, 80)) for x, y in found)
        out.append(" ".join([str(len(places))] + [shown(v) for place in places for v in place]))
    print(*out, sep="\n")


main()
