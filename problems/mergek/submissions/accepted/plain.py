# A sort that knows sorted pieces merges them, two at a time.
import sys

numbers = []
next(sys.stdin.buffer)
for line in sys.stdin.buffer:
    numbers += list(map(int, line.split()))[1:]
numbers.sort()
print(len(numbers))
print(*numbers)
