// random N V SEED: n integers from -v to v.

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <random>

int main(int, char** argv) {
  const int n = std::atoi(argv[1]);
  const std::uint64_t v = std::strtoull(argv[2], nullptr, 10);
  // The engine is the same everywhere; the distributions of the library are not.
  std::mt19937_64 random(std::strtoull(argv[3], nullptr, 10));
  std::printf("%d\n", n);
  for (int i = 0; i < n; ++i) {
    const auto number = static_cast<std::int64_t>(random() % (2 * v + 1)) -
                        static_cast<std::int64_t>(v);
    std::printf("%s%lld", i == 0 ? "" : " ", static_cast<long long>(number));
  }
  std::printf("\n");
}
