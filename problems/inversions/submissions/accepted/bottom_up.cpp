// Merge sort from small runs to large ones, without branches that depend on the numbers: eights
// are sorted by insertion, whose moves are the inversions, then runs are merged between two arrays.
// Numbers by blocks. O(n log n).

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

// >>> bundled: problems/kit/fastio.hpp
#include <unistd.h>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace kit {

// Eight decimal digits live in a little-endian word, the first digit in the lowest byte.
static_assert(std::endian::native == std::endian::little);

// Numbers from a descriptor by blocks; as fast on a pipe as on a file. For solutions: it believes
// the input, and it reads ahead, so it suits no interactive problem.
class Input {
 public:
  explicit Input(int fd = 0) : fd_(fd) {}

  // The next byte, which stays; -1 at the end.
  int peek() { return at_ != end_ || refill() ? static_cast<unsigned char>(*at_) : -1; }

  // The next byte; -1 at the end.
  int byte() {
    const int c = peek();
    at_ += c >= 0;
    return c;
  }

  // Passes over at most kAhead bytes.
  void skip(std::ptrdiff_t count) {
    look_ahead();
    at_ += count < end_ - at_ ? count : end_ - at_;
  }

  // The next decimal integer; whatever begins no number before it is passed over. 0 at the end.
  std::int64_t integer() {
    for (int c = peek(); c != '-' && (c < '0' || c > '9'); c = peek()) {
      if (c < 0) return 0;
      ++at_;
    }
    look_ahead();
    const bool negative = *at_ == '-';
    at_ += negative;
    std::uint64_t value = 0;
    while (true) {
      std::uint64_t word;
      std::memcpy(&word, at_, 8);
      word ^= 0x3030303030303030u;  // a digit's byte is 0..9 now, and no other byte is
      const std::uint64_t others = ((word + 0x7676767676767676u) | word) & 0x8080808080808080u;
      if (others != 0) {
        const int digits = std::countr_zero(others) / 8;
        at_ += digits;
        // The digits move to the end of the word, zeros before them.
        value = value * kPowers[digits] + eight_digits(word << (56 - 8 * digits) << 8);
        return static_cast<std::int64_t>(negative ? 0 - value : value);
      }
      value = value * kPowers[8] + eight_digits(word);
      at_ += 8;
    }
  }

  static constexpr std::ptrdiff_t kAhead = 32;   // more than the longest number takes
  static constexpr std::ptrdiff_t kBehind = 64;  // bytes that may be read before the window

  // For those who read in batches (batches.hpp): what is here and not yet taken, at least kAhead
  // bytes unless the input ends; and how it is taken.
  struct Window {
    const char *begin, *end;
  };
  Window window() {
    look_ahead();
    return {at_, end_};
  }
  void take_up_to(const char* place) { at_ = place; }

 private:
  static constexpr std::ptrdiff_t kBlock = 1 << 17;
  static constexpr std::uint64_t kPowers[] = {1,      10,      100,      1000,     10000,
                                              100000, 1000000, 10000000, 100000000};

  // Pairs, then fours, then all, by three multiplications.
  static std::uint64_t eight_digits(std::uint64_t word) {
    word = word * 10 + (word >> 8);
    return (((word & 0x000000FF000000FFu) * 0x000F424000000064u) +
            (((word >> 16) & 0x000000FF000000FFu) * 0x0000271000000001u)) >>
           32;
  }

  // kAhead bytes can be read from at_: of the input, then zeros, which end any number.
  void look_ahead() {
    if (end_ - at_ < kAhead && !ended_) refill();
  }

  // False at the end of the input.
  [[gnu::noinline]] bool refill() {
    const std::ptrdiff_t left = end_ - at_;
    std::memmove(block_ + kBehind, at_, static_cast<std::size_t>(left));
    at_ = block_ + kBehind;
    end_ = block_ + kBehind + left;
    while (end_ - at_ < kAhead && !ended_) {
      const ssize_t n = ::read(fd_, end_, static_cast<std::size_t>(kBlock - (end_ - at_)));
      ended_ = n <= 0;
      if (n > 0) end_ += n;
    }
    std::memset(end_, 0, kAhead);
    return at_ != end_;
  }

  int fd_;
  bool ended_ = false;
  char block_[kBehind + kBlock + kAhead] = {};
  const char* at_ = block_ + kBehind;
  char* end_ = block_ + kBehind;
};

// Numbers and bytes to a descriptor by blocks. What is left goes out when the object does.
class Output {
 public:
  explicit Output(int fd = 1) : fd_(fd) {}
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;
  ~Output() { flush(); }

