#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace judge {

// SHA-256 (FIPS 180-4), by libcrypto.
class Sha256 {
 public:
  Sha256();
  ~Sha256();
  Sha256(const Sha256&) = delete;
  Sha256& operator=(const Sha256&) = delete;

  void add(std::string_view bytes);
  // A length before the bytes, so that ("ab", "c") and ("a", "bc") differ.
  void add_field(std::string_view bytes);
  std::string hex();  // 64 lower-case digits; ends the hash

 private:
  struct State;
  std::unique_ptr<State> state_;
};

std::string sha256_hex(std::string_view bytes);
// The first 8 bytes of the hash, big-endian.
std::uint64_t sha256_u64(std::string_view bytes);

}  // namespace judge
