import sys


def cross(a, b, c):
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def chain(points):
    hull = []
    for c in points:
        while len(hull) >= 2 and cross(hull[-2], hull[-1], c) < 0:
            hull.pop()
        hull.append(c)
    return hull


def main():
    v = list(map(int, sys.stdin.buffer.read().split()))
    points = sorted(zip(v[1::2], v[2::2]), key=lambda p: (p[1], p[0]))
    if all(cross(points[0], points[-1], c) == 0 for c in points):
        hull = points
    else:
        hull = chain(points)[:-1] + chain(points[::-1])[:-1]
    print(len(hull))
    print("\n".join(f"{x} {y}" for x, y in hull))


main()