  void byte(char c) {
    if (used_ == kBlock) flush();
    block_[used_++] = c;
  }
  void text(const char* bytes, std::size_t size) {
    while (size > 0) {
      if (used_ == kBlock) flush();
      const std::size_t part = size < kBlock - used_ ? size : kBlock - used_;
      std::memcpy(block_ + used_, bytes, part);
      used_ += part;
      bytes += part;
      size -= part;
    }
  }
  void integer(std::int64_t value) {
    if (kBlock - used_ < kLongest) flush();
    char* to = block_ + used_;
    std::uint64_t rest = static_cast<std::uint64_t>(value);
    if (value < 0) {
      *to++ = '-';
      rest = 0 - rest;
    }
    if (rest < kEight) {
      to = put_first(to, rest);
    } else {
      if (rest < kEight * kEight) {
        to = put_first(to, rest / kEight);
      } else {
        to = put_first(to, rest / kEight / kEight);
        to = put_eight(to, rest / kEight % kEight);
      }
      to = put_eight(to, rest % kEight);
    }
    used_ = static_cast<std::size_t>(to - block_);
  }
  void flush() {
    for (std::size_t done = 0; done < used_;) {
      const ssize_t n = ::write(fd_, block_ + done, used_ - done);
      if (n <= 0) break;
      done += static_cast<std::size_t>(n);
    }
    used_ = 0;
  }

 private:
  static constexpr std::size_t kBlock = 1 << 17;
  static constexpr std::size_t kLongest = 32;
  static constexpr std::uint64_t kEight = 100000000;

  // The digits of a number below 10^8, a byte each: fours, then pairs, then all at once. Dividing
  // by 100 and by 10 is multiplying and shifting.
  static std::uint64_t digits(std::uint64_t value) {
    const std::uint64_t fours = value / 10000 | value % 10000 << 32;
    const std::uint64_t hundreds = (fours * 10486 >> 20) & 0x0000007F0000007Fu;
    const std::uint64_t pairs = hundreds | (fours - 100 * hundreds) << 16;
    const std::uint64_t tens = (pairs * 103 >> 10) & 0x000F000F000F000Fu;
    return tens | (pairs - 10 * tens) << 8;
  }
  // All eight digits; eight bytes more are free at `to`.
  static char* put_eight(char* to, std::uint64_t value) {
    const std::uint64_t word = digits(value) | 0x3030303030303030u;
    std::memcpy(to, &word, 8);
    return to + 8;
  }
  // Without leading zeros.
  static char* put_first(char* to, std::uint64_t value) {
    const std::uint64_t word = digits(value);
    const int zeros = std::countr_zero(word | std::uint64_t{1} << 56) / 8;
    const std::uint64_t text = (word | 0x3030303030303030u) >> 8 * zeros;
    std::memcpy(to, &text, 8);
    return to + (8 - zeros);
  }

