import sys


def turn(a, b, c):
    value = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
    return (value > 0) - (value < 0)


def relation(a, b, c, d):
    a, b = min(a, b), max(a, b)
    c, d = min(c, d), max(c, d)
    sc, sd, sa, sb = turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)
    if sa == sb == sc == sd == 0:
        low, high = max(a, c), min(b, d)
        return "NONE" if low > high else "TOUCH" if low == high else "OVERLAP"
    if sa * sb < 0 and sc * sd < 0:
        return "CROSS"
    touch = (
        (sc == 0 and a <= c <= b)
        or (sd == 0 and a <= d <= b)
        or (sa == 0 and c <= a <= d)
        or (sb == 0 and c <= b <= d)
    )
    return "TOUCH" if touch else "NONE"


def main():
    v = list(map(int, sys.stdin.buffer.read().split()))
    points = list(zip(v[1::2], v[2::2]))
    print("\n".join(relation(*points[i : i + 4]) for i in range(0, len(points), 4)))


main()
