# The ancestors of p in a set; climb from q until one is in it.
import sys

n, *words = sys.stdin.buffer.read().split()
n = 2 * int(n)
parent = dict(zip(words[:n:2], words[1:n:2]))
p, q = words[n:]
above = set()
while p != b"null":
    above.add(p)
    p = parent[p]
while q not in above:
    q = parent[q]
print(q.decode())