  int fd_;
  char block_[kBlock];
  std::size_t used_ = 0;
};

}  // namespace kit
// <<< bundled: problems/kit/fastio.hpp
// >>> bundled: problems/kit/batches.hpp
#if defined(__GNUC__) && !defined(__clang__)
// GCC 12 warns of its own intrinsics.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wuninitialized"
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
#ifdef __x86_64__
#include <immintrin.h>
#endif

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace kit {

// Many numbers at once from an Input and to an Output, with AVX-512 where the processor has it (the
// paths are a parameter, so that both are tested); else one after another. For solutions.
enum class Width { one, avx512 };

inline bool supported(Width width) {
#ifdef __x86_64__
  if (width == Width::avx512) {
    return __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") &&
           __builtin_cpu_supports("avx512vbmi2");
  }
#endif
  return width == Width::one;
}
inline Width best_width() { return supported(Width::avx512) ? Width::avx512 : Width::one; }

#ifdef __x86_64__
// A function for processors of Width::avx512.
#define KIT_AVX512 [[gnu::target("avx512bw,avx512vl,avx512vbmi2")]]

namespace wide {

constexpr std::ptrdiff_t kMostBytes = 4096;  // looked at in one go

// Where the numbers of some bytes begin and end, counted from the first.
struct Tokens {
  alignas(64) std::uint16_t begin[kMostBytes / 2 + 64];
  alignas(64) std::uint16_t end[kMostBytes / 2 + 64];
  std::size_t count = 0;  // of those that end there
  bool odd = false;       // one is longer than 16 bytes, or has a minus sign inside
};

// Of 64 bytes those that are set in `places`, at most 32, counted from `base`. Returns how many.
KIT_AVX512 inline std::size_t note(std::uint64_t places, std::ptrdiff_t base, std::uint16_t* to) {
  alignas(64) static constexpr std::uint8_t kPlaces[64] = {
      0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
      22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43,
      44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63};
  const __m512i chosen = _mm512_maskz_compress_epi8(places, _mm512_load_si512(kPlaces));
  _mm512_storeu_si512(to, _mm512_add_epi16(_mm512_cvtepu8_epi16(_mm512_castsi512_si256(chosen)),
                                           _mm512_set1_epi16(static_cast<short>(base))));
  return static_cast<std::size_t>(__builtin_popcountll(places));
}

// Numbers are runs of digits and minus signs. `bytes` is a multiple of 64.
KIT_AVX512 inline void find_tokens(const char* text, std::ptrdiff_t bytes, Tokens& tokens) {
  std::uint64_t before = 0;  // whether the byte before belongs to a number
  std::uint64_t odd = 0;
  std::size_t begins = 0, ends = 0;
  for (std::ptrdiff_t at = 0; at < bytes; at += 64) {
    const __m512i v = _mm512_loadu_si512(text + at);
    const std::uint64_t minus = _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8('-'));
    const std::uint64_t digits =
        _mm512_cmple_epu8_mask(_mm512_sub_epi8(v, _mm512_set1_epi8('0')), _mm512_set1_epi8(9));
    const std::uint64_t inside = minus | digits, shifted = inside << 1 | before;
    odd |= minus & shifted;
    begins += note(inside & ~shifted, at, tokens.begin + begins);
    ends += note(~inside & shifted, at, tokens.end + ends);
    before = inside >> 63;
  }
  __m512i longest = _mm512_setzero_si512();
  for (std::size_t i = 0; i < ends; i += 32) {
    const __m512i size =
        _mm512_sub_epi16(_mm512_load_si512(tokens.end + i), _mm512_load_si512(tokens.begin + i));
    const auto in_use = ends - i >= 32 ? ~0u : (1u << (ends - i)) - 1;
    longest = _mm512_mask_max_epu16(longest, in_use, longest, size);
  }
  tokens.odd = odd != 0 || _mm512_cmpgt_epu16_mask(longest, _mm512_set1_epi16(16)) != 0;
  tokens.count = ends;
}

inline __m128i load16(const char* from) {
  return _mm_loadu_si128(reinterpret_cast<const __m128i*>(from));
}

// The values of four numbers of at most 16 bytes; 16 bytes before each end can be read. The digits
// stand at the end of a register's quarter, zeros before them; then tens, hundreds and so on by
// multiplying neighbours.
KIT_AVX512 inline __m256i four_values(const char* text, const std::uint16_t* begin,
                                      const std::uint16_t* end) {
  __m512i v = _mm512_castsi128_si512(load16(text + end[0] - 16));
  v = _mm512_mask_broadcast_i32x4(v, 0x00F0, load16(text + end[1] - 16));
  v = _mm512_mask_broadcast_i32x4(v, 0x0F00, load16(text + end[2] - 16));
  v = _mm512_mask_broadcast_i32x4(v, 0xF000, load16(text + end[3] - 16));
  // Byte i of a quarter belongs to the number when i >= 16 - its size.
  const __m128i sizes = _mm_sub_epi16(_mm_loadl_epi64(reinterpret_cast<const __m128i*>(end)),
                                      _mm_loadl_epi64(reinterpret_cast<const __m128i*>(begin)));
  const __m128i first = _mm_sub_epi16(_mm_set1_epi16(16), sizes);
  const __m512i quarter =
      _mm512_set_epi64(0x0606060606060606, 0x0606060606060606, 0x0404040404040404,
                       0x0404040404040404, 0x0202020202020202, 0x0202020202020202, 0, 0);
  const __m512i place =
      _mm512_broadcast_i32x4(_mm_set_epi64x(0x0F0E0D0C0B0A0908, 0x0706050403020100));
  const __mmask64 inside =
      _mm512_cmpge_epu8_mask(place, _mm512_shuffle_epi8(_mm512_broadcast_i32x4(first), quarter));
  const __mmask64 minus = _mm512_mask_cmpeq_epi8_mask(inside, v, _mm512_set1_epi8('-'));
  const __m512i digits = _mm512_maskz_sub_epi8(inside & ~minus, v, _mm512_set1_epi8('0'));
  const __m512i twos = _mm512_maddubs_epi16(digits, _mm512_set1_epi16(0x010A));
  const __m512i fours = _mm512_madd_epi16(twos, _mm512_set1_epi32(0x00010064));
  const __m512i eights =
      _mm512_madd_epi16(_mm512_packus_epi32(fours, fours), _mm512_set1_epi32(0x00012710));
  const __m512i values = _mm512_add_epi64(_mm512_mul_epu32(eights, _mm512_set1_epi64(100000000)),
                                          _mm512_srli_epi64(eights, 32));
  const unsigned halves = _mm512_test_epi64_mask(_mm512_movm_epi8(minus), _mm512_set1_epi64(-1));
  const __m512i with_sign = _mm512_mask_sub_epi64(
      values, static_cast<__mmask8>(halves | halves >> 1), _mm512_setzero_si512(), values);
  return _mm512_castsi512_si256(
      _mm512_permutexvar_epi64(_mm512_set_epi64(0, 0, 0, 0, 6, 4, 2, 0), with_sign));
}

template <class T>
KIT_AVX512 inline void store(T* to, __m256i four) {
  if constexpr (sizeof(T) == 8) {
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(to), four);
  } else {
    _mm_storeu_si128(reinterpret_cast<__m128i*>(to), _mm256_cvtepi64_epi32(four));
  }
}

