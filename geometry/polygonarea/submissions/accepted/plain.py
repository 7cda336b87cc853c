import sys


def main():
    v = list(map(int, sys.stdin.buffer.read().split()))
    x, y = v[1::2], v[2::2]
    print(sum(x[i - 1] * y[i] - x[i] * y[i - 1] for i in range(len(x))))


main()
