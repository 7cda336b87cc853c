// commands KIND N Q SEED: Q commands on N vertices, of which the last asks.
//
// Kinds: random (half of them ask); sparse (nine of ten ask, so that few are connected); chain_up
// and chain_down (edges i i+1, or i+1 i, in this order, then questions about the first vertices:
// without balance the pointers make one chain); pairs (sets of equal size are united, first of one
// vertex, then of two ...); star (all with vertex 0); blocks (sets of 100 consecutive vertices).

#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "problems/kit/random.hpp"

int main(int argc, char** argv) {
  if (argc != 5) {
    std::fprintf(stderr, "usage: commands KIND N Q SEED\n");
    return 1;
  }
  const auto is = [&](const char* kind) { return std::strcmp(argv[1], kind) == 0; };
  const long long n = std::strtoll(argv[2], nullptr, 10), q = std::strtoll(argv[3], nullptr, 10);
  kit::Random random(std::strtoull(argv[4], nullptr, 10));
  const bool up = is("chain_up"), down = is("chain_down"), pairs = is("pairs");
  const bool ordered = up || down || pairs;
  if (!ordered && !is("random") && !is("sparse") && !is("star") && !is("blocks")) {
    std::fprintf(stderr, "no kind %s\n", argv[1]);
    return 1;
  }
  std::printf("%lld %lld\n", n, q);
  long long edges = 0, width = 1, at = 0;  // of the ordered kinds
  for (long long i = 0; i < q; ++i) {
    long long u = random.between(0, n - 1), v = random.between(0, n - 1);
    const bool may_unite = i + 1 < q && (!ordered || i < q / 2);
    bool ask = !may_unite || random.below(is("sparse") ? 10 : 2) > 0;
    if (ordered) {
      ask = !may_unite || edges + 1 >= n;
      if (ask) {
        u = random.between(0, up || down ? n / 100 : n - 1);
      } else if (pairs) {
        u = at;
        v = at + width;
        at += 2 * width;
        if (at + width >= n) {
          at = 0;
          width *= 2;
          if (width >= n) edges = n;  // all is one
        }
      } else {
        u = down ? edges + 1 : edges;
        v = down ? edges : edges + 1;
        ++edges;
      }
    } else if (is("star") && !ask) {
      u = 0;
    } else if (is("blocks")) {
      v = u / 100 * 100 + random.between(0, 99);
      if (v >= n) v = u;
    }
    std::printf("%d %lld %lld\n", ask ? 1 : 0, u, v);
  }
}
