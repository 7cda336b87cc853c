# Merges from the back, where the free room is.
import sys

m, n, *numbers = map(int, sys.stdin.buffer.read().split())
nums1, nums2 = numbers[: m + n], numbers[m + n :]

i, j = m - 1, n - 1
for k in range(m + n - 1, -1, -1):
    if j < 0:
        break
    if i >= 0 and nums1[i] > nums2[j]:
        nums1[k] = nums1[i]
        i -= 1
    else:
        nums1[k] = nums2[j]
        j -= 1
print(*nums1)
