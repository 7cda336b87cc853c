# With 100 digits, and by other ways than the solutions: the in-centre on the bisector of the first
# angle, at the tangent length from its vertex; its radius as its distance from a side; the
# circumcentre as the exact crossing point of two perpendicular bisectors, its radius as its
# distance from a vertex.

import sys
from decimal import Decimal, getcontext


def main():
    getcontext().prec = 100
    v = list(map(int, sys.stdin.read().split()))
    out = []
    for i in range(1, len(v), 6):
        ax, ay, bx, by, cx, cy = v[i : i + 6]
        c = Decimal((bx - ax) ** 2 + (by - ay) ** 2).sqrt()
        b = Decimal((cx - ax) ** 2 + (cy - ay) ** 2).sqrt()
        a = Decimal((cx - bx) ** 2 + (cy - by) ** 2).sqrt()
        # Unit vectors along the sides from A. Their sum has the length 2 cos(A / 2).
        ux, uy, wx, wy = (bx - ax) / c, (by - ay) / c, (cx - ax) / b, (cy - ay) / b
        step = (b + c - a) / 2 / (1 + ux * wx + uy * wy)
        ix, iy = step * (ux + wx), step * (uy + wy)
        inner = abs(ux * iy - uy * ix)

        # Bisectors: 2 (bx - ax) x + 2 (by - ay) y = |B|^2 - |A|^2, and the same for C.
        p1, q1, s1 = 2 * (bx - ax), 2 * (by - ay), bx * bx + by * by - ax * ax - ay * ay
        p2, q2, s2 = 2 * (cx - ax), 2 * (cy - ay), cx * cx + cy * cy - ax * ax - ay * ay
        det = p1 * q2 - p2 * q1
        ox, oy = s1 * q2 - s2 * q1, p1 * s2 - p2 * s1
        outer = Decimal((ox - det * ax) ** 2 + (oy - det * ay) ** 2).sqrt() / abs(det)

        values = (ax + ix, ay + iy, inner, Decimal(ox) / det, Decimal(oy) / det, outer)
        out.append(" ".join(f"{x:.30g}" for x in values))
    print(*out, sep="\n")


main()
