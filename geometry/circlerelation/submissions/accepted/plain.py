import sys


def tangents(x1, y1, r1, x2, y2, r2):
    square = (x1 - x2) ** 2 + (y1 - y2) ** 2
    if square == 0 and r1 == r2:
        return -1
    outer, inner = (r1 + r2) ** 2, (r1 - r2) ** 2
    if square > outer:
        return 4
    if square == outer:
        return 3
    return 2 if square > inner else 1 if square == inner else 0


def main():
    v = list(map(int, sys.stdin.buffer.read().split()))
    print(*(tangents(*v[i : i + 6]) for i in range(1, len(v), 6)), sep="\n")


main()
