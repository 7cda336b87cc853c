// The algorithm problems against their floors, in turn, the least of seven, one thread, -O2
// -static. Merging is measured in memory. Of trees whole processes are compared with one that reads
// the same input and prints as many numbers, with the same reader and writer; stdin is a cached
// file.

#include <algorithm>
#include <cstring>
#include <queue>
#include <random>

#include "problems/kit/merge.hpp"
#include "problems/kit/trees.hpp"
#include "tests/bench/bench_support.hpp"

namespace judge {
namespace {

constexpr int kRounds = 7;
const std::string kRoot = TOUCHSTONE_ROOT;
using Numbers = std::vector<std::int32_t>;

Numbers sorted_numbers(std::size_t count, unsigned seed) {
  std::mt19937 random(seed);
  Numbers numbers(count);
  for (auto& v : numbers) v = static_cast<std::int32_t>(random());
  std::sort(numbers.begin(), numbers.end());
  return numbers;
}

void print_row(const std::string& what, double ours, double floor, const char* goal) {
  fmt::print("{:<44}{:>9.1f}{:>9.1f}  {:5.2f}x   {}\n", what, ours, floor, ours / floor, goal);
}

void merge_two() {
  constexpr std::size_t kSize = 10'000'000;
  const Numbers a = sorted_numbers(kSize, 1), b = sorted_numbers(kSize, 2);
  Numbers to(2 * kSize, 1);
  Samples copy, library, plain, wide;
  const auto merge = [&](kit::Width width) {
    kit::merge_sorted(a.data(), a.data() + kSize, b.data(), b.data() + kSize, to.data(), width);
  };
  for (int i = 0; i < kRounds; ++i) {
    copy.time([&] {
      std::memcpy(to.data(), a.data(), kSize * sizeof a[0]);
      std::memcpy(to.data() + kSize, b.data(), kSize * sizeof a[0]);
    });
    wide.time([&] { merge(kit::best_width()); });
    plain.time([&] { merge(kit::Width::one); });
    library.time([&] { std::merge(a.begin(), a.end(), b.begin(), b.end(), to.begin()); });
  }
  print_row("merge 2 x 1e7 in memory: kit / memcpy", wide.least(), copy.least(), "(goal 1.1)");
  print_row("  the plain path / memcpy", plain.least(), copy.least(), "");
  print_row("  std::merge / memcpy", library.least(), copy.least(), "");
}

// As in mergek's rounds.cpp: into the place 0, where the lists are, or 1.
void merge_rounds(const std::vector<std::size_t>& ends, std::size_t first, std::size_t last,
                  std::int32_t* const (&places)[2], int place) {
  const std::size_t begin = ends[first], end = ends[last], half = first + (last - first) / 2;
  std::int32_t* const to = places[place];
  const std::int32_t* const from = places[1 - place];
  if (last - first == 1) {
    if (place == 1) std::copy(from + begin, from + end, to + begin);
    return;
  }
  merge_rounds(ends, first, half, places, 1 - place);
  merge_rounds(ends, half, last, places, 1 - place);
  kit::merge_sorted(from + begin, from + ends[half], from + ends[half], from + end, to + begin);
}

void merge_by_heap(const std::vector<std::size_t>& ends, const Numbers& numbers, Numbers& merged) {
  using Head = std::pair<std::int32_t, std::size_t>;  // a number, its place
  std::priority_queue<Head, std::vector<Head>, std::greater<>> heads;
  for (std::size_t i = 0; i + 1 < ends.size(); ++i) heads.emplace(numbers[ends[i]], ends[i]);
  const std::size_t size = ends[1];  // of each
  for (std::size_t i = 0; !heads.empty(); ++i) {
    const auto [value, place] = heads.top();
    heads.pop();
    merged[i] = value;
    if ((place + 1) % size != 0) heads.emplace(numbers[place + 1], place + 1);
  }
}

// Without the copy that the rounds merge, and without the first touch of memory.
void merge_many() {
  constexpr std::size_t kLists = 1024, kSize = 9766;
  std::vector<std::size_t> ends = {0};
  Numbers numbers;
  for (std::size_t i = 0; i < kLists; ++i) {
    const Numbers list = sorted_numbers(kSize, static_cast<unsigned>(i));
    numbers.insert(numbers.end(), list.begin(), list.end());
    ends.push_back(numbers.size());
  }
  Numbers here(numbers.size(), 1), there(numbers.size(), 1), merged(numbers.size(), 1);
  Samples rounds, heap;
  for (int i = 0; i < kRounds; ++i) {
    std::copy(numbers.begin(), numbers.end(), here.begin());
    std::int32_t* const places[2] = {here.data(), there.data()};
    rounds.time([&] { merge_rounds(ends, 0, kLists, places, 0); });
    heap.time([&] { merge_by_heap(ends, numbers, merged); });
    if (here != merged) throw std::runtime_error("the two merges differ");
  }
  print_row("mergek, k = 1024, 1e7: rounds / heap", rounds.least(), heap.least(), "(goal 0.10)");
}

// Reads all numbers of the input and prints `answers` of them.
constexpr const char* kFloor = R"(#include "problems/kit/batches.hpp"
int main(int, char** argv) {
  static kit::Input in;
  static kit::Output out;
  static std::int32_t batch[8192];
  long count = std::atol(argv[1]), answers = std::atol(argv[2]);
  for (; count > 0; count -= 8192) kit::read_integers(in, batch, 8192);
  for (; answers > 0; answers -= 8192) {
    kit::write_integers(out, batch, answers < 8192 ? answers : 8192, '\n');
  }
})";
// The same for the level order of lca: one number after another, as it has to be read.
constexpr const char* kArrayFloor = R"(#include "problems/kit/fastio.hpp"
int main() {
  static kit::Input in;
  std::int64_t sum = 0;
  while (in.peek() >= 0) {
    const int c = in.peek();
    if (c == '-' || (c >= '0' && c <= '9')) {
      sum += in.integer();
    } else if (c == 'n') {
      in.skip(4);
    } else {
      in.byte();
    }
  }
  return sum == 1;
})";

