#include "judge/report/picture.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <map>
#include <optional>
#include <vector>

#include "judge/base/text.hpp"
#include "judge/validate/tokens.hpp"

namespace judge {
namespace {

constexpr std::size_t kMostPanels = 12, kMostNumbers = 20000;
constexpr double kSide = 640, kMargin = 16, kCaption = 18;

using Point = std::array<long double, 2>;

// How a shape is read and drawn.
struct ShapeKind {
  std::size_t numbers;  // of one of them
  std::size_t indices;  // 0: never by indices
  bool joined;          // all of them are one path
};

const std::map<std::string, ShapeKind, std::less<>>& kinds() {
  static const std::map<std::string, ShapeKind, std::less<>> all = {
      {"points", {2, 1, false}},   {"polygon", {2, 1, true}},   {"polyline", {2, 1, true}},
      {"segments", {4, 2, false}}, {"lines", {4, 0, false}},    {"halfplanes", {4, 0, false}},
      {"circles", {3, 0, false}},  {"triangles", {6, 3, false}}};
  return all;
}

struct Shape {
  std::string kind;
  std::vector<Point> points = {};
  long double radius = 0;
};
using Panel = std::vector<Shape>;

// --- the words ----------------------------------------------------------------------------------

struct Word {
  enum class Kind { integer, skip, shape, repeat, when };
  Kind kind = Kind::skip;
  std::string name = {}, count = {};
  bool by_index = false;
  std::vector<Word> inner = {};
};

class WordReader {
 public:
  explicit WordReader(std::string_view text) : text_(text) {}

  Result<std::vector<Word>> read() {
    JUDGE_TRY(std::vector<Word> words, list());
    if (at_ < text_.size()) return wrong();
    return words;
  }

 private:
  Failure wrong() const {
    return fail(text("picture: '{}' is not understood from '{}' on", escape_unsafe(text_),
                     escape_unsafe(text_.substr(at_))),
                text("judge/report/picture.hpp lists the words"));
  }
  bool take(char c) {
    if (at_ == text_.size() || text_[at_] != c) return false;
    ++at_;
    return true;
  }
  std::string name() {
    std::size_t end = at_;
    while (end < text_.size() && (std::isalnum(static_cast<unsigned char>(text_[end])) != 0 ||
                                  text_[end] == '_' || text_[end] == '-')) {
      ++end;
    }
    std::string found(text_.substr(at_, end - at_));
    at_ = end;
    return found;
  }

