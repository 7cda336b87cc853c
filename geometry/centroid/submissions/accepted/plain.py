# Triangles from the origin to every edge, in integers of any size; the answer is a fraction.

import sys
from fractions import Fraction


def main():
    v = list(map(int, sys.stdin.buffer.read().split()))
    x, y = v[1::2], v[2::2]
    area = moment_x = moment_y = 0
    for i in range(len(x)):
        cross = x[i - 1] * y[i] - x[i] * y[i - 1]
        area += cross
        moment_x += (x[i - 1] + x[i]) * cross
        moment_y += (y[i - 1] + y[i]) * cross
    print(Fraction(moment_x, 3 * area), Fraction(moment_y, 3 * area))


main()
