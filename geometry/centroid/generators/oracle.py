# Cuts the area under each edge, down to the x axis, into a rectangle and a triangle, and weighs the
# centroids of the two by their areas: other pieces than a fan of triangles, and integers of any size.

import sys
from fractions import Fraction


def main():
    v = list(map(int, sys.stdin.buffer.read().split()))
    points = list(zip(v[1::2], v[2::2]))
    area = x_moment = y_moment = 0  # six times each, to stay in integers
    for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1]):
        width, rise = x2 - x1, y2 - y1
        # The rectangle: centroid (x1 + x2) / 2, y1 / 2.
        area += 6 * width * y1
        x_moment += 3 * width * y1 * (x1 + x2)
        y_moment += 3 * width * y1 * y1
        # The triangle on top of it: corners (x1, y1), (x2, y1), (x2, y2).
        area += 3 * width * rise
        x_moment += width * rise * (x1 + 2 * x2)
        y_moment += width * rise * (2 * y1 + y2)
    print(Fraction(x_moment, area), Fraction(y_moment, area))


main()
