# Takes the mean first: / makes a float, which has 53 bits.
import sys

numbers = list(map(int, sys.stdin.buffer.read().split()))
for a, b in zip(numbers[1::2], numbers[2::2]):
    print(int((a + b) / 2 * 2))