class Trees {
 public:
  void measure() {
    floor_ = build("floor.cpp", std::string("#include <cstdlib>\n") + kFloor);
    many_ = shipped("lcamany", "inlabel.cpp");
    online_ = shipped("lcaonline", "inlabel.cpp");
    for (const auto& [shape, goal] :
         {std::pair("random", "(goal 3)"), std::pair("binary", "(goal 3)"),
          std::pair("line", "(goal 2.5)"), std::pair("almost_line", "(goal 3.5)")}) {
      lca_many(shape, goal);
    }
    lca_online("random");
    lca_online("almost_line");
    array_floor_ = build("array_floor.cpp", kArrayFloor);
    level_order_ = shipped("lca", "parents_only.cpp");
    level_order("chain", true);
    level_order("complete", false);
  }

 private:
  std::string build(const std::string& name, const std::string& source) {
    return programs_.build(name, source, {"g++", "-O2", "-std=gnu++20", "-static", "-I", kRoot});
  }
  std::string shipped(const std::string& problem, const std::string& name) {
    return build(problem + "-" + name,
                 must(read_file(kRoot + "/problems/" + problem + "/submissions/accepted/" + name)));
  }
  static void run(const std::string& command, const std::string& file) {
    spawn_and_wait({"/bin/sh", "-c", "exec " + command + " < " + file + " > /dev/null"});
  }
  std::pair<double, double> compare(const std::string& ours, const std::string& floor,
                                    const std::string& file) {
    Samples a, b;
    for (int i = 0; i < kRounds; ++i) {
      a.time([&] { run(ours, file); });
      b.time([&] { run(floor, file); });
    }
    return {a.least(), b.least()};
  }

  void lca_many(const std::string& shape, const char* goal) {
    constexpr std::size_t kSize = 500'000;
    kit::Random random(1);
    std::string text = fmt::format("{} {}\n", kSize, kSize);
    const auto parents = kit::tree_shape(shape, kSize, random);
    for (std::size_t i = 1; i < kSize; ++i) text += fmt::format("{} ", parents[i]);
    text.back() = '\n';
    for (std::size_t i = 0; i < kSize; ++i) {
      text += fmt::format("{} {}\n", random.below(kSize), random.below(kSize));
    }
    const std::string file = programs_.folder() / "many.txt";
    must(write_file(file, text));
    const auto [ours, floor] =
        compare(many_, fmt::format("{} {} {}", floor_, 3 * kSize + 1, kSize), file);
    print_row("lcamany 5e5/5e5, " + shape + " / reading and printing", ours, floor, goal);
  }

