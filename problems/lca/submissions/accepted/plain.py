# Parents from one pass over the array, found lazily so that a million nodes stay small in memory.
import re
import sys
from array import array

line = sys.stdin.buffer.readline()
p = int(sys.stdin.buffer.readline())
q = int(sys.stdin.buffer.readline())

value, parent = array("i"), array("i")
slot = -1
p_node = q_node = -1
for match in re.finditer(rb"null|-?\d+", line):
    word = match.group()
    if word != b"null":
        v = int(word)
        if v == p:
            p_node = len(value)
        if v == q:
            q_node = len(value)
        value.append(v)
        parent.append(slot // 2)
    slot += 1

# A parent comes before its children: the later of the two climbs until they meet.
while p_node != q_node:
    if p_node > q_node:
        p_node = parent[p_node]
    else:
        q_node = parent[q_node]
print(value[p_node])
