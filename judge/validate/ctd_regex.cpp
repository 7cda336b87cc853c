#include "judge/validate/ctd_regex.hpp"

#include <algorithm>
#include <cctype>
#include <limits>
#include <map>
#include <string>
#include <unordered_map>

#include "judge/base/text.hpp"

namespace judge {
namespace {

constexpr std::uint32_t kUnbounded = std::numeric_limits<std::uint32_t>::max();
constexpr unsigned kDeepest = 200;
constexpr std::string_view kSpecial = "(){}[]*+?|\\^.-";

using Set = std::bitset<256>;

std::size_t byte(char c) { return static_cast<unsigned char>(c); }

struct Node {
  enum class Kind { set, sequence, alternatives, repeat } kind = Kind::sequence;
  Set set = {};
  std::vector<Node> children = {};
  std::uint32_t least = 0, most = 0;  // of a repeat
};

class Parser {
 public:
  explicit Parser(std::string_view rest) : rest_(rest) {}

  Result<Node> parse() {
    JUDGE_TRY(Node node, alternatives(0));
    if (!rest_.empty()) return fail(text("a ) without its ("));
    return node;
  }

 private:
  bool skip(char c) {
    if (rest_.empty() || rest_.front() != c) return false;
    rest_.remove_prefix(1);
    return true;
  }

  // The next character, one after a backslash taken for itself.
  char character() {
    const bool escaped =
        rest_.size() > 1 && rest_[0] == '\\' && kSpecial.find(rest_[1]) != std::string_view::npos;
    const char c = rest_[escaped ? 1 : 0];
    rest_.remove_prefix(escaped ? 2 : 1);
    return c;
  }

  Result<Node> alternatives(unsigned depth) {
    if (depth > kDeepest) return fail(text("parentheses nested too deeply"));
    Node all{.kind = Node::Kind::alternatives};
    do {
      JUDGE_TRY(Node one, sequence(depth));
      all.children.push_back(std::move(one));
    } while (skip('|'));
    if (all.children.size() == 1) return std::move(all.children.front());
    return all;
  }

  Result<Node> sequence(unsigned depth) {
    Node all;
    bool repeatable = false;
    while (!rest_.empty() && rest_.front() != ')' && rest_.front() != '|') {
      const char c = rest_.front();
      if (std::string_view("*+?{").find(c) != std::string_view::npos) {
        if (!repeatable) return fail(text("nothing to repeat before {}", c));
        repeatable = false;
        Node repeat{.kind = Node::Kind::repeat};
        JUDGE_CHECK(read_counts(repeat));
        repeat.children.push_back(std::move(all.children.back()));
        all.children.back() = std::move(repeat);
        continue;
      }
      repeatable = true;
      JUDGE_TRY(Node one, atom(depth));
      all.children.push_back(std::move(one));
    }
    return all;
  }

  Result<void> read_counts(Node& repeat) {
    repeat.least = rest_.front() == '+' ? 1 : 0;
    repeat.most = rest_.front() == '?' ? 1 : kUnbounded;
    if (!skip('{')) {
      rest_.remove_prefix(1);
      return {};
    }
    JUDGE_TRY(const std::optional<std::uint32_t> least, read_count());
    repeat.least = least.value_or(0);
    if (skip(',')) {
      JUDGE_TRY(const std::optional<std::uint32_t> most, read_count());
      repeat.most = most.value_or(kUnbounded);
    } else {
      if (!least) return fail(text("a count is missing after {{"));
      repeat.most = repeat.least;
    }
    if (!skip('}')) return fail(text("a {{ without its }}"));
    if (repeat.least > repeat.most) return fail(text("the counts in {{}} are the wrong way round"));
    return {};
  }