  // Any numbering; what is written is the query with the answer before it.
  void lca_online(const std::string& shape) {
    constexpr std::size_t kSize = 1'000'000;
    kit::Random random(2);
    const auto parents = kit::tree_shape(shape, kSize, random);
    std::vector<std::size_t> name(kSize);
    for (std::size_t i = 0; i < kSize; ++i) name[i] = i;
    for (std::size_t i = kSize; i > 1; --i) std::swap(name[i - 1], name[random.below(i)]);
    std::vector<std::int64_t> renamed(kSize, -1);
    for (std::size_t i = 1; i < kSize; ++i) {
      renamed[name[i]] = static_cast<std::int64_t>(name[static_cast<std::size_t>(parents[i])]);
    }
    std::string head = fmt::format("{} {} {}\n", kSize, kSize, name[0]);
    for (const std::int64_t p : renamed) head += fmt::format("{} ", p);
    head.back() = '\n';
    std::string text = head;
    std::vector<std::pair<std::size_t, std::size_t>> pairs(kSize);
    for (auto& [u, v] : pairs) u = random.below(kSize), v = random.below(kSize);
    const std::string file = programs_.folder() / "online.txt";
    const std::vector<std::size_t> answers = ancestors(parents, name, pairs);
    std::size_t last = 0;
    for (std::size_t i = 0; i < kSize; ++i) {
      text += fmt::format("{} {}\n", pairs[i].first ^ last, pairs[i].second ^ last);
      last = answers[i];
    }
    must(write_file(file, text));
    const auto [ours, floor] =
        compare(online_, fmt::format("{} {} {}", floor_, 3 * kSize + 3, kSize), file);
    const double rest = (ours - 1.5 * floor) * 1e6 / kSize;
    fmt::print("{:<44}{:>9.1f}{:>9.1f}  1.5 floors and {:.0f} ns a query   (goal 150)\n",
               "lcaonline 1e6/1e6, " + shape, ours, floor, rest);
  }

  // By walking up heavy paths: written apart from the solutions.
  static std::vector<std::size_t> ancestors(
      const std::vector<std::int64_t>& parents, const std::vector<std::size_t>& name,
      const std::vector<std::pair<std::size_t, std::size_t>>& pairs) {
    const std::size_t n = parents.size();
    std::vector<std::size_t> inverse(n), size(n, 1), heavy(n, 0), head(n, 0), depth(n, 0);
    for (std::size_t i = 0; i < n; ++i) inverse[name[i]] = i;
    for (std::size_t i = n; i-- > 1;) size[static_cast<std::size_t>(parents[i])] += size[i];
    for (std::size_t i = 1; i < n; ++i) {
      const auto p = static_cast<std::size_t>(parents[i]);
      depth[i] = depth[p] + 1;
      if (heavy[p] == 0 || size[i] > size[heavy[p]]) heavy[p] = i;
    }
    for (std::size_t i = 1; i < n; ++i) {
      const auto p = static_cast<std::size_t>(parents[i]);
      head[i] = heavy[p] == i ? head[p] : i;
    }
    std::vector<std::size_t> answers;
    for (auto [u, v] : pairs) {
      u = inverse[u], v = inverse[v];
      while (head[u] != head[v]) {
        if (depth[head[u]] < depth[head[v]]) std::swap(u, v);
        u = static_cast<std::size_t>(parents[head[u]]);
      }
      answers.push_back(name[depth[u] < depth[v] ? u : v]);
    }
    return answers;
  }

  void level_order(const std::string& shape, bool chain) {
    constexpr int kSize = 1'000'000;
    std::string text = "[";
    for (int i = 0; i < kSize; ++i) {
      text += fmt::format("{},", i * 2001 - 1'000'000'000);
      if (chain && i > 0) text += "null,";
    }
    text.back() = ']';
    text += fmt::format("\n{}\n{}\n", 999'999 * 2001 - 1'000'000'000, 7 * 2001 - 1'000'000'000);
    const std::string file = programs_.folder() / "level.txt";
    must(write_file(file, text));
    const auto [ours, floor] = compare(level_order_, array_floor_, file);
    print_row("lca 1e6 nodes, " + shape + " / reading", ours, floor, "(goal 1.2)");
  }

  Programs programs_;
  std::string floor_, array_floor_, many_, online_, level_order_;
};

void measure() {
  fmt::print("ms, the least of {}; load {}\n", kRounds, load());
  fmt::print("{:<44}{:>9}{:>9}\n", "", "ours", "floor");
  merge_two();
  merge_many();
  Trees().measure();
}

}  // namespace
}  // namespace judge

int main() { return judge::bench_main(judge::measure); }
