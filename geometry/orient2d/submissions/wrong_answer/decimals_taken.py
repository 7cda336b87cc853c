# Wrong: the decimals are taken for the numbers; what counts is the double that they stand for.

import sys
from fractions import Fraction


def main():
    words = sys.stdin.read().split()
    out = []
    for i in range(1, len(words), 6):
        ax, ay, bx, by, cx, cy = map(Fraction, words[i : i + 6])
        area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
        out.append((area > 0) - (area < 0))
    print(*out, sep="\n")


main()
