// What reading and writing numbers as text costs with kit/fastio.hpp, beside the library's ways,
// and what the fast solutions of the array problems take beside the plain ones. Whole processes,
// one thread, -O2 -static, in turn, the least of seven; stdin is a cached file unless said.

#include <algorithm>
#include <random>

#include "tests/bench/bench_support.hpp"

namespace judge {
namespace {

constexpr int kRounds = 7;
constexpr int kMany = 10'000'000, kFew = 1'000'000;
const std::string kRoot = TOUCHSTONE_ROOT;

constexpr const char* kReadKit = R"(#include "problems/kit/batches.hpp"
int main() {
  static kit::Input in;
  static long long batch[4096];
  long long sum = 0;
  for (auto n = static_cast<std::size_t>(in.integer()); n > 0;) {
    const std::size_t now = n < 4096 ? n : 4096;
    kit::read_integers(in, batch, now, WIDTH);
    for (std::size_t i = 0; i < now; ++i) sum += batch[i];
    n -= now;
  }
  return sum == 1;
})";
constexpr const char* kReadCin = R"(#include <iostream>
int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  long long n, v, sum = 0;
  for (std::cin >> n; n > 0; --n) std::cin >> v, sum += v;
  return sum == 1;
})";
constexpr const char* kReadFromChars = R"(#include <charconv>
#include "problems/kit/text.hpp"
int main() {
  const std::string text = kit::read_all(0);
  const char* at = text.data();
  const char* const end = at + text.size();
  long long v = 0, sum = 0;
  while (at < end) at = std::from_chars(at, end, v).ptr + 1, sum += v;
  return sum == 1;
})";
constexpr const char* kWriteKit = R"(#include "problems/kit/batches.hpp"
int main() {
  static kit::Output out;
  static std::int32_t batch[1000];
  unsigned state = 1;
  for (int i = 0; i < 1000; ++i) {
    for (auto& v : batch) v = (state = state * 1664525 + 1013904223) % 1000000000;
    kit::write_integers(out, batch, 1000, '\n', WIDTH);
  }
})";
constexpr const char* kWriteToChars = R"(#include <unistd.h>
#include <charconv>
#include <vector>
int main() {
  std::vector<char> text(11000000);
  char* to = text.data();
  unsigned state = 1;
  for (int i = 0; i < 1000000; ++i) {
    to = std::to_chars(to, to + 11, (state = state * 1664525 + 1013904223) % 1000000000).ptr;
    *to++ = '\n';
  }
  return ::write(1, text.data(), static_cast<std::size_t>(to - text.data())) <= 0;
})";

struct Competitor {
  std::string name, program;
};

// A line for each, in ms, and the ratio of the first to it.
void compare(const std::string& what, const std::vector<Competitor>& all,
             const std::string& command) {
  std::vector<Samples> times(all.size());
  for (int round = 0; round < kRounds; ++round) {
    for (std::size_t i = 0; i < all.size(); ++i) {
      times[i].time([&] {
        spawn_and_wait({"/bin/sh", "-c", fmt::format(fmt::runtime(command), all[i].program)});
      });
    }
  }
  fmt::print("{}\n", what);
  for (std::size_t i = 0; i < all.size(); ++i) {
    fmt::print("  {:<24} {:8.1f} ms  {:5.2f}x\n", all[i].name, times[i].least(),
               times[0].least() / times[i].least());
  }
}

std::string numbers_text(std::vector<int>& numbers, int count) {
  std::mt19937 random(1);
  std::uniform_int_distribution<int> value(-1'000'000'000, 1'000'000'000);
  std::string text;
  for (int i = 0; i < count; ++i) {
    numbers.push_back(value(random));
  }
  for (const int v : numbers) text += (text.empty() ? "" : " ") + std::to_string(v);
  return text + '\n';
}

void measure() {
  Programs programs;
  const std::vector<std::string> compiler = {"g++", "-O2", "-std=gnu++20", "-static", "-I", kRoot};
  const auto build = [&](const std::string& name, const std::string& source) {
    return programs.build(name, source, compiler);
  };
  const auto shipped = [&](const std::string& problem, const std::string& name) {
    return build(problem + "-" + name,
                 must(read_file(kRoot + "/problems/" + problem + "/submissions/accepted/" + name)));
  };
  const std::string file = programs.folder() / "numbers.txt", few = programs.folder() / "few.txt",
                    pairs = programs.folder() / "pairs.txt";
  std::vector<int> many, less;
  must(write_file(file, fmt::format("{}\n", kMany) + numbers_text(many, kMany)));
  must(write_file(few, fmt::format("{}\n", kFew) + numbers_text(less, kFew)));
  std::sort(many.begin(), many.end());
  std::string line;
  for (const int v : many) line += std::to_string(v) + ' ';
  line.back() = '\n';
  must(write_file(pairs, fmt::format("{0} {0}\n", kMany) + line + line));

  const auto build_kit = [&](const std::string& name, std::string source, const char* width) {
    source.replace(source.find("WIDTH"), 5, width);
    return build(name, source);
  };
  const Competitor kit{"kit, batches", build_kit("kit.cpp", kReadKit, "kit::best_width()")},
      kit_one{"kit, one by one", build_kit("kit_one.cpp", kReadKit, "kit::Width::one")},
      cin{"cin, sync off", build("cin.cpp", kReadCin)},
      from_chars{"from_chars on all", build("from_chars.cpp", kReadFromChars)};
  fmt::print("load {}\n", load());
  compare("read 1e7 numbers", {kit, kit_one, from_chars, cin}, "exec {} < " + file);
  compare("read 1e6 numbers through a pipe", {kit, kit_one, cin}, "cat " + few + " | {}");
  compare("write 1e6 numbers",
          {{"kit, batches", build_kit("write.cpp", kWriteKit, "kit::best_width()")},
           {"kit, one by one", build_kit("write_one.cpp", kWriteKit, "kit::Width::one")},
           {"to_chars into one buffer", build("to_chars.cpp", kWriteToChars)}},
          "exec {} > /dev/null");
  compare(
      "sortints, 1e7 numbers",
      {{"radix", shipped("sortints", "radix.cpp")}, {"plain", shipped("sortints", "plain.cpp")}},
      "exec {} < " + file + " > /dev/null");
  compare("mergehuge, 2 x 1e7 numbers",
          {{"by_batches", shipped("mergehuge", "by_batches.cpp")},
           {"copied_tokens", shipped("mergehuge", "copied_tokens.cpp")},
           {"plain", shipped("mergehuge", "plain.cpp")},
           {"only half of it read", kit.program}},
          "exec {} < " + pairs + " > /dev/null");
}

}  // namespace
}  // namespace judge

int main() { return judge::bench_main(judge::measure); }
