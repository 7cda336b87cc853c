# Integers have any size here, and the quotient of two is rounded once.
import sys


def main():
    v = list(map(int, sys.stdin.buffer.read().split()))
    lines = []
    for i in range(1, len(v), 6):
        x1, y1, x2, y2, xp, yp = v[i : i + 6]
        ux, uy = x2 - x1, y2 - y1
        along, square = ux * (xp - x1) + uy * (yp - y1), ux * ux + uy * uy
        hx, hy = x1 * square + along * ux, y1 * square + along * uy
        rx, ry = 2 * hx - xp * square, 2 * hy - yp * square
        lines.append(f"{hx / square} {hy / square} {rx / square} {ry / square}")
    print("\n".join(lines))


main()
