// One bit a slot instead of a parent a node: the array itself, nulls as 0 and numbers as 1, is the
// tree (Jacobson's level-order representation, 1989). Slot 0 is the root's, and the i-th one opens
// the slots 2i + 1 and 2i + 2, so the parent of a node in slot s is (s - 1) / 2.
//
// No number is parsed: 64 bytes are classified at once, each node's text is compared with those of
// p and q, and the answer is the text of a node. The climb needs no index over the bits: the later
// node climbs, so the later of the two only goes back, and one cursor goes back with it.

#include <emmintrin.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <bit>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <string_view>
#include <vector>

namespace {

// The whole input: mapped when it is a file, else read.
std::string_view whole_input() {
  struct stat status;
  if (fstat(0, &status) == 0 && S_ISREG(status.st_mode)) {
    const auto size = static_cast<std::size_t>(status.st_size);
    void* map = mmap(nullptr, size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, 0, 0);
    if (map != MAP_FAILED) return {static_cast<const char*>(map), size};
  }
  static std::vector<char> text(1 << 16);
  std::size_t used = 0;
  for (ssize_t n; (n = read(0, text.data() + used, text.size() - used)) > 0;) {
    used += static_cast<std::size_t>(n);
    if (used == text.size()) text.resize(2 * used);
  }
  return {text.data(), used};
}

// Of 64 bytes, a bit each: where a number begins, and where a null does.
struct Marks {
  std::uint64_t numbers, nulls;
};

// `inside` is 1 when the byte before belongs to a number; it is kept for the next block.
Marks classify(const char* bytes, std::uint64_t& inside) {
  const __m128i below = _mm_set1_epi8('-' - 1), above = _mm_set1_epi8('9' + 1);
  const __m128i n = _mm_set1_epi8('n');
  std::uint64_t of_number = 0, nulls = 0;
  for (int i = 0; i < 4; ++i) {
    const __m128i part = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + 16 * i));
    const __m128i within = _mm_and_si128(_mm_cmpgt_epi8(part, below), _mm_cmplt_epi8(part, above));
    of_number |= static_cast<std::uint64_t>(_mm_movemask_epi8(within)) << 16 * i;
    nulls |= static_cast<std::uint64_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(part, n))) << 16 * i;
  }
  const std::uint64_t numbers = of_number & ~(of_number << 1 | inside);
  inside = of_number >> 63;
  return {numbers, nulls};
}

// The array in blocks of 64 bytes that may be read with 16 bytes more; the last ones are a copy
// with zeros behind.
class Blocks {
 public:
  explicit Blocks(std::string_view array)
      : array_(array), in_place_(array.size() > 80 ? (array.size() - 80) / 64 * 64 : 0) {
    std::memcpy(rest_, array.data() + in_place_, array.size() - in_place_);
  }
  std::size_t size() const { return (array_.size() + 63) / 64; }
  const char* operator[](std::size_t i) const {
    return 64 * i < in_place_ ? array_.data() + 64 * i : rest_ + (64 * i - in_place_);
  }

 private:
  std::string_view array_;
  std::size_t in_place_;
  char rest_[256] = {};
};

// The text of p or q, and the node that has it.
struct Wanted {
  explicit Wanted(std::string_view number) : text(number) {
    std::memcpy(&start, number.data(), number.size() < 8 ? number.size() : 8);
    if (number.size() < 8) mask = (std::uint64_t{1} << 8 * number.size()) - 1;
  }
  // Whether the number at `at`, which begins with `word`, is this one.
  bool is(std::uint64_t word, const char* at) const {
    return (word & mask) == start && std::memcmp(at, text.data(), text.size()) == 0 &&
           (at[text.size()] < '0' || at[text.size()] > '9');
  }

  std::string_view text;
  std::uint64_t start = 0, mask = ~std::uint64_t{0};
  std::size_t node = 0;
};

// The bits of the slots, 64 a word.
class Slots {
 public:
  // Of 64 bytes: at most 32 bits, as no two numbers touch.
  void append(std::uint64_t bits, int count) {
    last_ |= bits << used_;
    if (used_ + count >= 64) {
      words_.push_back(last_);
      last_ = bits >> (64 - used_);
      used_ -= 64;
    }
    used_ += count;
  }
  std::vector<std::uint64_t> take() {
    words_.push_back(last_);
    return std::move(words_);
  }

 private:
  std::vector<std::uint64_t> words_;
  std::uint64_t last_ = 0;
  int used_ = 0;
};

// Stands on the one of the last node and goes back to the ones of earlier nodes.
class Cursor {
 public:
  Cursor(const std::vector<std::uint64_t>& words, std::size_t nodes)
      : words_(words), word_(words.size() - 1), left_(words.back()), before_(nodes) {
    before_ -= static_cast<std::size_t>(std::popcount(left_));
  }
  // The slot of `node`, which is no later than the one asked for before.
  std::size_t slot(std::size_t node) {
    while (before_ > node) {
      left_ = words_[--word_];
      before_ -= static_cast<std::size_t>(std::popcount(left_));
    }
    for (auto extra = before_ + static_cast<std::size_t>(std::popcount(left_)) - 1 - node;
         extra > 0; --extra) {
      left_ ^= std::bit_floor(left_);
    }
    return 64 * word_ + static_cast<std::size_t>(std::bit_width(left_)) - 1;
  }

 private:
  const std::vector<std::uint64_t>& words_;
  std::size_t word_;
  std::uint64_t left_;  // of the word, without the ones passed over
  std::size_t before_;  // ones in the words before
};

}  // namespace

int main() {
  const std::string_view text = whole_input();
  const std::size_t array_end = text.rfind(']');
  std::string_view queries = text.substr(array_end + 2);
  Wanted p(queries.substr(0, queries.find('\n')));
  queries.remove_prefix(p.text.size() + 1);
  Wanted q(queries.substr(0, queries.find('\n')));

  const Blocks blocks(text.substr(0, array_end));
  Slots slots;
  std::size_t nodes = 0;
  std::uint64_t inside = 0;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const auto [numbers, nulls] = classify(blocks[i], inside);
    std::uint64_t bits = 0;
    int count = 0;
    for (std::uint64_t marks = numbers | nulls; marks != 0; marks &= marks - 1) {
      const int offset = std::countr_zero(marks);
      const char* at = blocks[i] + offset;
      std::uint64_t word;
      std::memcpy(&word, at, 8);
      if (p.is(word, at)) p.node = nodes;
      if (q.is(word, at)) q.node = nodes;
      const std::uint64_t is_number = numbers >> offset & 1;
      bits |= is_number << count++;
      nodes += is_number;
    }
    slots.append(bits, count);
  }

  const std::vector<std::uint64_t> words = slots.take();
  Cursor cursor(words, nodes);
  std::size_t a = p.node, b = q.node;
  while (a != b) {
    std::size_t& later = a > b ? a : b;
    later = (cursor.slot(later) - 1) / 2;
  }

  inside = 0;
  for (std::size_t i = 0;; ++i) {
    std::uint64_t numbers = classify(blocks[i], inside).numbers;
    const auto here = static_cast<std::size_t>(std::popcount(numbers));
    if (a >= here) {
      a -= here;
      continue;
    }
    for (; a > 0; --a) numbers &= numbers - 1;
    const std::size_t start = 64 * i + static_cast<std::size_t>(std::countr_zero(numbers));
    std::size_t end = start;
    while (text[end] == '-' || (text[end] >= '0' && text[end] <= '9')) ++end;
    std::printf("%.*s\n", static_cast<int>(end - start), text.data() + start);
    return 0;
  }
}
