import sys


def main():
    v = list(map(int, sys.stdin.buffer.read().split()))
    out = []
    for i in range(1, len(v), 8):
        x1, y1 = v[i + 2] - v[i], v[i + 3] - v[i + 1]
        x2, y2 = v[i + 6] - v[i + 4], v[i + 7] - v[i + 5]
        out.append(2 if x1 * y2 == y1 * x2 else 1 if x1 * x2 + y1 * y2 == 0 else 0)
    print(*out, sep="\n")


main()
