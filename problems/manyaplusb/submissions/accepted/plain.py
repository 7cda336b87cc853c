# Everything is read at once and printed at once.
import sys

numbers = list(map(int, sys.stdin.buffer.read().split()))
print("\n".join(map(str, map(int.__add__, numbers[1::2], numbers[2::2]))))