  Result<std::optional<std::uint32_t>> read_count() {
    std::size_t size = 0;
    while (size < rest_.size() && rest_[size] >= '0' && rest_[size] <= '9') ++size;
    const std::string_view digits = rest_.substr(0, size);
    rest_.remove_prefix(size);
    if (digits.empty()) return std::optional<std::uint32_t>();
    if (size > 1 && digits.front() == '0') return fail(text("a count with a leading zero"));
    if (size > 9) return fail(text("a count is too large"));
    return std::optional<std::uint32_t>(static_cast<std::uint32_t>(*parse_integer(digits)));
  }

  Result<Node> atom(unsigned depth) {
    if (skip('(')) {
      JUDGE_TRY(Node inside, alternatives(depth + 1));
      if (!skip(')')) return fail(text("a ( without its )"));
      return inside;
    }
    Node one{.kind = Node::Kind::set};
    if (skip('[')) {
      JUDGE_TRY(one.set, read_set());
    } else if (skip('.')) {
      one.set.set();
    } else {
      one.set.set(byte(character()));
    }
    return one;
  }

  Result<Set> read_set() {
    Set set;
    const bool complement = skip('^');
    // As in POSIX, a ] that comes first is a member; `[]` alone was never a set.
    for (bool first = true; !rest_.empty() && (first || rest_.front() != ']'); first = false) {
      if (rest_.starts_with("[:")) {
        if (read_class(set)) continue;
      }
      const char low = character();
      const bool range = rest_.size() > 1 && rest_[0] == '-' && rest_[1] != ']';
      if (!range) {
        set.set(byte(low));
        continue;
      }
      rest_.remove_prefix(1);
      const char high = character();
      if (byte(low) > byte(high))
        return fail(text("a range from {} down to {}", escape_unsafe(std::string(1, low)),
                         escape_unsafe(std::string(1, high))));
      for (std::size_t c = byte(low); c <= byte(high); ++c) set.set(c);
    }
    if (!skip(']')) return fail(text("a [ without its ]"));
    return complement ? ~set : set;
  }

  // `[:alpha:]` inside a set.
  bool read_class(Set& set) {
    static const std::map<std::string_view, int (*)(int)> classes = {
        {"alnum", std::isalnum}, {"alpha", std::isalpha}, {"blank", std::isblank},
        {"cntrl", std::iscntrl}, {"digit", std::isdigit}, {"graph", std::isgraph},
        {"lower", std::islower}, {"print", std::isprint}, {"punct", std::ispunct},
        {"space", std::isspace}, {"upper", std::isupper}, {"xdigit", std::isxdigit}};
    const std::size_t end = rest_.find(":]");
    if (end == std::string_view::npos) return false;
    const auto found = classes.find(rest_.substr(2, end - 2));
    if (found == classes.end()) return false;
    for (int c = 0; c < 128; ++c) {
      if (found->second(c) != 0) set.set(static_cast<std::size_t>(c));
    }
    rest_.remove_prefix(end + 2);
    return true;
  }

  std::string_view rest_;
};

}  // namespace

class CtdRegexCompiler {
 public:
  static Result<CtdRegex> compile(const Node& node) {
    CtdRegexCompiler compiler;
    if (!compiler.emit(node)) {
      return fail(text("it unfolds to more than {} steps", CtdRegex::kMostCode));
    }
    compiler.put(CtdRegex::Op::match, 0);
    CtdRegex regex = std::move(compiler.regex_);
    regex.reached_.assign(regex.code_.size(), 0);
    return regex;
  }

 private:
  std::uint32_t here() const { return static_cast<std::uint32_t>(regex_.code_.size()); }
  std::uint32_t put(CtdRegex::Op op, std::uint32_t to) {
    regex_.code_.push_back({op, to});
    return here() - 1;
  }

  // False when the code grows too large.
  bool emit(const Node& node) {
    if (regex_.code_.size() > CtdRegex::kMostCode) return false;
    switch (node.kind) {
      case Node::Kind::set:
        put(CtdRegex::Op::set, index_of(node.set));
        return true;
      case Node::Kind::sequence:
        return std::all_of(node.children.begin(), node.children.end(),
                           [&](const Node& child) { return emit(child); });
      case Node::Kind::alternatives:
        return emit_alternatives(node);
      case Node::Kind::repeat:
        return emit_repeat(node);
    }
    return false;
  }

