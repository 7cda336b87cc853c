#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "judge/base/result.hpp"
#include "judge/validate/ctd_value.hpp"

// A Checktestdata program as it was read.

namespace judge {

struct CtdPlace {
  std::size_t line = 1, column = 1;
};

// A value, or a test (from `negation` on), over operands.
struct CtdExpression {
  enum class Kind {
    literal,
    variable,
    length,
    minus,
    calculation,
    negation,
    both,
    either,
    comparison,
    match,
    end_of_input,
    unique,
    in_array,
  };
  enum class Comparison { less, at_most, more, at_least, equal, unequal };

  Kind kind = Kind::literal;
  CtdPlace place = {};
  std::string_view source = {};
  CtdValue literal = {};
  CtdOperator calculation = {};
  Comparison comparison = {};
  std::vector<std::size_t> variables = {};   // one, or those of UNIQUE
  std::vector<CtdExpression> operands = {};  // of a variable: its indices
  unsigned depth = 0;

  bool is_test() const { return kind >= Kind::negation; }
};

struct CtdCommand {
  enum class Kind {
    space,
    newline,
    end_of_input,
    integer,
    real,
    string,
    regex,
    assertion,
    set,
    unset,
    repeat,
    loop,
    condition,
  };
  enum class Form { any, fixed, scientific };

  Kind kind = Kind::space;
  CtdPlace place = {};
  std::string_view source = {};
  std::vector<CtdExpression> arguments = {};  // bounds, count, test, text: as they are written
  std::vector<CtdExpression> target = {};     // the variable, if there is one
  Form form = Form::any;                      // of a float
  std::vector<std::pair<CtdExpression, CtdExpression>> assignments = {};
  std::vector<std::size_t> variables = {};  // of UNSET
  std::vector<CtdCommand> separator = {};   // none or one
  std::vector<CtdCommand> body = {}, otherwise = {};
};

// Never moved: the sources point into the text.
struct CtdProgram {
  std::string text, place;
  std::vector<CtdCommand> commands;
  std::vector<std::string> variables;
  std::vector<bool> searched;  // variables that INARRAY asks for
};

// An Error names place, line and column.
Result<std::shared_ptr<const CtdProgram>> parse_ctd(std::string_view text, std::string place);

}  // namespace judge
