import sys


def is_convex(p):
    n = len(p)
    if n < 3:
        return False
    d = [(p[(i + 1) % n][0] - p[i][0], p[(i + 1) % n][1] - p[i][1]) for i in range(n)]
    if (0, 0) in d:
        return False
    left = right = False
    changes = 0
    for i in range(n):
        u, v = d[i], d[(i + 1) % n]
        turn = u[0] * v[1] - u[1] * v[0]
        if turn == 0 and u[0] * v[0] + u[1] * v[1] < 0:
            return False
        left |= turn > 0
        right |= turn < 0
        changes += (u > (0, 0)) != (v > (0, 0))
    return left != right and changes == 2


def main():
    v = list(map(int, sys.stdin.buffer.read().split()))
    at, out = 1, []
    for _ in range(v[0]):
        n = v[at]
        out.append("1" if is_convex(list(zip(v[at + 1 : at + 1 + 2 * n : 2], v[at + 2 : at + 1 + 2 * n : 2]))) else "0")
        at += 1 + 2 * n
    print("\n".join(out))


main()
