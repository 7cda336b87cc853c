# Python's integers and fractions have no limits: the formula as it stands.

import sys
from fractions import Fraction


def number(word):
    return Fraction(float(word)) if "." in word or "e" in word else int(word)


def main():
    words = sys.stdin.read().split()
    out = []
    for i in range(1, len(words), 6):
        ax, ay, bx, by, cx, cy = map(number, words[i : i + 6])
        area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
        out.append((area > 0) - (area < 0))
    print(*out, sep="\n")


main()