// Reads at most `count` numbers; returns how many.
template <class T>
KIT_AVX512 std::size_t read(Input& in, T* to, std::size_t count) {
  const Input::Window window = in.window();
  std::ptrdiff_t bytes = std::min(window.end - window.begin, kMostBytes);
  if (count < 1000)
    bytes = std::min<std::ptrdiff_t>(bytes, 16 * static_cast<std::ptrdiff_t>(count));
  bytes = bytes / 64 * 64;
  Tokens tokens;
  find_tokens(window.begin, bytes, tokens);
  const std::size_t n = std::min(tokens.count, count);
  if (tokens.odd || n == 0) return 0;
  std::size_t i = 0;
  for (; i + 4 <= n; i += 4) {
    store(to + i, four_values(window.begin, tokens.begin + i, tokens.end + i));
  }
  if (i < n) {
    // The three places after the last are of this block or of none: any byte can be read there.
    for (std::size_t k = n; k < i + 4; ++k) tokens.begin[k] = tokens.end[k] = tokens.end[i];
    T last[4];
    store(last, four_values(window.begin, tokens.begin + i, tokens.end + i));
    std::copy(last, last + (n - i), to + i);
  }
  in.take_up_to(window.begin + tokens.end[n - 1]);
  return n;
}

// The eight digits of eight numbers below 10^8, a byte each, the first in the lowest: as in Output.
KIT_AVX512 inline __m512i eight_digits(__m512i v) {
  const __m512i high = _mm512_srli_epi64(_mm512_mul_epu32(v, _mm512_set1_epi64(3518437209)), 45);
  const __m512i low = _mm512_sub_epi64(v, _mm512_mul_epu32(high, _mm512_set1_epi64(10000)));
  const __m512i fours = _mm512_or_si512(high, _mm512_slli_epi64(low, 32));
  const __m512i hundreds =
      _mm512_srli_epi32(_mm512_mullo_epi32(fours, _mm512_set1_epi32(10486)), 20);
  const __m512i pairs = _mm512_or_si512(
      hundreds,
      _mm512_slli_epi32(
          _mm512_sub_epi32(fours, _mm512_mullo_epi32(hundreds, _mm512_set1_epi32(100))), 16));
  const __m512i tens = _mm512_srli_epi16(_mm512_mullo_epi16(pairs, _mm512_set1_epi16(103)), 10);
  return _mm512_or_si512(
      tens, _mm512_slli_epi16(
                _mm512_sub_epi16(pairs, _mm512_mullo_epi16(tens, _mm512_set1_epi16(10))), 8));
}

constexpr std::size_t kMostNumbers = 512;  // written in one go

