#pragma once

#include <chrono>
#include <compare>
#include <cstdint>

namespace judge {

using Duration = std::chrono::nanoseconds;
using Clock = std::chrono::steady_clock;

// A number of bytes.
struct Bytes {
  std::uint64_t count = 0;
  friend auto operator<=>(const Bytes&, const Bytes&) = default;
};

constexpr Bytes operator+(Bytes a, Bytes b) { return {a.count + b.count}; }

inline namespace literals {
constexpr Bytes operator""_B(unsigned long long n) { return {n}; }
constexpr Bytes operator""_KiB(unsigned long long n) { return {n << 10}; }
constexpr Bytes operator""_MiB(unsigned long long n) { return {n << 20}; }
}  // namespace literals

constexpr std::uint64_t to_mib(Bytes b) { return b.count >> 20; }
constexpr std::uint64_t to_kib(Bytes b) { return b.count >> 10; }
inline double to_ms(Duration d) { return std::chrono::duration<double, std::milli>(d).count(); }
inline Duration from_seconds(double s) {
  return std::chrono::duration_cast<Duration>(std::chrono::duration<double>(s));
}

}  // namespace judge
