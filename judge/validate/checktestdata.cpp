#include "judge/validate/checktestdata.hpp"

#include <algorithm>
#include <bit>
#include <limits>
#include <map>
#include <numeric>
#include <optional>
#include <unordered_map>
#include <vector>

#include "judge/base/text.hpp"
#include "judge/validate/ctd_program.hpp"
#include "judge/validate/ctd_regex.hpp"
#include "judge/validate/ctd_value.hpp"

namespace judge {
namespace {

using Expression = CtdExpression;
using Command = CtdCommand;

constexpr std::size_t kPerEntry = 256;  // bytes that an element of an array takes beside its value
constexpr std::size_t kMostRegexCode = 8 << 20;  // of all expressions that are kept

struct InOrder {
  bool operator()(const CtdValue& a, const CtdValue& b) const { return ctd_order(a, b) < 0; }
};

// A variable: a value for each tuple of indices, the empty one for `a` itself.
struct Variable {
  std::map<std::string, CtdValue> values;           // by the indices in one text, "" for none
  std::map<CtdValue, std::size_t, InOrder> counts;  // of each value; kept for INARRAY alone
  std::uint64_t bytes = 0;
};

// Distinct for distinct tuples; small, since most have one or two small numbers.
void append_index(std::string& key, const CtdInt& index) {
  constexpr std::int64_t kSmall = std::numeric_limits<std::int64_t>::max();
  if (index <= kSmall && index >= -kSmall) {
    key += fmt::format_int(static_cast<std::int64_t>(index)).c_str();
  } else {
    key += index.str();
  }
  key += ',';
}

std::string shown_key(std::string_view key) {
  return key.empty() ? "" : "[" + escape_unsafe(key.substr(0, key.size() - 1)) + "]";
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

// One input under way. A function that returns false, or nothing, has put the reason into `ended_`.
class CtdRun {
 public:
  CtdRun(const CtdProgram& program, std::string_view input, const CtdLimits& limits)
      : program_(program),
        input_(input),
        limits_(limits),
        steps_(limits.steps),
        variables_(program.variables.size()) {}

  Result<CtdResult> check() {
    if (run(program_.commands)) {
      if (at_ == input_.size()) return CtdResult{.accepted = true};
      current_ = nullptr;
      expected(text("the end of the input"));
    }
    return std::move(*ended_);
  }

 private:
  // --- how it ends ---

  // The input is not as it should be, from `at` on.
  bool reject(std::size_t at, std::string message) {
    const std::string_view before = input_.substr(0, at);
    const std::size_t last = before.rfind('\n');
    CtdResult result{
        .line = 1 + static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')),
        .column = last == std::string_view::npos ? at + 1 : at - last};
    if (current_ != nullptr) {
      const std::string_view source = current_->source;
      message = text("{} ({}:{}: {})", message, program_.place, current_->place.line,
                     escape_unsafe(source.substr(0, 80)) + (source.size() > 80 ? "…" : ""));
    }
    result.message = std::move(message);
    ended_ = std::move(result);
    return false;
  }
  bool expected(const std::string& what) {
    if (at_ == input_.size()) return reject(at_, text("{} is expected, the input ends", what));
    return reject(at_, text("{} is expected, not {}", what, quoted(at_, 20)));
  }

  // The program is wrong, or wants too much.
  bool wrong(const CtdPlace& place, const std::string& reason) {
    ended_ = fail(fmt::format("{}:{}:{}: {}", program_.place, place.line, place.column, reason));
    return false;
  }

  bool use_steps(std::uint64_t count) {
    if (steps_ > count) {
      steps_ -= count;
      return true;
    }
    steps_ = 0;
    return out_of_steps();
  }
  bool out_of_steps() {
    return wrong(current_ == nullptr ? CtdPlace{} : current_->place,
                 text("stopped after {} steps", limits_.steps));
  }

  std::string quoted(std::size_t from, std::size_t most) const {
    const std::string_view rest = input_.substr(from);
    return "\"" + escape_unsafe(rest.substr(0, most)) + (rest.size() > most ? "…\"" : "\"");
  }

  // --- values ---

  // A literal or a variable's value where it is, else what was made in `made`.
  const CtdValue* eval(const Expression& expression, CtdValue& made) {
    using enum Expression::Kind;
    if (!use_steps(1)) return nullptr;
    switch (expression.kind) {
      case literal:
        return &expression.literal;
      case variable:
        return find(expression);
      case length: {
        CtdValue buffer;
        const std::string* string = eval_string(expression.operands[0], buffer);
        if (string == nullptr) return nullptr;
        made = CtdInt(string->size());
        return &made;
      }
      case minus: {
        const CtdValue zero = CtdInt(0);
        CtdValue buffer;
        const CtdValue* inside = eval(expression.operands[0], buffer);
        if (inside == nullptr) return nullptr;
        return calculate(expression, CtdOperator::subtract, zero, *inside, made);
      }
      default: {
        CtdValue left_buffer, right_buffer;
        const CtdValue* left = eval(expression.operands[0], left_buffer);
        if (left == nullptr) return nullptr;
        const CtdValue* right = eval(expression.operands[1], right_buffer);
        if (right == nullptr) return nullptr;
        return calculate(expression, expression.calculation, *left, *right, made);
      }
    }
  }

  const CtdValue* calculate(const Expression& expression, CtdOperator what, const CtdValue& a,
                            const CtdValue& b, CtdValue& made) {
    Result<CtdValue> result = ctd_calculate(what, a, b);
    if (!result) return wrong(expression.place, result.error().message), nullptr;
    made = *std::move(result);
    // What comes out of a power tells its cost; other results are no longer than what they took.
    const std::uint64_t cost =
        ctd_cost(a, b) + (what == CtdOperator::power ? ctd_cost(made, made) : 0);
    return use_steps(cost) ? &made : nullptr;
  }

  const CtdInt* eval_integer(const Expression& expression, CtdValue& made) {
    const CtdValue* value = eval(expression, made);
    if (value == nullptr) return nullptr;
    const auto* integer = std::get_if<CtdInt>(value);
    if (integer == nullptr) {
      wrong(expression.place, text("an integer is wanted here, not {}", ctd_shown(*value)));
    }
    return integer;
  }
  const std::string* eval_string(const Expression& expression, CtdValue& made) {
    const CtdValue* value = eval(expression, made);
    if (value == nullptr) return nullptr;
    const auto* string = std::get_if<std::string>(value);
    if (string == nullptr) {
      wrong(expression.place, text("a string is wanted here, not {}", ctd_shown(*value)));
    }
    return string;
  }
  const CtdValue* eval_number(const Expression& expression, CtdValue& made) {
    const CtdValue* value = eval(expression, made);
    if (value != nullptr && is_string(*value)) {
      return wrong(expression.place, text("a number is wanted here, not {}", ctd_shown(*value))),
             nullptr;
    }
    return value;
  }

  bool eval_key(const Expression& variable, std::string& key) {
    for (const Expression& operand : variable.operands) {
      CtdValue made;
      const CtdInt* index = eval_integer(operand, made);
      if (index == nullptr || !use_steps(ctd_cost(*index, *index))) return false;
      append_index(key, *index);
    }
    return true;
  }

  const CtdValue* find(const Expression& variable) {
    std::string key;
    if (!eval_key(variable, key)) return nullptr;
    const std::size_t name = variable.variables[0];
    const auto& values = variables_[name].values;
    const auto found = values.find(key);
    if (found != values.end()) return &found->second;
    wrong(variable.place,
          text("the variable {}{} is not set", program_.variables[name], shown_key(key)));
    return nullptr;
  }

  bool set(const Expression& target, CtdValue value) {
    std::string key;
    if (!eval_key(target, key)) return false;
    const std::size_t name = target.variables[0];
    Variable& variable = variables_[name];
    const bool counted = program_.searched[name];
    std::uint64_t more = ctd_size(value) * (counted ? 2 : 1), less = 0;
    const auto [entry, is_new] = variable.values.try_emplace(std::move(key));
    if (is_new) {
      more += kPerEntry + entry->first.size();
    } else {
      less = ctd_size(entry->second) * (counted ? 2 : 1);
      if (counted) {
        const auto count = variable.counts.find(entry->second);
        if (--count->second == 0) variable.counts.erase(count);
      }
    }
    if (counted) ++variable.counts[value];
    entry->second = std::move(value);
    variable.bytes = variable.bytes + more - less;
    bytes_ = bytes_ + more - less;
    if (bytes_ <= limits_.memory.count) return use_steps(1 + more / 64);
    return wrong(target.place, text("the variables take more than {} MiB", to_mib(limits_.memory)));
  }

  // --- tests ---

  std::optional<bool> holds(const Expression& test) {
    using enum Expression::Kind;
    if (!use_steps(1)) return std::nullopt;
    switch (test.kind) {
      case negation: {
        const std::optional<bool> inside = holds(test.operands[0]);
        return inside ? std::optional(!*inside) : std::nullopt;
      }
      case both:
      case either: {
        const std::optional<bool> left = holds(test.operands[0]);
        if (!left || *left == (test.kind == either)) return left;
        return holds(test.operands[1]);
      }
      case comparison:
        return compare(test);
      case match: {
        CtdValue made;
        const std::string* set = eval_string(test.operands[0], made);
        if (set == nullptr || !use_steps(set->size() / 16)) return std::nullopt;
        return at_ < input_.size() && set->find(input_[at_]) != std::string::npos;
      }
      case end_of_input:
        return at_ == input_.size();
      case unique:
        return is_unique(test);
      default:
        return is_in_array(test);
    }
  }

  std::optional<bool> compare(const Expression& test) {
    CtdValue left_buffer, right_buffer;
    const CtdValue* left = eval(test.operands[0], left_buffer);
    if (left == nullptr) return std::nullopt;
    const CtdValue* right = eval(test.operands[1], right_buffer);
    if (right == nullptr) return std::nullopt;
    if (is_string(*left) != is_string(*right)) {
      wrong(test.place, text("{} and {} cannot be compared", ctd_shown(*left), ctd_shown(*right)));
      return std::nullopt;
    }
    if (!use_steps(ctd_cost(*left, *right))) return std::nullopt;
    const int order = ctd_order(*left, *right);
    switch (test.comparison) {
      case Expression::Comparison::less:
        return order < 0;
      case Expression::Comparison::at_most:
        return order <= 0;
      case Expression::Comparison::more:
        return order > 0;
      case Expression::Comparison::at_least:
        return order >= 0;
      case Expression::Comparison::equal:
        return order == 0;
      case Expression::Comparison::unequal:
        return order != 0;
    }
    return std::nullopt;
  }

  const Variable* array(const Expression& test, std::size_t name) {
    if (!variables_[name].values.empty()) return &variables_[name];
    wrong(test.place, text("the variable {} is not set", program_.variables[name]));
    return nullptr;
  }

  // Where it is not, `detail_` says why.
  std::optional<bool> is_unique(const Expression& test) {
    std::vector<const Variable*> arrays;
    for (const std::size_t name : test.variables) {
      const Variable* variable = array(test, name);
      if (variable == nullptr) return std::nullopt;
      arrays.push_back(variable);
    }
    const auto& first = arrays[0]->values;
    // Tuples one after another. All arrays are in one order, so the walks stay together as long as
    // the indices are the same.
    std::vector<const CtdValue*> tuples(first.size() * arrays.size());
    std::vector<const std::string*> keys;
    for (const auto& [key, value] : first) keys.push_back(&key);
    std::uint64_t bytes = 0;
    for (std::size_t i = 0; i < arrays.size(); ++i) {
      const auto& values = arrays[i]->values;
      std::size_t at = 0;
      const auto same = [&](const auto& entry) {
        return at < keys.size() && entry.first == *keys[at];
      };
      for (const auto& entry : values) {
        if (!same(entry)) break;
        tuples[at++ * arrays.size() + i] = &entry.second;
      }
      if (at != keys.size() || at != values.size()) {
        detail_ = text("{} and {} have different indices", program_.variables[test.variables[0]],
                       program_.variables[test.variables[i]]);
        return false;
      }
      bytes += arrays[i]->bytes;
    }
    if (!use_steps(bytes / 16 * static_cast<std::uint64_t>(std::bit_width(keys.size())))) {
      return std::nullopt;
    }
    const auto order = [&](std::size_t a, std::size_t b) {
      for (std::size_t i = 0; i < arrays.size(); ++i) {
        const int found = ctd_order(*tuples[a * arrays.size() + i], *tuples[b * arrays.size() + i]);
        if (found != 0) return found;
      }
      return 0;
    };
    std::vector<std::size_t> sorted(keys.size());
    std::iota(sorted.begin(), sorted.end(), std::size_t{0});
    std::sort(sorted.begin(), sorted.end(),
              [&](std::size_t a, std::size_t b) { return order(a, b) < 0; });
    const auto twin =
        std::adjacent_find(sorted.begin(), sorted.end(),
                           [&](std::size_t a, std::size_t b) { return order(a, b) == 0; });
    if (twin == sorted.end()) return true;
    std::string values;
    for (std::size_t i = 0; i < arrays.size(); ++i) {
      values += (i == 0 ? "" : ", ") + ctd_shown(*tuples[*twin * arrays.size() + i]);
    }
    detail_ = text("{} stands at {} and at {}", values, shown_key(*keys[*twin]),
                   shown_key(*keys[*(twin + 1)]));
    return false;
  }

  std::optional<bool> is_in_array(const Expression& test) {
    CtdValue made;
    const CtdValue* value = eval(test.operands[0], made);
    if (value == nullptr) return std::nullopt;
    const Variable* variable = array(test, test.variables[0]);
    if (variable == nullptr || !use_steps(1 + ctd_size(*value))) return std::nullopt;
    return variable->counts.contains(*value);
  }

  // --- commands ---

  bool run(const std::vector<Command>& commands) {
    return std::all_of(commands.begin(), commands.end(), [&](const Command& command) {
      current_ = &command;
      return use_steps(1) && run(command);
    });
  }

  bool run(const Command& command) {
    using enum Command::Kind;
    switch (command.kind) {
      case space:
        return one_byte(' ', text("a space"));
      case newline:
        return one_byte('\n', text("a newline"));
      case end_of_input:
        return at_ == input_.size() || expected(text("the end of the input"));
      case integer:
        return read_integer(command);
      case real:
        return read_float(command);
      case string:
        return read_string(command);
      case regex:
        return read_regex(command);
      case assertion:
        return check_assertion(command);
      case set:
        return std::all_of(command.assignments.begin(), command.assignments.end(),
                           [&](const auto& assignment) {
                             CtdValue made;
                             const CtdValue* value = eval(assignment.second, made);
                             return value != nullptr && this->set(assignment.first, *value);
                           });
      case unset:
        for (const std::size_t name : command.variables) {
          bytes_ -= variables_[name].bytes;
          variables_[name] = {};
        }
        return true;
      case repeat:
        return run_repeat(command);
      case loop:
        return run_loop(command);
      case condition: {
        const std::optional<bool> test = holds(command.arguments[0]);
        return test && run(*test ? command.body : command.otherwise);
      }
    }
    return false;
  }

  bool one_byte(char wanted, const std::string& name) {
    if (at_ == input_.size() || input_[at_] != wanted) return expected(name);
    ++at_;
    return true;
  }

  std::size_t digits_end(std::size_t from) const {
    while (from < input_.size() && is_digit(input_[from])) ++from;
    return from;
  }
  char peek(std::size_t at) const { return at < input_.size() ? input_[at] : '\0'; }

  bool read_integer(const Command& command) {
    CtdValue low_buffer, high_buffer;
    const CtdInt* low = eval_integer(command.arguments[0], low_buffer);
    if (low == nullptr) return false;
    const CtdInt* high = eval_integer(command.arguments[1], high_buffer);
    if (high == nullptr) return false;
    const bool negative = peek(at_) == '-';
    const std::size_t begin = at_ + (negative ? 1 : 0), end = digits_end(begin);
    if (begin == end) return expected(text("an integer"));
    if (!is_canonical(begin, end, negative)) return false;
    const std::string_view digits = input_.substr(begin, end - begin);
    if (!use_steps(1 + digits.size() / 16)) return false;
    // Twenty digits are more than 64 bits. What is longer than both bounds is never converted.
    const std::size_t most = 20 * std::max(low->backend().size(), high->backend().size());
    const auto outside = [&] {
      return reject(at_, text("{} is not between {} and {}", quoted_number(end), ctd_shown(*low),
                              ctd_shown(*high)));
    };
    if (digits.size() > most) return outside();
    if (!use_steps(digits.size() * digits.size() / 2048)) return false;
    CtdInt value = ctd_int(digits);
    if (negative) value = -value;
    if (value < *low || value > *high) return outside();
    return store(command, std::move(value), end);
  }

  // Not that of a whole number's digits which start with a zero they do not need.
  bool is_canonical(std::size_t begin, std::size_t end, bool negative) {
    if (end - begin > 1 && input_[begin] == '0') {
      return reject(at_, text("{} has a leading zero", quoted_number(end)));
    }
    if (negative && input_[begin] == '0' &&
        std::string_view(".eE").find(peek(end)) == std::string_view::npos) {
      return reject(at_, text("-0 is written 0"));
    }
    return true;
  }

  std::string quoted_number(std::size_t end) const {
    constexpr std::size_t kMost = 40;
    return std::string(input_.substr(at_, std::min(kMost, end - at_))) +
           (end - at_ > kMost ? "…" : "");
  }

  bool store(const Command& command, CtdValue value, std::size_t end) {
    at_ = end;
    return command.target.empty() || set(command.target[0], std::move(value));
  }

  bool read_float(const Command& command) {
    std::optional<std::pair<CtdInt, CtdInt>> decimals;
    if (command.arguments.size() == 4 && !eval_decimals(command, decimals)) return false;
    CtdValue low_buffer, high_buffer;
    const CtdValue* low = eval_number(command.arguments[0], low_buffer);
    if (low == nullptr) return false;
    const CtdValue* high = eval_number(command.arguments[1], high_buffer);
    if (high == nullptr) return false;

    const bool negative = peek(at_) == '-';
    const std::size_t begin = at_ + (negative ? 1 : 0), whole_end = digits_end(begin);
    if (begin == whole_end) return expected(text("a number"));
    if (!is_canonical(begin, whole_end, negative)) return false;
    std::size_t end = whole_end;
    if (peek(end) == '.') {
      end = digits_end(whole_end + 1);
      if (end == whole_end + 1) return reject(end, text("a digit is expected after the point"));
    }
    const std::size_t mantissa_end = end;
    const bool may_have_exponent = command.form != Command::Form::fixed;
    const bool has_exponent = may_have_exponent && (peek(end) == 'e' || peek(end) == 'E');
    if (has_exponent) {
      ++end;
      if (peek(end) == '-' || peek(end) == '+') ++end;
      const std::size_t exponent = end;
      end = digits_end(exponent);
      if (end == exponent) return reject(end, text("a digit is expected in the exponent"));
      if (end - exponent > 1 && input_[exponent] == '0') {
        return reject(at_, text("{} has a leading zero", quoted_number(end)));
      }
    } else if (command.form == Command::Form::scientific) {
      return reject(end, text("an exponent is expected"));
    }
    if (decimals && !has_decimals(*decimals, begin, whole_end, mantissa_end, has_exponent)) {
      return false;
    }
    const std::size_t size = end - at_, converted = std::min(size, kCtdMostDigits);
    if (!use_steps(1 + converted * converted / 2048)) return false;
    Result<CtdReal> real = ctd_real(input_.substr(at_, size));
    if (!real) return reject(at_, real.error().message);
    CtdValue value = *std::move(real);
    if (!use_steps(ctd_cost(value, *low) + ctd_cost(value, *high))) return false;
    if (ctd_order(value, *low) < 0 || ctd_order(value, *high) > 0) {
      return reject(at_, text("{} is not between {} and {}", quoted_number(end), ctd_shown(*low),
                              ctd_shown(*high)));
    }
    return store(command, std::move(value), end);
  }

  bool eval_decimals(const Command& command, std::optional<std::pair<CtdInt, CtdInt>>& decimals) {
    CtdInt bounds[2];
    for (std::size_t i = 0; i < 2; ++i) {
      const Expression& argument = command.arguments[2 + i];
      CtdValue made;
      const CtdInt* bound = eval_integer(argument, made);
      if (bound == nullptr) return false;
      if (*bound < 0) {
        return wrong(argument.place, text("a number of decimals is wanted, not {}", bound->str()));
      }
      bounds[i] = *bound;
    }
    if (bounds[0] > bounds[1]) {
      return wrong(command.arguments[2].place, text("the decimals are the wrong way round"));
    }
    decimals.emplace(bounds[0], bounds[1]);
    return true;
  }

  bool has_decimals(const std::pair<CtdInt, CtdInt>& allowed, std::size_t begin,
                    std::size_t whole_end, std::size_t mantissa_end, bool has_exponent) {
    if (has_exponent && (whole_end - begin != 1 || input_[begin] == '0')) {
      return reject(at_, text("{}: one digit other than 0 stands before the point",
                              quoted_number(mantissa_end)));
    }
    const std::size_t count = mantissa_end == whole_end ? 0 : mantissa_end - whole_end - 1;
    if (count >= allowed.first && count <= allowed.second) return true;
    return reject(at_, text("{} has {} decimals, {} to {} are allowed", quoted_number(mantissa_end),
                            count, allowed.first.str(), allowed.second.str()));
  }

  bool read_string(const Command& command) {
    CtdValue made;
    const std::string* wanted = eval_string(command.arguments[0], made);
    if (wanted == nullptr || !use_steps(wanted->size() / 16)) return false;
    const std::string_view rest = input_.substr(at_);
    const auto [differs, end] =
        std::mismatch(wanted->begin(), wanted->end(), rest.begin(), rest.end());
    at_ += static_cast<std::size_t>(differs - wanted->begin());
    return differs == wanted->end() || expected(ctd_shown(*wanted));
  }

  bool read_regex(const Command& command) {
    CtdValue made;
    const std::string* expression = eval_string(command.arguments[0], made);
    if (expression == nullptr || !use_steps(expression->size() / 16)) return false;
    auto found = regexes_.find(*expression);
    if (found == regexes_.end()) {
      Result<CtdRegex> regex = CtdRegex::parse(*expression);
      if (!regex) {
        return wrong(
            command.arguments[0].place,
            text("the regular expression {}: {}", ctd_shown(*expression), regex.error().message));
      }
      if (!use_steps(regex->size() + 16 * expression->size())) return false;
      regex_code_ += regex->size() + expression->size();
      if (regex_code_ > kMostRegexCode) {
        regexes_.clear();
        regex_code_ = regex->size() + expression->size();
      }
      found = regexes_.emplace(*expression, *std::move(regex)).first;
    }
    const std::optional<std::size_t> length = found->second.match(input_.substr(at_), steps_);
    if (steps_ == 0) return out_of_steps();
    if (!length) {
      return reject(at_, text("{} does not match {}", quoted(at_, 20), ctd_shown(*expression)));
    }
    if (!use_steps(*length / 16)) return false;
    if (command.target.empty()) return at_ += *length, true;
    return store(command, std::string(input_.substr(at_, *length)), at_ + *length);
  }

  bool check_assertion(const Command& command) {
    detail_.clear();
    const std::optional<bool> test = holds(command.arguments[0]);
    if (!test) return false;
    if (*test) return true;
    return reject(at_, detail_.empty() ? text("the assertion does not hold")
                                       : text("the assertion does not hold: {}", detail_));
  }

  bool set_counter(const Command& loop, std::uint64_t i) {
    return loop.target.empty() || set(loop.target[0], CtdInt(i));
  }

  // One round of a loop: the i-th, from 0.
  bool run_round(const Command& loop, std::uint64_t i) {
    return set_counter(loop, i) && (i == 0 || run(loop.separator)) && run(loop.body);
  }

  bool run_repeat(const Command& loop) {
    CtdValue made;
    const CtdInt* wanted = eval_integer(loop.arguments[0], made);
    if (wanted == nullptr) return false;
    if (*wanted < 0 || *wanted > std::numeric_limits<std::uint32_t>::max()) {
      return wrong(loop.arguments[0].place,
                   text("a count from 0 to 4294967295 is wanted, not {}", ctd_shown(*wanted)));
    }
    const auto count = static_cast<std::uint64_t>(*wanted);
    for (std::uint64_t i = 0; i < count; ++i) {
      if (!use_steps(1) || !run_round(loop, i)) return false;
    }
    return set_counter(loop, count);
  }

  bool run_loop(const Command& loop) {
    for (std::uint64_t i = 0;; ++i) {
      current_ = &loop;
      // The test may ask for the counter.
      if (!set_counter(loop, i)) return false;
      const std::optional<bool> test = holds(loop.arguments[0]);
      if (!test) return false;
      if (!*test) return true;
      if (!run_round(loop, i)) return false;
    }
  }

  const CtdProgram& program_;
  std::string_view input_;
  const CtdLimits& limits_;
  std::uint64_t steps_, bytes_ = 0;
  std::size_t at_ = 0;  // in the input
  std::vector<Variable> variables_;
  std::unordered_map<std::string, CtdRegex> regexes_;
  std::size_t regex_code_ = 0;
  const Command* current_ = nullptr;
  std::string detail_;
  std::optional<Result<CtdResult>> ended_;
};

Result<Checktestdata> Checktestdata::parse(std::string_view program, std::string place) {
  JUDGE_TRY(std::shared_ptr<const CtdProgram> parsed, parse_ctd(program, std::move(place)));
  return Checktestdata(std::move(parsed));
}

Result<CtdResult> Checktestdata::check(std::string_view input, const CtdLimits& limits) const {
  return CtdRun(*program_, input, limits).check();
}

}  // namespace judge
