#pragma once

#include <sys/mman.h>

#include <cstddef>
#include <span>

namespace kit {

// Memory for large arrays that are filled at once: taken from the system in large pages where it
// gives them, since a fault for each 4 KiB costs more than filling them. Nothing is given back
// before the program ends, and nothing is initialised but to zero. For solutions.
class Arena {
 public:
  // `bytes`: of all arrays together.
  explicit Arena(std::size_t bytes) {
    constexpr std::size_t kLargePage = 2 << 20;
    size_ = (bytes + kLargePage - 1) / kLargePage * kLargePage;
    void* const got = ::mmap(nullptr, size_ + kLargePage, PROT_READ | PROT_WRITE,
                             MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (got == MAP_FAILED) __builtin_trap();
    // Large pages begin at multiples of their size.
    const std::size_t past = reinterpret_cast<std::size_t>(got) % kLargePage;
    next_ = static_cast<char*>(got) + (past == 0 ? 0 : kLargePage - past);
    ::madvise(next_, size_, MADV_HUGEPAGE);
  }

  template <class T>
  std::span<T> array(std::size_t count) {
    const std::size_t bytes = (count * sizeof(T) + 63) / 64 * 64;
    if (bytes > size_) __builtin_trap();
    T* const begin = reinterpret_cast<T*>(next_);
    next_ += bytes;
    size_ -= bytes;
    return {begin, count};
  }

 private:
  char* next_ = nullptr;
  std::size_t size_ = 0;
};

}  // namespace kit
