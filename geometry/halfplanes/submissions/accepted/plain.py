# The same two chains with integers of any size. Directions are sorted by the integer part of the
# slope times 2^62: slopes that differ do so by at least 1 / (2e9)^2, which is more than 2^-62.

import sys


def cross(a, b):
    return a[2] * b[3] - a[3] * b[2]


def turn(a, b, c):
    return cross(b, c), cross(c, a), cross(a, b)


# Whether the crossing of a and b, b turned left from a, is strictly inside c; with lines moved
# outwards by an infinitesimal where ties are to be decided so.
# Lines are (x, y, dx, dy, offset, size).
def is_inside(a, b, c, moved):
    u, v, w = turn(a, b, c)
    at_rest = a[4] * u + b[4] * v + c[4] * w
    if at_rest != 0 or not moved:
        return at_rest < 0
    return a[5] * u + b[5] * v + c[5] * w > 0


def chain_of(lines, moved):
    chain = []
    for line in lines:
        while len(chain) > 1 and not is_inside(chain[-2], chain[-1], line, moved):
            chain.pop()
        chain.append(line)
    return chain


# The end of one chain cut by the beginning of the next, both lists as (lines, first, end).
def join(last, following, moved):
    while True:
        a, b = last[0][last[2] - 1], following[0][following[1]]
        if cross(a, b) <= 0:
            return False
        c = following[0][min(following[1] + 1, following[2] - 1)]
        if following[2] - following[1] > 1 and not is_inside(b, c, a, moved):
            following[1] += 1
        elif last[2] - last[1] > 1 and not is_inside(last[0][last[2] - 2], a, b, moved):
            last[2] -= 1
        else:
            return True


def boundary(lines, upper_from, moved):
    lower, upper = chain_of(lines[:upper_from], moved), chain_of(lines[upper_from:], moved)
    lower, upper = [lower, 0, len(lower)], [upper, 0, len(upper)]
    if not join(upper, lower, moved) or not join(lower, upper, moved):
        return []
    return lower[0][lower[1] : lower[2]] + upper[0][upper[1] : upper[2]]


def area(sides):
    a, b = sides[0], sides[1]

    def determinant(a, b, c):
        u, v, w = turn(a, b, c)
        return -(a[4] * u + b[4] * v + c[4] * w)

    total = 0.0
    for k in range(2, len(sides)):
        before, side, after = sides[k - 1], sides[k], sides[(k + 1) % len(sides)]
        height = determinant(a, b, side) / cross(a, b)
        corners = cross(before, side) * cross(side, after)
        total += height * (determinant(before, side, after) / corners)
    return total / 2


def solve(rows):
    best = {}  # of each direction the innermost line
    for x, y, x2, y2 in rows:
        dx, dy = x2 - x, y2 - y
        if dx != 0:
            key = dx < 0, (dy << 62) // dx
        else:
            key = dy > 0, -1 << 100
        other = best.get(key)
        if other is None or other[2] * (y - other[1]) - other[3] * (x - other[0]) > 0:
            best[key] = x, y, dx, dy, dx * y - dy * x, abs(dx) + abs(dy)
    keys = sorted(best)
    lines = [best[key] for key in keys]
    for k, b in enumerate(lines):
        a = lines[k - 1]
        turned = cross(a, b)
        if turned <= 0:
            is_empty = turned == 0 and a[2] * (b[1] - a[1]) - a[3] * (b[0] - a[0]) < 0
            return "EMPTY" if is_empty else "UNBOUNDED"
    upper_from = sum(not key[0] for key in keys)
    sides = boundary(lines, upper_from, False)
    if sides:
        return f"AREA {area(sides)!r}"
    return "DEGENERATE" if boundary(lines, upper_from, True) else "EMPTY"


def main():
    v = list(map(int, sys.stdin.buffer.read().split()))
    at, out = 1, []
    for _ in range(v[0]):
        n = v[at]
        row = v[at + 1 : at + 1 + 4 * n]
        at += 1 + 4 * n
        out.append(solve(zip(row[::4], row[1::4], row[2::4], row[3::4])))
    print("\n".join(out))


main()
