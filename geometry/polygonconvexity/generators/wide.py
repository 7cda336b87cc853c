# wide N SEED: a rectangle of height 1 with all of its N vertices along the two long sides.

import sys

n = int(sys.argv[1])
half = n // 2
print(1)
print(n)
print("\n".join(f"{i} 0" for i in range(half)))
print("\n".join(f"{n - half - 1 - i} 1" for i in range(n - half)))
