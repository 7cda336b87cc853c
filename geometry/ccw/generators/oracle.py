# By the parameter of the foot along p0 p1, in fractions, and the area in another expansion.

import sys
from fractions import Fraction


def main():
    v = list(map(int, sys.stdin.read().split()))
    out = []
    for i in range(1, len(v), 6):
        x0, y0, x1, y1, x2, y2 = v[i : i + 6]
        area = (x0 * y1 - y0 * x1) + (x1 * y2 - y1 * x2) + (x2 * y0 - y2 * x0)
        if area != 0:
            out.append("COUNTER_CLOCKWISE" if area > 0 else "CLOCKWISE")
            continue
        t = Fraction(x2 - x0, x1 - x0) if x1 != x0 else Fraction(y2 - y0, y1 - y0)
        out.append("ONLINE_BACK" if t < 0 else "ONLINE_FRONT" if t > 1 else "ON_SEGMENT")
    print("\n".join(out))


main()