  Result<std::vector<Word>> list() {
    std::vector<Word> words;
    for (at_ = skip_space(text_, at_); at_ < text_.size() && text_[at_] != '}';
         at_ = skip_space(text_, at_)) {
      Word word{.name = name()};
      if (word.name.empty()) return wrong();
      const bool is_question = take('?');
      if (take('{')) {
        word.kind = is_question ? Word::Kind::when : Word::Kind::repeat;
        word.count = word.name;
        JUDGE_TRY(word.inner, list());
        if (!take('}')) return wrong();
      } else if (is_question) {
        return wrong();
      } else if (at_ < text_.size() && (text_[at_] == '(' || text_[at_] == '[')) {
        word.kind = Word::Kind::shape;
        word.by_index = text_[at_++] == '[';
        word.count = name();
        const auto kind = kinds().find(word.name);
        if (kind == kinds().end() || word.count.empty() || !take(word.by_index ? ']' : ')') ||
            (word.by_index && kind->second.indices == 0)) {
          return wrong();
        }
      } else if (word.name != "_") {
        word.kind = Word::Kind::integer;
      }
      words.push_back(std::move(word));
    }
    return words;
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

// --- the files ----------------------------------------------------------------------------------

// A decimal or a fraction.
std::optional<long double> number_of(std::string_view word) {
  const std::size_t slash = word.find('/');
  const auto value = parse_real(word.substr(0, slash));
  if (!value || !std::isfinite(*value) || slash == std::string_view::npos) {
    return value && std::isfinite(*value) ? value : std::nullopt;
  }
  const auto below = parse_real(word.substr(slash + 1));
  if (!below || !std::isfinite(*below) || *below == 0) return std::nullopt;
  return *value / *below;
}

// What one file holds: a panel for each time that its repetition came round, else one.
class FileReader {
 public:
  // `input`: whose points the indices are of, and whose names are known; null: this is the input.
  FileReader(std::string_view bytes, const FileReader* input) : bytes_(bytes), input_(input) {
    if (input != nullptr) values_ = input->values_;
  }

  // False where the file ends or does not fit. What was read before is in `panels`.
  bool read(const std::vector<Word>& words) {
    for (const Word& word : words) {
      if (is_full()) return true;
      if (!read(word)) return false;
    }
    return true;
  }
  bool is_full() const { return numbers_ >= kMostNumbers || panels.size() > kMostPanels; }

  std::vector<Panel> panels = {Panel()};

 private:
  std::string_view next() {
    at_ = skip_space(bytes_, at_);
    const std::string_view word = token_at(bytes_, at_);
    at_ += word.size();
    return word;
  }
  std::optional<long long> count(const std::string& name) const {
    const auto known = values_.find(name);
    return known != values_.end() ? known->second : parse_integer(name);
  }

  bool read(const Word& word) {
    if (word.kind == Word::Kind::skip) return !next().empty();
    if (word.kind == Word::Kind::integer) {
      const auto value = parse_integer(next());
      if (value) values_[word.name] = *value;
      return value.has_value();
    }
    if (word.kind == Word::Kind::when) {
      const std::size_t before = at_;
      if (next() == word.name) return read(word.inner);
      at_ = before;
      return true;
    }
    const auto times = count(word.count);
    if (!times || *times < 0) return false;
    if (word.kind == Word::Kind::shape) return read_shapes(word, *times);
    for (long long i = 0; i < *times && !is_full(); ++i) {
      if (i > 0) panels.emplace_back();
      if (!read(word.inner)) return false;
    }
    return true;
  }

  bool read_shapes(const Word& word, long long times) {
    const ShapeKind& kind = kinds().at(word.name);
    Shape shape{.kind = word.name};
    for (long long i = 0; i < times && !is_full(); ++i) {
      const bool fits =
          word.by_index ? read_indices(kind.indices, shape) : read_numbers(kind, shape);
      if (!fits) {
        if (kind.joined) panels.back().push_back(std::move(shape));
        return false;
      }
      if (!kind.joined) {
        panels.back().push_back(std::move(shape));
        shape = {.kind = word.name};
      }
    }
    if (kind.joined) panels.back().push_back(std::move(shape));
    return true;
  }

  bool read_numbers(const ShapeKind& kind, Shape& shape) {
    std::array<long double, 6> read{};
    for (std::size_t i = 0; i < kind.numbers; ++i) {
      const auto value = number_of(next());
      if (!value) return false;
      read[i] = *value;
    }
    numbers_ += kind.numbers;
    for (std::size_t i = 0; i + 1 < kind.numbers; i += 2) {
      shape.points.push_back({read[i], read[i + 1]});
    }
    if (kind.numbers == 3) shape.radius = read[2];
    return true;
  }

  bool read_indices(std::size_t many, Shape& shape) {
    if (input_ == nullptr || panels.size() > input_->panels.size()) return false;
    std::vector<Point> points;
    for (const Shape& given : input_->panels[panels.size() - 1]) {
      points.insert(points.end(), given.points.begin(), given.points.end());
    }
    for (std::size_t i = 0; i < many; ++i) {
      const auto index = parse_integer(next());
      if (!index || *index < 0 || static_cast<std::size_t>(*index) >= points.size()) return false;
      shape.points.push_back(points[static_cast<std::size_t>(*index)]);
    }
    numbers_ += many;
    return true;
  }

  std::string_view bytes_;
  const FileReader* input_;
  std::size_t at_ = 0, numbers_ = 0;
  std::map<std::string, long long> values_;
};

// --- the drawing --------------------------------------------------------------------------------

// From coordinates to a square of the page; up is up.
class View {
 public:
  explicit View(const std::vector<const Panel*>& layers) {
    for (const Panel* layer : layers) {
      for (const Shape& shape : *layer) {
        for (const Point& p : shape.points) {
          for (std::size_t axis = 0; axis < 2; ++axis) {
            low_[axis] =
                any_ ? std::min(low_[axis], p[axis] - shape.radius) : p[axis] - shape.radius;
            high_[axis] =
                any_ ? std::max(high_[axis], p[axis] + shape.radius) : p[axis] + shape.radius;
          }
          any_ = true;
        }
      }
    }
    const long double widest = std::max(high_[0] - low_[0], high_[1] - low_[1]);
    scale_ = widest > 0 ? 1 / widest : 1;
  }

  // The side of the square is `side`; its upper left corner is at (x, y).
  void place(double x, double y, double side) { x_ = x, y_ = y, side_ = side; }

  std::array<double, 2> operator()(const Point& p) const {
    const auto middle = [&](std::size_t axis) { return low_[axis] / 2 + high_[axis] / 2; };
    return {x_ + side_ * (0.5 + static_cast<double>((p[0] - middle(0)) * scale_)),
            y_ + side_ * (0.5 - static_cast<double>((p[1] - middle(1)) * scale_))};
  }
  double length(long double of) const { return side_ * static_cast<double>(of * scale_); }
  double side() const { return side_; }

 private:
  bool any_ = false;
  Point low_{}, high_{};
  long double scale_ = 1;
  double x_ = 0, y_ = 0, side_ = 0;
};

// `dot`: the radius of a point.
std::string element_of(const Shape& shape, const View& view, double dot) {
  std::vector<std::array<double, 2>> at;
  at.reserve(shape.points.size());
  for (const Point& p : shape.points) at.push_back(view(p));
  if (at.empty()) return {};
  if (shape.kind == "points") {
    return fmt::format("<circle class=\"p\" cx=\"{:.2f}\" cy=\"{:.2f}\" r=\"{}\"/>\n", at[0][0],
                       at[0][1], dot);
  }
  if (shape.kind == "circles") {
    return fmt::format("<circle cx=\"{:.2f}\" cy=\"{:.2f}\" r=\"{:.2f}\"/>\n", at[0][0], at[0][1],
                       view.length(shape.radius));
  }
  if (shape.kind == "lines" || shape.kind == "halfplanes") {
    const double dx = at[1][0] - at[0][0], dy = at[1][1] - at[0][1];
    const double length = std::hypot(dx, dy);
    if (length == 0) return {};
    const double far = 4 * view.side() / length;
    std::string drawn =
        fmt::format("<path d=\"M{:.2f} {:.2f}L{:.2f} {:.2f}\"/>\n", at[0][0] - far * dx,
                    at[0][1] - far * dy, at[1][0] + far * dx, at[1][1] + far * dy);
    if (shape.kind == "halfplanes") {
      // A tick to the left, the side that is meant.
      const double x = (at[0][0] + at[1][0]) / 2, y = (at[0][1] + at[1][1]) / 2;
      drawn += fmt::format("<path d=\"M{:.2f} {:.2f}L{:.2f} {:.2f}\"/>\n", x, y,
                           x + 10 * dy / length, y - 10 * dx / length);
    }
    return drawn;
  }
  std::string path;
  for (const auto& [x, y] : at) {
    path += fmt::format("{}{:.2f} {:.2f}", path.empty() ? "M" : "L", x, y);
  }
  if (shape.kind == "polygon" || shape.kind == "triangles") path += "Z";
  return fmt::format("<path d=\"{}\"/>\n", path);
}

std::string escape_xml(std::string_view raw) {
  std::string out;
  for (const char c : escape_unsafe(raw)) {
    if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else
      out += c;
  }
  return out;
}

struct Layer {
  const char* name;
  const std::vector<Panel>* panels;
};

std::string draw(const std::vector<Layer>& layers, const std::string& title, bool is_cut) {
  const std::size_t panels = std::min(layers[0].panels->size(), kMostPanels);
  const std::size_t columns = panels == 1 ? 1 : panels <= 4 ? 2 : panels <= 9 ? 3 : 4;
  const std::size_t rows = (panels + columns - 1) / columns;
  const double cell = kSide / static_cast<double>(columns);
  const double height = cell * static_cast<double>(rows) + 2 * kCaption;
  std::string out = fmt::format(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {0:.0f} {1:.0f}\" width=\"{0:.0f}\" "
      "height=\"{1:.0f}\" font-family=\"sans-serif\" font-size=\"12\">\n<title>{2}</title>\n"
      "<style>path,circle{{fill:none;stroke-width:1.5}}\n"
      ".input{{stroke:#57606a;fill:#57606a}}.answer{{stroke:#1a7f37;fill:#1a7f37}}"
      ".output{{stroke:#cf222e;fill:#cf222e;stroke-dasharray:5 3}}\n"
      ".p{{fill:inherit;stroke:none}}</style>\n"
      "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n",
      kSide, height, escape_xml(title));
  for (std::size_t i = 0; i < panels; ++i) {
    const double x = cell * static_cast<double>(i % columns),
                 y = cell * static_cast<double>(i / columns);
    std::vector<const Panel*> drawn;
    for (const Layer& layer : layers) {
      if (i < layer.panels->size()) drawn.push_back(&(*layer.panels)[i]);
    }
    View view(drawn);
    view.place(x + kMargin, y + kMargin, cell - 2 * kMargin);
    out += fmt::format(
        "<svg x=\"{0:.2f}\" y=\"{1:.2f}\" width=\"{2:.2f}\" height=\"{2:.2f}\" "
        "viewBox=\"{0:.2f} {1:.2f} {2:.2f} {2:.2f}\">\n",
        x, y, cell);
    for (const Layer& layer : layers) {
      if (i >= layer.panels->size()) continue;
      const bool is_input = &layer == &layers.front();
      out += fmt::format("<g class=\"{}\">\n", layer.name);
      for (const Shape& shape : (*layer.panels)[i])
        out += element_of(shape, view, is_input ? 2.5 : 4);
      out += "</g>\n";
    }
    if (panels > 1)
      out += fmt::format("<text x=\"{:.2f}\" y=\"{:.2f}\">{}</text>\n", x + 4, y + 14, i + 1);
    out += "</svg>\n";
  }
  double x = 4;
  const double y = height - kCaption;
  for (const Layer& layer : layers) {
    out += fmt::format(
        "<text class=\"{}\" style=\"stroke:none\" x=\"{:.0f}\" y=\"{:.0f}\">{}</text>\n",
        layer.name, x, y, layer.name);
    x += 70;
  }
  out += fmt::format("<text x=\"{:.0f}\" y=\"{:.0f}\">{}{}</text>\n</svg>\n", x, y,
                     escape_xml(title), is_cut ? escape_xml(text(" (not all of it)")) : "");
  return out;
}

}  // namespace

Result<std::string> draw_picture(const PictureSpec& spec, const PictureOf& of) {
  JUDGE_TRY(const std::vector<Word> input_words, WordReader(spec.input).read());
  JUDGE_TRY(const std::vector<Word> answer_words, WordReader(spec.answer).read());
  FileReader input(of.input, nullptr);
  if (!input.read(input_words)) {
    return fail(
        text("{}: the input is not '{}' (picture in touchstone.yaml)", of.title, spec.input));
  }
  FileReader answer(of.answer, &input), output(of.output, &input);
  answer.read(answer_words);
  output.read(answer_words);
  std::vector<Layer> layers = {{"input", &input.panels}, {"answer", &answer.panels}};
  if (!of.output.empty()) layers.push_back({"output", &output.panels});
  return draw(layers, of.title, input.is_full() || answer.is_full() || output.is_full());
}

}  // namespace judge
