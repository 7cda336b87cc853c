import sys
from math import gcd


def main():
    v = list(map(int, sys.stdin.buffer.read().split()))
    x, y = v[1::2], v[2::2]
    n = len(x)
    doubled = abs(sum(x[i - 1] * y[i] - x[i] * y[i - 1] for i in range(n)))
    boundary = sum(gcd(x[i] - x[i - 1], y[i] - y[i - 1]) for i in range(n))
    print((doubled - boundary + 2) // 2, boundary)


main()
