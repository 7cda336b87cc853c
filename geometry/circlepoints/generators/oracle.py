# With 150 digits: the distance of the line, or of the line of equal powers, from the centre,
# against the radius; then the directions of the points, by cosine and sine. Sorted by their values.

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


# Of the circle of radius r about (cx, cy) and the line a x + b y = e, seen from its centre.
def points(cx, cy, r, a, b, e, count):
    if count == 0:
        return "0"
    length = Decimal(a * a + b * b).sqrt()
    nx, ny, cosine = a / length, b / length, e / length / r
    sine = max(Decimal(0), 1 - cosine * cosine).sqrt() if count == 2 else Decimal(0)
    found = []
    for s in (sine, -sine)[:count]:
        x, y = cx + r * (cosine * nx - s * ny), cy + r * (cosine * ny + s * nx)
        found.append((round(x, 80), round(y, 80)))
    return " ".join([str(count)] + [shown(v) for point in sorted(found) for v in point])


def main():
    getcontext().prec = 150
    out = []
    for line in sys.stdin.read().splitlines()[1:]:
        kind, *v = line.split()
        cx, cy, r, *rest = map(int, v)
        if kind == "L":
            ax, ay, bx, by = (z - c for z, c in zip(rest, (cx, cy, cx, cy)))
            a, b = by - ay, ax - bx
            e = a * ax + b * ay
            count = 1 + compared(r * r * (a * a + b * b), abs(e))
        else:
            dx, dy, s = rest[0] - cx, rest[1] - cy, rest[2]
            square = dx * dx + dy * dy
            outside, inside = compared(square, r + s), compared(square, abs(r - s))
            count = 0 if outside > 0 or inside < 0 else 1 if outside == 0 or inside == 0 else 2
            a, b, e = 2 * dx, 2 * dy, square + r * r - s * s
        out.append(points(cx, cy, r, a, b, e, count))
    print(*out, sep="\n")


main()
