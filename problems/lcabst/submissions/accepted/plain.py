# Of the keys from p to q the one that was inserted first is the answer: range minima of times.
import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    n = data[0]
    keys = data[1 : n + 1]
    order = sorted(range(n), key=keys.__getitem__)
    rank = {keys[time]: i for i, time in enumerate(order)}
    table = [order]
    half = 1
    while 2 * half <= n:
        table.append(list(map(min, table[-1], table[-1][half:])))
        half *= 2
    answers = []
    for i in range(n + 2, len(data), 2):
        l, r = rank[data[i]], rank[data[i + 1]]
        if l > r:
            l, r = r, l
        k = (r + 1 - l).bit_length() - 1
        answers.append(keys[min(table[k][l], table[k][r + 1 - (1 << k)])])
    print("\n".join(map(str, answers)))


main()
