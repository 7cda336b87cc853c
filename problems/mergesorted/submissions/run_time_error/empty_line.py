# Splits each line at its spaces: an empty line gives one empty word, which is no number.
m, n = map(int, input().split(" "))
nums1 = [int(word) for word in input().split(" ")]
nums2 = [int(word) for word in input().split(" ")]

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
