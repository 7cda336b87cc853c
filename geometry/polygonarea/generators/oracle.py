# Trapezoids under the edges, in integers of any size.

import sys


def main():
    v = list(map(int, sys.stdin.buffer.read().split()))
    x, y = v[1::2], v[2::2]
    print(sum((x[i - 1] - x[i]) * (y[i - 1] + y[i]) for i in range(len(x))))


main()
