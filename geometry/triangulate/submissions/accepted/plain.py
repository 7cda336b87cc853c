# The same sweep. A chain is [side, vertices], a gap [edge below, edge above, chain, upper chain or
# None]; the gaps stand in a list from below, found by halving.

import sys

LOW, HIGH = 1, -1


def main():
    values = list(map(int, sys.stdin.buffer.read().split()))
    n = values[0]
    xs, ys = values[1::2], values[2::2]
    triangles = []

    def turn(a, b, c):
        x, y = xs[a], ys[a]
        return (xs[b] - x) * (ys[c] - y) - (ys[b] - y) * (xs[c] - x)

    def add(chain, v, side):
        at, vertices = chain
        if at == side or len(vertices) == 1:
            while len(vertices) > 1 and turn(vertices[-2], vertices[-1], v) * side > 0:
                b = vertices.pop()
                triangles.append((vertices[-1], b, v) if side == LOW else (b, vertices[-1], v))
        else:
            for a, b in zip(vertices, vertices[1:]):
                triangles.append((a, b, v) if at == LOW else (b, a, v))
            del vertices[:-1]
        chain[0] = side
        vertices.append(v)

    def add_to_gap(gap, v, side):
        upper = gap[3]
        if upper is not None:
            gap[3] = None
            if side == LOW:
                add(gap[2], v, LOW)
                gap[2] = upper
            else:
                add(upper, v, HIGH)
        add(gap[2], v, side)

    order = sorted(range(n), key=lambda v: (xs[v], ys[v]))
    place = [0] * n
    for i, v in enumerate(order):
        place[v] = i
    gaps = []
    gap_at = [None] * n

    # How many gaps have their lower edge below v.
    def below(v):
        first, behind = 0, len(gaps)
        while first < behind:
            middle = (first + behind) // 2
            e = gaps[middle][0]
            if turn(e, e + 1 if e + 1 < n else 0, v) > 0:
                first = middle + 1
            else:
                behind = middle
        return first

    for v in order:
        before, after = v - 1 if v > 0 else n - 1, v + 1 if v + 1 < n else 0
        from_left, to_right = place[before] < place[v], place[v] < place[after]
        if from_left and to_right:
            gap = gap_at[v] = gap_at[before]
            gap[0] = v
            add_to_gap(gap, v, LOW)
        elif not from_left and not to_right:
            gap = gap_at[before] = gap_at[v]
            gap[1] = before
            add_to_gap(gap, v, HIGH)
        elif to_right:
            at = below(v)
            if turn(before, v, after) > 0:
                new = [v, before, [LOW, [v]], None]
                gap_at[before] = new
            else:
                gap = gaps[at - 1]
                upper = [LOW, [gap[2][1][-1]]]
                if gap[3] is not None:
                    upper, gap[3] = gap[3], None
                elif gap[2][0] == LOW:
                    upper, gap[2] = gap[2], upper
                add(gap[2], v, HIGH)
                add(upper, v, LOW)
                new = [v, gap[1], upper, None]
                gap_at[gap[1]] = new
                gap[1] = before
                gap_at[before] = gap
            gap_at[v] = new
            gaps.insert(at, new)
        elif turn(before, v, after) > 0:
            gap = gap_at[v]
            del gaps[below(v)]  # its lower edge ends in v
            if gap[3] is not None:
                add(gap[2], v, LOW)
                add(gap[3], v, HIGH)
            else:
                add(gap[2], v, -gap[2][0])
        else:
            gap, other = gap_at[v], gap_at[before]
            del gaps[below(v)]  # the upper one, whose lower edge ends in v
            add_to_gap(gap, v, HIGH)
            add_to_gap(other, v, LOW)
            gap[3] = other[2]
            gap[1] = other[1]
            gap_at[gap[1]] = gap
    sys.stdout.write("".join([f"{a} {b} {c}\n" for a, b, c in triangles]))


main()
