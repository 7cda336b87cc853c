# Both points solve two linear equations: u . X is the same as for p, and u x X is that of the line
# for the foot, and as far beyond it as p is before it for the image. By Cramer's rule.

import sys
from math import gcd


def text(p, q):
    k = gcd(p, q)
    return str(p // k) if q == k else f"{p // k}/{q // k}"


def main():
    v = list(map(int, sys.stdin.read().split()))
    lines = []
    for i in range(1, len(v), 6):
        ax, ay, bx, by, px, py = v[i : i + 6]
        ux, uy = bx - ax, by - ay
        det = ux * ux + uy * uy
        along = ux * px + uy * py
        line = ux * ay - uy * ax
        words = []
        for across in (line, 2 * line - (ux * py - uy * px)):
            words += text(ux * along - uy * across, det), text(uy * along + ux * across, det)
        lines.append(" ".join(words))
    print("\n".join(lines))


main()
