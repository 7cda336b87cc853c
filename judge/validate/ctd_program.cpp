#include "judge/validate/ctd_program.hpp"

#include <algorithm>
#include <map>

#include "judge/base/text.hpp"

namespace judge {
namespace {

using Expression = CtdExpression;
using Command = CtdCommand;

// The interpreter goes down into expressions and blocks as deep, the parser a few frames for each.
constexpr unsigned kDeepestExpression = 1000;
constexpr unsigned kDeepestNesting = 400;
constexpr unsigned kDeepestBlock = 100;
constexpr std::size_t kLongest = 4 << 20;

struct Token {
  enum class Kind { end, keyword, name, integer, real, string, symbol } kind = Kind::end;
  std::string_view source = {};
  std::string string = {};  // what a string holds
  CtdPlace place = {};
};

// The longer of two such as REP and REPI stands first.
constexpr std::string_view kKeywords[] = {
    "ISEOF",  "MATCH", "UNIQUE", "INARRAY", "STRLEN", "SPACE", "NEWLINE",   "EOF",  "INT",
    "FLOATP", "FLOAT", "STRING", "REGEX",   "ASSERT", "SET",   "UNSET",     "REPI", "REP",
    "WHILEI", "WHILE", "IF",     "ELSE",    "END",    "FIXED", "SCIENTIFIC"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_octal(char c) { return c >= '0' && c <= '7'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

}  // namespace

class CtdParser {
 public:
  explicit CtdParser(CtdProgram& program) : program_(program), text_(program.text) {}

  Result<void> parse() {
    if (text_.size() > kLongest) {
      return fail(text("{}: more than {} MiB", program_.place, kLongest >> 20));
    }
    JUDGE_CHECK(advance());
    JUDGE_TRY(program_.commands, block(0));
    if (token_.kind != Token::Kind::end) {
      return wrong(text("{} without the beginning of its block", std::string(token_.source)));
    }
    return {};
  }

 private:
  Failure wrong_at(const CtdPlace& place, const std::string& reason) const {
    return fail(fmt::format("{}:{}:{}: {}", program_.place, place.line, place.column, reason));
  }
  Failure wrong(const std::string& reason) const { return wrong_at(token_.place, reason); }
  Failure unexpected(const std::string& wanted) const {
    if (token_.kind == Token::Kind::end) {
      return wrong(text("{} is wanted here, and the program ends", wanted));
    }
    return wrong(
        text("{} is wanted here, not {}", wanted, escape_unsafe(token_.source.substr(0, 40))));
  }

  // --- tokens ---

  CtdPlace here() const { return {line_, at_ - line_begin_ + 1}; }

  void skip_blank() {
    for (; at_ < text_.size(); ++at_) {
      const char c = text_[at_];
      if (c == '#') {
        at_ = std::min(text_.find('\n', at_), text_.size());
        if (at_ == text_.size()) return;
      } else if (c != ' ' && c != '\t' && c != '\r' && c != '\n') {
        return;
      }
      if (text_[at_] == '\n') {
        ++line_;
        line_begin_ = at_ + 1;
      }
    }
  }

  Result<void> advance() {
    previous_end_ = at_;
    skip_blank();
    token_ = {.place = here()};
    const std::size_t begin = at_;
    if (at_ == text_.size()) return {};
    const char c = text_[at_];
    if (c == '"') {
      JUDGE_CHECK(read_string());
    } else if (is_lower(c)) {
      token_.kind = Token::Kind::name;
      while (at_ < text_.size() && (is_lower(text_[at_]) || is_digit(text_[at_]))) ++at_;
    } else if (is_digit(c)) {
      read_number();
    } else if (c >= 'A' && c <= 'Z') {
      JUDGE_CHECK(read_keyword());
    } else {
      token_.kind = Token::Kind::symbol;
      for (const std::string_view two : {"&&", "||", "<=", ">=", "==", "!="}) {
        if (text_.substr(at_, 2) == two) ++at_;
      }
      ++at_;
    }
    token_.source = text_.substr(begin, at_ - begin);
    return {};
  }

  Result<void> read_keyword() {
    token_.kind = Token::Kind::keyword;
    const std::string_view rest = text_.substr(at_);
    for (const std::string_view keyword : kKeywords) {
      if (!rest.starts_with(keyword)) continue;
      at_ += keyword.size();
      return {};
    }
    std::size_t size = 0;
    while (size < rest.size() && size < 40 && rest[size] >= 'A' && rest[size] <= 'Z') ++size;
    return wrong(text("unknown command {}", std::string(rest.substr(0, size))));
  }

  void read_number() {
    const auto digits = [&] {
      while (at_ < text_.size() && is_digit(text_[at_])) ++at_;
    };
    token_.kind = Token::Kind::integer;
    digits();
    if (at_ < text_.size() && text_[at_] == '.') {
      token_.kind = Token::Kind::real;
      ++at_;
      digits();
    }
    if (at_ < text_.size() && (text_[at_] == 'e' || text_[at_] == 'E')) {
      std::size_t after = at_ + 1;
      if (after < text_.size() && (text_[after] == '+' || text_[after] == '-')) ++after;
      if (after < text_.size() && is_digit(text_[after])) {
        token_.kind = Token::Kind::real;
        at_ = after;
        digits();
      }
    }
  }

  Result<void> read_string() {
    token_.kind = Token::Kind::string;
    for (++at_; at_ < text_.size() && text_[at_] != '"'; ++at_) {
      if (text_[at_] == '\\' && at_ + 1 < text_.size()) {
        JUDGE_CHECK(read_escape());
      } else {
        token_.string += text_[at_];
      }
      if (text_[at_] == '\n') {
        ++line_;
        line_begin_ = at_ + 1;
      }
    }
    if (at_ == text_.size()) return wrong(text("a string without its end"));
    ++at_;
    return {};
  }

  // At a backslash; leaves its last byte to be skipped.
  Result<void> read_escape() {
    static const std::map<char, std::string_view> simple = {
        {'n', "\n"}, {'t', "\t"}, {'r', "\r"}, {'b', "\b"}, {'"', "\""}, {'\\', "\\"}, {'\n', ""}};
    const char c = text_[at_ + 1];
    if (const auto found = simple.find(c); found != simple.end()) {
      token_.string += found->second;
      ++at_;
    } else if (is_octal(c)) {
      unsigned code = 0;
      for (int i = 0; i < 3 && at_ + 1 < text_.size() && is_octal(text_[at_ + 1]); ++i) {
        code = 8 * code + static_cast<unsigned>(text_[++at_] - '0');
      }
      if (code > 255) return wrong_at(here(), text("\\{:o} is no byte", code));
      token_.string += static_cast<char>(code);
    } else {
      token_.string += '\\';
    }
    return {};
  }

  bool is(std::string_view source) const {
    return (token_.kind == Token::Kind::symbol || token_.kind == Token::Kind::keyword) &&
           token_.source == source;
  }
  // Steps over a symbol or keyword, if it is there.
  Result<bool> skip(std::string_view source) {
    if (!is(source)) return false;
    JUDGE_CHECK(advance());
    return true;
  }
  Result<void> expect(std::string_view source) {
    if (!is(source)) return unexpected(fmt::format("'{}'", source));
    return advance();
  }
  std::string_view since(const Token& first) const {
    const auto begin = static_cast<std::size_t>(first.source.data() - text_.data());
    return text_.substr(begin, previous_end_ - begin);
  }

  // --- expressions ---

  Result<Expression> test() {
    JUDGE_TRY(Expression found, either());
    if (!found.is_test()) return wrong_at(found.place, text("a test is wanted here, not a value"));
    return found;
  }
  Result<Expression> value() {
    JUDGE_TRY(Expression found, either());
    return as_value(std::move(found));
  }
  Result<Expression> as_value(Expression found) const {
    if (found.is_test()) return wrong_at(found.place, text("a value is wanted here, not a test"));
    return found;
  }

  // An expression over operands, `first` being its first token.
  Result<Expression> over(Expression::Kind kind, const Token& first,
                          std::vector<Expression> operands) const {
    Expression made{.kind = kind, .place = first.place, .source = since(first)};
    for (const Expression& operand : operands) made.depth = std::max(made.depth, operand.depth + 1);
    if (made.depth > kDeepestExpression)
      return wrong_at(first.place, text("an expression nested too deeply"));
    made.operands = std::move(operands);
    return made;
  }
  Result<Expression> over_two(Expression::Kind kind, const Token& first, Expression a,
                              Expression b) const {
    std::vector<Expression> operands;
    operands.push_back(std::move(a));
    operands.push_back(std::move(b));
    return over(kind, first, std::move(operands));
  }

  // Parentheses, minus signs and the like that are open: each is a few frames of this parser.
  struct Nesting {
    explicit Nesting(unsigned& depth) : depth_(++depth) {}
    ~Nesting() { --depth_; }
    Nesting(const Nesting&) = delete;
    unsigned& depth_;
  };

  Result<Expression> either() {
    const Nesting nesting(nesting_);
    if (nesting_ > kDeepestNesting) return wrong(text("an expression nested too deeply"));
    const Token first = token_;
    JUDGE_TRY(Expression left, both());
    while (is("||")) {
      JUDGE_TRY(left, logical(Expression::Kind::either, first, std::move(left)));
    }
    return left;
  }

  Result<Expression> both() {
    const Token first = token_;
    JUDGE_TRY(Expression left, negation());
    while (is("&&")) {
      JUDGE_TRY(left, logical(Expression::Kind::both, first, std::move(left)));
    }
    return left;
  }

  Result<Expression> logical(Expression::Kind kind, const Token& first, Expression left) {
    JUDGE_CHECK(advance());
    JUDGE_TRY(Expression right, kind == Expression::Kind::either ? both() : negation());
    for (const Expression* side : {&left, &right}) {
      if (!side->is_test()) {
        return wrong_at(side->place, text("a test is wanted here, not a value"));
      }
    }
    return over_two(kind, first, std::move(left), std::move(right));
  }

  Result<Expression> negation() {
    const Nesting nesting(nesting_);
    if (nesting_ > kDeepestNesting) return wrong(text("an expression nested too deeply"));
    const Token first = token_;
    JUDGE_TRY(const bool negated, skip("!"));
    if (!negated) return comparison();
    JUDGE_TRY(Expression inside, negation());
    if (!inside.is_test())
      return wrong_at(inside.place, text("a test is wanted here, not a value"));
    std::vector<Expression> operands;
    operands.push_back(std::move(inside));
    return over(Expression::Kind::negation, first, std::move(operands));
  }

  Result<Expression> comparison() {
    using enum Expression::Comparison;
    static const std::map<std::string_view, Expression::Comparison> all = {
        {"<", less},      {"<=", at_most}, {">", more},
        {">=", at_least}, {"==", equal},   {"!=", unequal}};
    const Token first = token_;
    JUDGE_TRY(Expression left, sum());
    const auto found = token_.kind == Token::Kind::symbol ? all.find(token_.source) : all.end();
    if (found == all.end()) return left;
    JUDGE_CHECK(advance());
    JUDGE_TRY(left, as_value(std::move(left)));
    JUDGE_TRY(Expression right, sum());
    JUDGE_TRY(right, as_value(std::move(right)));
    JUDGE_TRY(Expression made,
              over_two(Expression::Kind::comparison, first, std::move(left), std::move(right)));
    made.comparison = found->second;
    return made;
  }

  bool is_one_of(std::string_view operators) const {
    return token_.kind == Token::Kind::symbol && token_.source.size() == 1 &&
           operators.find(token_.source.front()) != std::string_view::npos;
  }

  // A chain of operators that group from the left.
  template <class Operand>
  Result<Expression> chain(std::string_view operators, const Operand& operand) {
    const Token first = token_;
    JUDGE_TRY(Expression left, operand());
    while (is_one_of(operators)) {
      const auto what = static_cast<CtdOperator>(token_.source.front());
      JUDGE_CHECK(advance());
      JUDGE_TRY(left, as_value(std::move(left)));
      JUDGE_TRY(Expression right, operand());
      JUDGE_TRY(right, as_value(std::move(right)));
      JUDGE_TRY(left,
                over_two(Expression::Kind::calculation, first, std::move(left), std::move(right)));
      left.calculation = what;
    }
    return left;
  }

  Result<Expression> sum() {
    return chain("+-", [&] { return product(); });
  }
  Result<Expression> product() {
    return chain("*/%", [&] { return minus([&] { return power(); }); });
  }
  Result<Expression> power() {
    // The first operand has no minus of its own: -2^2 is -(2^2).
    bool is_first = true;
    return chain("^", [&]() -> Result<Expression> {
      if (std::exchange(is_first, false)) return primary();
      return minus([&] { return primary(); });
    });
  }

  template <class Operand>
  Result<Expression> minus(const Operand& operand) {
    const Nesting nesting(nesting_);
    if (nesting_ > kDeepestNesting) return wrong(text("an expression nested too deeply"));
    const Token first = token_;
    JUDGE_TRY(const bool negative, skip("-"));
    if (!negative) return operand();
    JUDGE_TRY(Expression inside, minus(operand));
    JUDGE_TRY(inside, as_value(std::move(inside)));
    std::vector<Expression> operands;
    operands.push_back(std::move(inside));
    return over(Expression::Kind::minus, first, std::move(operands));
  }

  Result<Expression> primary() {
    const Token first = token_;
    switch (token_.kind) {
      case Token::Kind::name:
        return variable();
      case Token::Kind::integer:
      case Token::Kind::real:
      case Token::Kind::string:
        return literal();
      default:
        break;
    }
    if (is("(")) {
      JUDGE_CHECK(advance());
      JUDGE_TRY(Expression inside, either());
      JUDGE_CHECK(expect(")"));
      return inside;
    }
    if (is("ISEOF")) {
      JUDGE_CHECK(advance());
      return over(Expression::Kind::end_of_input, first, {});
    }
    for (const auto& [keyword, kind] : {std::pair("STRLEN", Expression::Kind::length),
                                        std::pair("MATCH", Expression::Kind::match)}) {
      if (!is(keyword)) continue;
      JUDGE_CHECK(advance());
      JUDGE_CHECK(expect("("));
      std::vector<Expression> operands(1);
      JUDGE_TRY(operands[0], value());
      JUDGE_CHECK(expect(")"));
      return over(kind, first, std::move(operands));
    }
    if (is("UNIQUE")) {
      JUDGE_CHECK(advance());
      JUDGE_TRY(std::vector<std::size_t> names, name_list());
      JUDGE_TRY(Expression made, over(Expression::Kind::unique, first, {}));
      made.variables = std::move(names);
      return made;
    }
    if (is("INARRAY")) {
      JUDGE_CHECK(advance());
      JUDGE_CHECK(expect("("));
      std::vector<Expression> operands(1);
      JUDGE_TRY(operands[0], value());
      JUDGE_CHECK(expect(","));
      JUDGE_TRY(const std::size_t name, variable_name());
      JUDGE_CHECK(expect(")"));
      JUDGE_TRY(Expression made, over(Expression::Kind::in_array, first, std::move(operands)));
      made.variables = {name};
      program_.searched[name] = true;
      return made;
    }
    return unexpected(text("a value"));
  }

  Result<Expression> literal() {
    const Token first = token_;
    JUDGE_CHECK(advance());
    JUDGE_TRY(Expression made, over(Expression::Kind::literal, first, {}));
    if (first.kind == Token::Kind::string) {
      made.literal = first.string;
      return made;
    }
    if (first.source.size() > kCtdMostDigits) {
      return wrong_at(first.place, text("a number of more than {} digits", kCtdMostDigits));
    }
    if (first.kind == Token::Kind::integer) {
      if (first.source.size() > 1 && first.source.front() == '0') {
        return wrong_at(first.place, text("a number with a leading zero"));
      }
      made.literal = ctd_int(first.source);
      return made;
    }
    Result<CtdReal> real = ctd_real(first.source);
    if (!real) return wrong_at(first.place, real.error().message);
    made.literal = *std::move(real);
    return made;
  }

  Result<std::size_t> variable_name() {
    if (token_.kind != Token::Kind::name) return unexpected(text("a variable"));
    const auto [found, is_new] =
        names_.try_emplace(std::string(token_.source), program_.variables.size());
    if (is_new) {
      program_.variables.emplace_back(token_.source);
      program_.searched.push_back(false);
    }
    JUDGE_CHECK(advance());
    return found->second;
  }

  Result<Expression> variable() {
    const Token first = token_;
    JUDGE_TRY(const std::size_t name, variable_name());
    std::vector<Expression> indices;
    if (is("[")) {
      do {
        JUDGE_CHECK(advance());
        JUDGE_TRY(Expression index, value());
        indices.push_back(std::move(index));
      } while (is(","));
      JUDGE_CHECK(expect("]"));
    }
    JUDGE_TRY(Expression made, over(Expression::Kind::variable, first, std::move(indices)));
    made.variables = {name};
    return made;
  }

  // `(a, b, ...)`
  Result<std::vector<std::size_t>> name_list() {
    std::vector<std::size_t> names;
    JUDGE_CHECK(expect("("));
    while (true) {
      JUDGE_TRY(const std::size_t name, variable_name());
      names.push_back(name);
      if (!is(",")) break;
      JUDGE_CHECK(advance());
    }
    JUDGE_CHECK(expect(")"));
    return names;
  }

  // --- commands ---

  Result<std::vector<Command>> block(unsigned depth) {
    if (depth > kDeepestBlock) return wrong(text("blocks nested too deeply"));
    std::vector<Command> commands;
    while (token_.kind != Token::Kind::end && !is("END") && !is("ELSE")) {
      const Token first = token_;
      JUDGE_TRY(Command one, command(first));
      if (one.kind >= Command::Kind::repeat) JUDGE_CHECK(read_blocks(one, depth));
      commands.push_back(std::move(one));
    }
    return commands;
  }

  Result<void> read_blocks(Command& one, unsigned depth) {
    JUDGE_TRY(one.body, block(depth + 1));
    if (one.kind == Command::Kind::condition && is("ELSE")) {
      JUDGE_CHECK(advance());
      JUDGE_TRY(one.otherwise, block(depth + 1));
    }
    if (token_.kind == Token::Kind::end) {
      return wrong_at(one.place, text("a block without its END"));
    }
    return expect("END");
  }

  Result<Command> command(const Token& first) {
    using enum Command::Kind;
    struct Row {
      std::string_view name;
      Command::Kind kind;
      Result<void> (CtdParser::*read)(Command&);
    };
    static const Row rows[] = {
        {"SPACE", space, nullptr},
        {"NEWLINE", newline, nullptr},
        {"EOF", end_of_input, nullptr},
        {"INT", integer, &CtdParser::read_integer},
        {"FLOAT", real, &CtdParser::read_float},
        {"FLOATP", real, &CtdParser::read_float_of_decimals},
        {"STRING", string, &CtdParser::read_value},
        {"REGEX", regex, &CtdParser::read_regex},
        {"ASSERT", assertion, &CtdParser::read_test},
        {"SET", set, &CtdParser::read_assignments},
        {"UNSET", unset, nullptr},
        {"REP", repeat, &CtdParser::read_repeat},
        {"REPI", repeat, &CtdParser::read_counted_repeat},
        {"WHILE", loop, &CtdParser::read_loop},
        {"WHILEI", loop, &CtdParser::read_counted_loop},
        {"IF", condition, &CtdParser::read_test},
    };
    const auto row = std::find_if(std::begin(rows), std::end(rows), [&](const Row& r) {
      return first.kind == Token::Kind::keyword && r.name == first.source;
    });
    if (row == std::end(rows)) return unexpected(text("a command"));
    JUDGE_CHECK(advance());
    Command made{.kind = row->kind, .place = first.place};
    if (row->kind == unset) {
      JUDGE_TRY(made.variables, name_list());
    } else if (row->read != nullptr) {
      JUDGE_CHECK(expect("("));
      JUDGE_CHECK((this->*row->read)(made));
      JUDGE_CHECK(expect(")"));
    }
    made.source = since(first);
    return made;
  }

  Result<void> read_value(Command& command) {
    JUDGE_TRY(Expression one, value());
    command.arguments.push_back(std::move(one));
    return {};
  }
  Result<void> read_test(Command& command) {
    JUDGE_TRY(Expression one, test());
    command.arguments.push_back(std::move(one));
    return {};
  }
  Result<void> read_values(Command& command, int count) {
    for (int i = 0; i < count; ++i) {
      if (i > 0) JUDGE_CHECK(expect(","));
      JUDGE_CHECK(read_value(command));
    }
    return {};
  }
  Result<void> read_target(Command& command) {
    if (token_.kind != Token::Kind::name) return unexpected(text("a variable"));
    JUDGE_TRY(Expression target, variable());
    command.target.push_back(std::move(target));
    return {};
  }
  Result<void> read_more(Command& command) {
    JUDGE_TRY(const bool more, skip(","));
    return more ? read_target(command) : Result<void>();
  }

  Result<void> read_integer(Command& command) {
    JUDGE_CHECK(read_values(command, 2));
    return read_more(command);
  }
  Result<void> read_regex(Command& command) {
    JUDGE_CHECK(read_value(command));
    return read_more(command);
  }
  Result<void> read_float(Command& command) { return read_float_with(command, 2); }
  Result<void> read_float_of_decimals(Command& command) { return read_float_with(command, 4); }
  Result<void> read_float_with(Command& command, int values) {
    JUDGE_CHECK(read_values(command, values));
    JUDGE_CHECK(read_more(command));
    if (command.target.empty() || !is(",")) return {};
    JUDGE_CHECK(advance());
    if (!is("FIXED") && !is("SCIENTIFIC")) return unexpected(text("FIXED or SCIENTIFIC"));
    command.form = is("FIXED") ? Command::Form::fixed : Command::Form::scientific;
    return advance();
  }

  Result<void> read_assignments(Command& command) {
    do {
      if (!command.assignments.empty()) JUDGE_CHECK(advance());
      if (token_.kind != Token::Kind::name) return unexpected(text("a variable"));
      JUDGE_TRY(Expression target, variable());
      JUDGE_CHECK(expect("="));
      JUDGE_TRY(Expression set_to, value());
      command.assignments.emplace_back(std::move(target), std::move(set_to));
    } while (is(","));
    return {};
  }

  Result<void> read_repeat(Command& command) {
    JUDGE_CHECK(read_value(command));
    return read_separator(command);
  }
  Result<void> read_counted_repeat(Command& command) {
    JUDGE_CHECK(read_target(command));
    JUDGE_CHECK(expect(","));
    return read_repeat(command);
  }
  Result<void> read_loop(Command& command) {
    JUDGE_CHECK(read_test(command));
    return read_separator(command);
  }
  Result<void> read_counted_loop(Command& command) {
    JUDGE_CHECK(read_target(command));
    JUDGE_CHECK(expect(","));
    return read_loop(command);
  }
  Result<void> read_separator(Command& loop) {
    JUDGE_TRY(const bool more, skip(","));
    if (!more) return {};
    const Token first = token_;
    JUDGE_TRY(Command separator, command(first));
    if (separator.kind >= Command::Kind::repeat) {
      return wrong_at(first.place, text("a block cannot be a separator"));
    }
    loop.separator.push_back(std::move(separator));
    return {};
  }

  CtdProgram& program_;
  std::string_view text_;
  std::size_t at_ = 0, line_ = 1, line_begin_ = 0, previous_end_ = 0;
  Token token_;
  unsigned nesting_ = 0;
  std::map<std::string, std::size_t, std::less<>> names_;
};

Result<std::shared_ptr<const CtdProgram>> parse_ctd(std::string_view text, std::string place) {
  const auto program = std::make_shared<CtdProgram>();
  program->text = text;
  program->place = std::move(place);
  JUDGE_CHECK(CtdParser(*program).parse());
  return std::shared_ptr<const CtdProgram>(program);
}

}  // namespace judge
