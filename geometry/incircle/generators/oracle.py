# The 4 x 4 determinant with rows x, y, x^2 + y^2, 1, expanded by its last column, in rationals: no
# point is moved to the origin, unlike in the solutions.

import sys
from fractions import Fraction


def number(word):
    return Fraction(float(word)) if "." in word or "e" in word else int(word)


def det3(p, q, r):
    return (
        p[0] * (q[1] * r[2] - q[2] * r[1])
        - p[1] * (q[0] * r[2] - q[2] * r[0])
        + p[2] * (q[0] * r[1] - q[1] * r[0])
    )


def main():
    words = sys.stdin.read().split()
    out = []
    for i in range(1, len(words), 8):
        v = list(map(number, words[i : i + 8]))
        a, b, c, d = ((x, y, x * x + y * y) for x, y in zip(v[::2], v[1::2]))
        value = det3(a, b, c) - det3(a, b, d) + det3(a, c, d) - det3(b, c, d)
        out.append((value > 0) - (value < 0))
    print(*out, sep="\n")


main()
