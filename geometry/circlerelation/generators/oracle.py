# The number of tangents from the real roots: with all lengths scaled to integers of any size, the
# integer square root of 10^40 d^2 is compared, and ties are settled by perfect squares.

import sys
from math import isqrt


def main():
    v = list(map(int, sys.stdin.read().split()))
    out = []
    for i in range(1, len(v), 6):
        x1, y1, r1, x2, y2, r2 = v[i : i + 6]
        square = (x1 - x2) ** 2 + (y1 - y2) ** 2
        if square == 0 and r1 == r2:
            out.append(-1)
            continue
        root = isqrt(square)
        exact = root * root == square
        scaled = isqrt(square * 10**40)

        def compare(length):  # of d with a length
            if exact:
                return (root > length) - (root < length)
            return 1 if scaled >= length * 10**20 else -1

        outer, inner = compare(r1 + r2), compare(abs(r1 - r2))
        out.append(4 if outer > 0 else 3 if outer == 0 else 2 if inner > 0 else 1 if inner == 0 else 0)
    print(*out, sep="\n")


main()