  bool emit_alternatives(const Node& node) {
    std::vector<std::uint32_t> jumps;
    for (const Node& child : node.children) {
      const bool last = &child == &node.children.back();
      const std::uint32_t split = last ? 0 : put(CtdRegex::Op::split, 0);
      if (!emit(child)) return false;
      if (last) break;
      jumps.push_back(put(CtdRegex::Op::jump, 0));
      regex_.code_[split].to = here();
    }
    for (const std::uint32_t jump : jumps) regex_.code_[jump].to = here();
    return true;
  }

  bool emit_repeat(const Node& node) {
    const Node& inside = node.children.front();
    for (std::uint32_t i = 0; i < node.least; ++i) {
      const std::uint32_t before = here();
      if (!emit(inside)) return false;
      if (here() == before) return true;  // nothing, however often
    }
    if (node.most == kUnbounded) {
      const std::uint32_t split = put(CtdRegex::Op::split, 0);
      if (!emit(inside)) return false;
      put(CtdRegex::Op::jump, split);
      regex_.code_[split].to = here();
      return true;
    }
    std::vector<std::uint32_t> splits;
    for (std::uint32_t i = node.least; i < node.most; ++i) {
      splits.push_back(put(CtdRegex::Op::split, 0));
      if (!emit(inside)) return false;
      if (here() == splits.back() + 1) break;
    }
    for (const std::uint32_t split : splits) regex_.code_[split].to = here();
    return true;
  }

  std::uint32_t index_of(const Set& set) {
    const auto index = static_cast<std::uint32_t>(regex_.sets_.size());
    const auto [found, is_new] = known_.try_emplace(set, index);
    if (is_new) regex_.sets_.push_back(set);
    return found->second;
  }

  CtdRegex regex_;
  std::unordered_map<Set, std::uint32_t> known_;
};

Result<CtdRegex> CtdRegex::parse(std::string_view expression) {
  JUDGE_TRY(const Node node, Parser(expression).parse());
  return CtdRegexCompiler::compile(node);
}

void CtdRegex::next_generation() {
  if (++generation_ != 0) return;
  std::fill(reached_.begin(), reached_.end(), 0);
  generation_ = 1;
}

// The places that consume a byte, reached from `start` without one, in the order of preference.
void CtdRegex::add(std::uint32_t start, std::vector<std::uint32_t>& threads, std::uint64_t& steps) {
  pending_.assign(1, start);
  while (!pending_.empty() && steps > 0) {
    const std::uint32_t place = pending_.back();
    pending_.pop_back();
    if (reached_[place] == generation_) continue;
    reached_[place] = generation_;
    --steps;
    switch (code_[place].op) {
      case Op::jump:
        pending_.push_back(code_[place].to);
        break;
      case Op::split:
        pending_.push_back(code_[place].to);
        pending_.push_back(place + 1);
        break;
      default:
        threads.push_back(place);
    }
  }
}

std::optional<std::size_t> CtdRegex::match(std::string_view text, std::uint64_t& steps) {
  std::optional<std::size_t> found;
  now_.clear();
  next_generation();
  add(0, now_, steps);
  for (std::size_t at = 0; !now_.empty(); ++at) {
    next_.clear();
    next_generation();
    for (const std::uint32_t place : now_) {
      if (steps == 0) return std::nullopt;
      --steps;
      const Instruction& instruction = code_[place];
      if (instruction.op == Op::match) {
        found = at;  // what comes after it is less preferred
        break;
      }
      if (at < text.size() && sets_[instruction.to].test(byte(text[at]))) {
        add(place + 1, next_, steps);
      }
    }
    now_.swap(next_);
  }
  return steps == 0 ? std::nullopt : found;
}

}  // namespace judge
