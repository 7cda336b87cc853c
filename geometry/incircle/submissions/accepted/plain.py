# Python's integers and fractions have no limits: the formula as it stands.

import sys
from fractions import Fraction


def number(word):
    return Fraction(float(word)) if "." in word or "e" in word else int(word)


def main():
    words = sys.stdin.read().split()
    out = []
    for i in range(1, len(words), 8):
        ax, ay, bx, by, cx, cy, dx, dy = map(number, words[i : i + 8])
        ax, ay, bx, by, cx, cy = ax - dx, ay - dy, bx - dx, by - dy, cx - dx, cy - dy
        value = (
            (ax * ax + ay * ay) * (bx * cy - by * cx)
            + (bx * bx + by * by) * (cx * ay - cy * ax)
            + (cx * cx + cy * cy) * (ax * by - ay * bx)
        )
        out.append((value > 0) - (value < 0))
    print(*out, sep="\n")


main()
