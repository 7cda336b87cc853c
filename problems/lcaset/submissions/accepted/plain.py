# The first and the last vertex of the set in preorder, and between them the smallest parent, by a
# sparse table.
import sys


def main():
    n, q, *numbers = map(int, sys.stdin.buffer.read().split())
    parent = [0] + numbers[: n - 1]
    size = [1] * n
    for v in range(n - 1, 0, -1):
        size[parent[v]] += size[v]
    place = [0] * n  # in depth-first order
    free = [1] * n  # the place of a vertex's next child
    for v in range(1, n):
        p = parent[v]
        place[v] = free[p]
        free[p] += size[v]
        free[v] = place[v] + 1
    vertex_at, row = [0] * n, [0] * n
    for v in range(n):
        vertex_at[place[v]] = v
        row[place[v]] = place[parent[v]]  # parents that are higher come first
    table = [row]
    half = 1
    while 2 * half <= n:
        table.append(list(map(min, table[-1], table[-1][half:])))
        half *= 2
    answers = []
    at = n - 1
    for _ in range(q):
        k = numbers[at]
        places = [place[v] for v in numbers[at + 1 : at + 1 + k]]
        at += k + 1
        l, r = min(places), max(places)
        if l == r:
            answers.append(vertex_at[l])
            continue
        k = (r - l).bit_length() - 1
        level = table[k]
        answers.append(vertex_at[min(level[l + 1], level[r + 1 - (1 << k)])])
    print("\n".join(map(str, answers)))


main()
