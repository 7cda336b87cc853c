import sys


def main():
    v = list(map(int, sys.stdin.buffer.read().split()))
    out = []
    for i in range(1, len(v), 6):
        x0, y0 = v[i], v[i + 1]
        x1, y1, x2, y2 = v[i + 2] - x0, v[i + 3] - y0, v[i + 4] - x0, v[i + 5] - y0
        cross = x1 * y2 - y1 * x2
        if cross > 0:
            out.append("COUNTER_CLOCKWISE")
        elif cross < 0:
            out.append("CLOCKWISE")
        elif x1 * x2 + y1 * y2 < 0:
            out.append("ONLINE_BACK")
        elif x1 * x1 + y1 * y1 < x2 * x2 + y2 * y2:
            out.append("ONLINE_FRONT")
        else:
            out.append("ON_SEGMENT")
    print("\n".join(out))


main()
