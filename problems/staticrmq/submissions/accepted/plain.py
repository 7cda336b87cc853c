# A sparse table; each range is covered by two of its ranges.
import sys

n, q, *numbers = map(int, sys.stdin.buffer.read().split())
table = [numbers[:n]]  # table[k][i] is the minimum of the 2**k numbers from i on
half = 1
while 2 * half <= n:
    table.append(list(map(min, table[-1], table[-1][half:])))
    half *= 2
answers = []
for l, r in zip(numbers[n::2], numbers[n + 1 :: 2]):
    k = (r - l).bit_length() - 1
    answers.append(min(table[k][l], table[k][r - (1 << k)]))
print("\n".join(map(str, answers)))