// Writes n <= kMostNumbers numbers of 32 bits, each with `after` behind it. From the last to the
// first, so that the zeros before a number are overwritten by the one before it.
KIT_AVX512 inline void write(Output& out, const std::int32_t* from, std::size_t n, char after) {
  char text[12 * kMostNumbers + 16];
  char* const end = text + sizeof text;
  char* at = end;
  for (std::size_t begin = (n - 1) / 8 * 8 + 8; begin > 0;) {
    begin -= 8;
    const std::size_t size = std::min<std::size_t>(n - begin, 8);
    const __m256i read =
        _mm256_maskz_loadu_epi32(static_cast<__mmask8>((1u << size) - 1), from + begin);
    const unsigned negative =
        static_cast<unsigned>(_mm256_cmplt_epi32_mask(read, _mm256_setzero_si256()));
    const __m512i v = _mm512_cvtepu32_epi64(_mm256_abs_epi32(read));
    // v / 10^8 for 32 bits.
    const __m512i high = _mm512_srli_epi64(_mm512_mul_epu32(v, _mm512_set1_epi64(1441151881)), 57);
    const __m512i low =
        eight_digits(_mm512_sub_epi64(v, _mm512_mul_epu32(high, _mm512_set1_epi64(100000000))));
    const __m512i first = eight_digits(high);
    alignas(64) char digits[8][16];
    const __m512i even = _mm512_unpacklo_epi64(first, low), odd = _mm512_unpackhi_epi64(first, low);
    const std::uint64_t shown[2] = {_mm512_cmpneq_epi8_mask(even, _mm512_setzero_si512()),
                                    _mm512_cmpneq_epi8_mask(odd, _mm512_setzero_si512())};
    const __m512i zero = _mm512_set1_epi8('0');
    _mm512_store_si512(digits[0], _mm512_or_si512(even, zero));
    _mm512_store_si512(digits[4], _mm512_or_si512(odd, zero));
    for (std::size_t i = size; i-- > 0;) {
      const std::uint64_t mask = shown[i % 2] >> (16 * (i / 2)) | 0x8000;
      *--at = after;
      std::memcpy(at - 16, digits[4 * (i % 2) + i / 2], 16);
      at -= 16 - __builtin_ctzll(mask);
      at[-1] = '-';
      at -= negative >> i & 1;
    }
  }
  out.text(at, static_cast<std::size_t>(end - at));
}

}  // namespace wide
#endif
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

// The next `count` numbers, as by Input::integer().
template <class T>
void read_integers(Input& in, T* to, std::size_t count, Width width = best_width()) {
  static_assert(std::is_integral_v<T> && (sizeof(T) == 4 || sizeof(T) == 8));
#ifdef __x86_64__
  while (width == Width::avx512 && count >= 16) {
    std::size_t n = wide::read(in, to, count);
    // The end of a block, or of the input; or numbers that are not as usual.
    for (const std::size_t by_one = n == 0 ? 16 : 0; n < by_one; ++n) {
      to[n] = static_cast<T>(in.integer());
    }
    to += n;
    count -= n;
  }
#endif
  for (; count > 0; --count) *to++ = static_cast<T>(in.integer());
}

// The numbers, each with the byte `after` behind it, as by Output::integer() and byte().
inline void write_integers(Output& out, const std::int32_t* from, std::size_t count, char after,
                           Width width = best_width()) {
#ifdef __x86_64__
  while (width == Width::avx512 && count > 0) {
    const std::size_t n = std::min(count, wide::kMostNumbers);
    wide::write(out, from, n, after);
    from += n;
    count -= n;
  }
#endif
  for (; count > 0; --count) {
    out.integer(*from++);
    out.byte(after);
  }
}

}  // namespace kit
// <<< bundled: problems/kit/batches.hpp

namespace {

using Number = std::int32_t;

std::uint64_t insertion_sort(Number* a, std::size_t n) {
  std::uint64_t moves = 0;
  for (std::size_t i = 1; i < n; ++i) {
    const Number v = a[i];
    std::size_t j = i;
    for (; j > 0 && a[j - 1] > v; --j) a[j] = a[j - 1];
    a[j] = v;
    moves += i - j;
  }
  return moves;
}

// Merges [left, middle) and [middle, end) into `to`.
std::uint64_t merge(const Number* left, const Number* middle, const Number* end, Number* to) {
  const Number* right = middle;
  std::uint64_t inversions = 0;
  while (left < middle && right < end) {
    const bool take_right = *right < *left;
    *to++ = take_right ? *right : *left;
    inversions += take_right ? static_cast<std::uint64_t>(middle - left) : 0;
    right += take_right;
    left += !take_right;
  }
  to = std::copy(left, middle, to);
  std::copy(right, end, to);
  return inversions;
}

}  // namespace

int main() {
  static kit::Input in;
  static kit::Output out;
  const auto n = static_cast<std::size_t>(in.integer());
  std::vector<Number> a(n), b(n);
  kit::read_integers(in, a.data(), n);
  constexpr std::size_t kRun = 8;
  std::uint64_t inversions = 0;
  for (std::size_t i = 0; i < n; i += kRun) {
    inversions += insertion_sort(a.data() + i, std::min(kRun, n - i));
  }
  for (std::size_t run = kRun; run < n; run *= 2) {
    for (std::size_t i = 0; i < n; i += 2 * run) {
      const Number* from = a.data();
      inversions += merge(from + i, from + std::min(i + run, n), from + std::min(i + 2 * run, n),
                          b.data() + i);
    }
    a.swap(b);
  }
  out.integer(static_cast<std::int64_t>(inversions));
  out.byte('\n');
}
