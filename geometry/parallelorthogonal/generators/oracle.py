# Compares reduced directions: equal up to sign is parallel, equal after a quarter turn orthogonal.

import sys
from math import gcd


def reduced(x, y):
    d = gcd(x, y)
    x, y = x // d, y // d
    return (-x, -y) if x < 0 or (x == 0 and y < 0) else (x, y)


def main():
    v = list(map(int, sys.stdin.read().split()))
    out = []
    for i in range(1, len(v), 8):
        a = reduced(v[i + 2] - v[i], v[i + 3] - v[i + 1])
        b = reduced(v[i + 6] - v[i + 4], v[i + 7] - v[i + 5])
        turned = reduced(-b[1], b[0])
        out.append(2 if a == b else 1 if a == turned else 0)
    print(*out, sep="\n")


main()
