// How fast the default validator goes through 64 MiB, beside memcmp on the same bytes in the same
// run. A line a kind of file: GB/s of the output, and the ratio to memcmp.

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstring>
#include <string>

#include "judge/validate/default_validator.hpp"

namespace {

constexpr std::size_t kBytes = std::size_t{64} << 20;
constexpr int kRounds = 5;

// The best of a few rounds, in GB/s.
template <class Function>
double throughput(std::size_t bytes, Function&& function) {
  double best = 0;
  for (int i = 0; i < kRounds; ++i) {
    const auto start = std::chrono::steady_clock::now();
    function();
    const std::chrono::duration<double> time = std::chrono::steady_clock::now() - start;
    best = std::max(best, static_cast<double>(bytes) / time.count() / 1e9);
  }
  return best;
}

std::string numbers(std::uint64_t below) {
  std::string text;
  for (std::uint64_t state = 1; text.size() < kBytes;) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    text += std::to_string((state >> 33) % below) + '\n';
  }
  return text;
}

std::string replace_newlines(const std::string& text, std::string_view separator) {
  std::string replaced;
  for (const char c : text) {
    if (c == '\n')
      replaced += separator;
    else
      replaced += c;
  }
  return replaced;
}

std::string reals(char last) {
  std::string text;
  for (std::uint64_t state = 1; text.size() < kBytes;) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    text += fmt::format("{}.{:08}{}\n", (state >> 40) % 1000, (state >> 33) % 100000000, last);
  }
  return text;
}

}  // namespace

int main() {
  const std::string plain = numbers(1000000), copy = plain;
  const double memory = throughput(plain.size(), [&] {
    if (std::memcmp(plain.data(), copy.data(), plain.size()) != 0) std::abort();
  });
  fmt::print("{:<44} {:6.2f} GB/s\n", "memcmp", memory);

  const auto measure = [&](const char* what, const std::string& output, const std::string& answer,
                           const judge::ValidatorOptions& options = {}) {
    const double speed = throughput(output.size(), [&] {
      if (!judge::compare(output, answer, options).accepted) std::abort();
    });
    fmt::print("{:<44} {:6.2f} GB/s  {:5.2f} of memcmp\n", what, speed, speed / memory);
  };
  const std::string digits = numbers(10);
  measure("equal bytes", copy, plain);
  measure("no newline at the end", plain.substr(0, plain.size() - 1), plain);
  measure("spaces for newlines, numbers below 10^6", replace_newlines(plain, " "), plain);
  measure("CR LF for newlines, numbers below 10^6", replace_newlines(plain, "\r\n"), plain);
  measure("spaces for newlines, single digits", replace_newlines(digits, " "), digits);
  measure("CR LF for newlines, single digits", replace_newlines(digits, "\r\n"), digits);
  measure("one token", std::string(kBytes, '7') + "\n", std::string(kBytes, '7'));
  judge::ValidatorOptions tolerance;
  tolerance.absolute_tolerance = 1e-6L;
  measure("reals, each within the tolerance", reals('1'), reals('2'), tolerance);
  judge::ValidatorOptions sensitive;
  sensitive.space_change_sensitive = true;
  measure("equal bytes, space_change_sensitive", copy, plain, sensitive);
}
