# Every vertex points to one of its set, the root to itself; walks halve their way.
import sys


def main():
    n, q, *words = map(int, sys.stdin.buffer.read().split())
    link = list(range(n))
    size = [1] * n
    answers = []
    for i in range(0, 3 * q, 3):
        u, v = words[i + 1], words[i + 2]
        while link[u] != u:
            link[u] = link[link[u]]
            u = link[u]
        while link[v] != v:
            link[v] = link[link[v]]
            v = link[v]
        if words[i] == 1:
            answers.append("1" if u == v else "0")
        elif u != v:
            if size[u] < size[v]:
                u, v = v, u
            link[v] = u
            size[u] += size[v]
    print("\n".join(answers))


main()
