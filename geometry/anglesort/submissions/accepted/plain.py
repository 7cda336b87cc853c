import sys
from functools import cmp_to_key


def part(x, y):
    return (0 if y < 0 else 2) if y != 0 else (1 if x >= 0 else 3)


def compare(a, b):
    if part(*a) != part(*b):
        return part(*a) - part(*b)
    return a[1] * b[0] - a[0] * b[1]


def main():
    v = list(map(int, sys.stdin.buffer.read().split()))
    points = sorted(zip(v[1::2], v[2::2]), key=cmp_to_key(compare))
    print("\n".join(f"{x} {y}" for x, y in points))


main()
