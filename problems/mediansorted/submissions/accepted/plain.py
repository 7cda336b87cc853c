# Sorting what is sorted in two pieces takes linear time here.
import sys

m, n, *numbers = map(int, sys.stdin.buffer.read().split())
numbers.sort()
print(numbers[(m + n - 1) // 2] + numbers[(m + n) // 2])
