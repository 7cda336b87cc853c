// A tree of comparisons: each inner node keeps the loser, who waits there, and the winner of all is
// at the top. When it is taken, the next number of its array plays the same way up again, one
// comparison a level, where a heap takes two. O(n log k).

#include <iostream>
#include <limits>
#include <utility>
#include <vector>

namespace {

constexpr long long kDone = std::numeric_limits<long long>::max();  // behind every number

class LoserTree {
 public:
  explicit LoserTree(const std::vector<std::vector<int>>& arrays)
      : arrays_(arrays), taken_(arrays.size()), front_(arrays.size()), loser_(arrays.size()) {
    const std::size_t k = arrays.size();
    for (std::size_t i = 0; i < k; ++i) front_[i] = next(i);
    // The leaves are the nodes k to 2k - 1; the winner of each inner node goes on to its parent.
    std::vector<std::size_t> winner(2 * k);
    for (std::size_t i = 0; i < k; ++i) winner[k + i] = i;
    for (std::size_t node = k; --node > 0;) {
      std::size_t a = winner[2 * node], b = winner[2 * node + 1];
      if (front_[b] < front_[a]) std::swap(a, b);
      winner[node] = a;
      loser_[node] = b;
    }
    winner_ = winner[1];
  }

  // The smallest number that is left, and takes it; kDone when none is.
  long long take() {
    const long long smallest = front_[winner_];
    if (smallest == kDone) return kDone;
    front_[winner_] = next(winner_);
    for (std::size_t node = (arrays_.size() + winner_) / 2; node > 0; node /= 2) {
      if (front_[loser_[node]] < front_[winner_]) std::swap(loser_[node], winner_);
    }
    return smallest;
  }

 private:
  long long next(std::size_t i) {
    return taken_[i] < arrays_[i].size() ? arrays_[i][taken_[i]++] : kDone;
  }

  const std::vector<std::vector<int>>& arrays_;
  std::vector<std::size_t> taken_;
  std::vector<long long> front_;
  std::vector<std::size_t> loser_;
  std::size_t winner_ = 0;
};

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  std::size_t k, total = 0;
  std::cin >> k;
  std::vector<std::vector<int>> arrays(k);
  for (std::vector<int>& array : arrays) {
    std::size_t length;
    std::cin >> length;
    array.resize(length);
    for (int& v : array) std::cin >> v;
    total += length;
  }
  LoserTree tree(arrays);
  std::cout << total << '\n';
  const char* separator = "";
  for (long long v = tree.take(); v != kDone; v = tree.take()) {
    std::cout << separator << v;
    separator = " ";
  }
  std::cout << '\n';
}
