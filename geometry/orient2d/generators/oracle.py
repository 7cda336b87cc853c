# The sign by rationals, expanded another way than the solutions do it: ab + bc + ca.

import sys
from fractions import Fraction


def number(word):
    return Fraction(float(word)) if "." in word or "e" in word else int(word)


def main():
    words = sys.stdin.read().split()
    out = []
    for i in range(1, len(words), 6):
        ax, ay, bx, by, cx, cy = map(number, words[i : i + 6])
        area = (ax * by - ay * bx) + (bx * cy - by * cx) + (cx * ay - cy * ax)
        out.append("0" if area == 0 else "1" if area > 0 else "-1")
    print("\n".join(out))


main()
