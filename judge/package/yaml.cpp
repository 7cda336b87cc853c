#include "judge/package/yaml.hpp"

#include <utf8proc.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

#include "judge/base/file.hpp"
#include "judge/base/text.hpp"
#include "judge/package/data.hpp"
#include "judge/package/yaml_value.hpp"

namespace judge {

namespace {

constexpr Bytes kLargestYaml = {4ull << 20};
constexpr std::size_t kDeepest = 64;
constexpr std::size_t kMostValues = 1'000'000;

using Value = Yaml::Value;

// The first byte that is no UTF-8; npos when all is.
std::size_t find_invalid_utf8(std::string_view text) {
  std::size_t position = 0;
  while (position < text.size()) {
    utf8proc_int32_t ignored = 0;
    const auto size =
        utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data() + position),
                         static_cast<utf8proc_ssize_t>(text.size() - position), &ignored);
    if (size <= 0) return position;
    position += static_cast<std::size_t>(size);
  }
  return std::string_view::npos;
}

// What no text file holds; yaml-cpp takes some of it for the end of the file.
std::size_t find_control(std::string_view text) {
  const auto found = std::find_if(text.begin(), text.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r') || byte == 0x7f;
  });
  return found == text.end() ? std::string_view::npos
                             : static_cast<std::size_t>(found - text.begin());
}

// Builds the values out of yaml-cpp's events. After the first thing that is wrong, it ignores the
// rest: callbacks cannot return an error.
class Builder : public YAML::EventHandler {
 public:
  explicit Builder(const std::string& file) : file_(file) {}

  Result<std::shared_ptr<const Value>> finish() {
    if (failure_) return Failure(*failure_);
    return std::move(root_);
  }

  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    add(make(Value::Kind::null, mark, anchor), mark);
  }
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& text) override {
    if (failure_) return;
    if (wants_key()) return take_key(mark, text);
    auto value = make(Value::Kind::scalar, mark, anchor);
    value->scalar = text;
    value->quoted = tag == "!";
    add(std::move(value), mark);
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    const auto found = anchors_.find(anchor);
    const bool inside = std::any_of(open_.begin(), open_.end(), [&](const Open& open) {
      return found != anchors_.end() && open.value == found->second;
    });
    if (found == anchors_.end() || inside) return stop(mark, text("an alias inside its own value"));
    add(found->second, mark);
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    begin(Value::Kind::list, mark, anchor);
  }
  void OnSequenceEnd() override { end(); }
  void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    begin(Value::Kind::map, mark, anchor);
  }
  void OnMapEnd() override { end(); }

 private:
  struct Open {
    std::shared_ptr<Value> value;
    bool has_key = false;  // a map's: its value comes next
  };

  void stop(const YAML::Mark& mark, const std::string& what) {
    if (!failure_)
      failure_ = Error{.message = fmt::format("{}:{}: {}", file_, mark.line + 1, what)};
  }
  bool wants_key() const {
    return !open_.empty() && open_.back().value->kind == Value::Kind::map && !open_.back().has_key;
  }
  std::shared_ptr<Value> make(Value::Kind kind, const YAML::Mark& mark, YAML::anchor_t anchor) {
    auto value = std::make_shared<Value>();
    value->kind = kind;
    value->line = mark.line + 1;
    if (anchor != 0) anchors_[anchor] = value;
    return value;
  }

  void take_key(const YAML::Mark& mark, const std::string& key) {
    Value& map = *open_.back().value;
    if (!map.index.emplace(key, map.entries.size()).second) {
      return stop(mark, text("the key '{}' stands twice", escape_unsafe(key)));
    }
    map.entries.push_back({key, mark.line + 1, nullptr});
    open_.back().has_key = true;
  }

  void begin(Value::Kind kind, const YAML::Mark& mark, YAML::anchor_t anchor) {
    if (failure_) return;
    if (wants_key()) return stop(mark, text("a key must be a text"));
    if (open_.size() >= kDeepest) return stop(mark, text("nested too deeply"));
    open_.push_back({make(kind, mark, anchor)});
  }
  void end() {
    if (failure_) return;
    const std::shared_ptr<Value> value = std::move(open_.back().value);
    open_.pop_back();
    add(value, {});
  }

  // A value that is whole goes into the list or map around it.
  void add(std::shared_ptr<const Value> value, const YAML::Mark& mark) {
    if (failure_) return;
    if (wants_key()) {
      if (value->kind == Value::Kind::scalar) return take_key(mark, value->scalar);
      return stop(mark, text("a key must be a text"));
    }
    if (open_.empty()) {
      root_ = std::move(value);
      return;
    }
    Value& around = *open_.back().value;
    around.size += value->size;
    if (around.size > kMostValues) return stop(mark, text("too many aliases"));
    if (around.kind == Value::Kind::list) {
      around.entries.push_back({"", value->line, std::move(value)});
    } else {
      around.entries.back().value = std::move(value);
      open_.back().has_key = false;
    }
  }

  const std::string& file_;
  std::optional<Error> failure_;
  std::vector<Open> open_;
  std::map<YAML::anchor_t, std::shared_ptr<Value>> anchors_;
  std::shared_ptr<const Value> root_ = std::make_shared<Value>();
};

}  // namespace

Result<Yaml> Yaml::load(const std::filesystem::path& path, const std::string& shown_as) {
  if (!is_there(path)) return parse({}, shown_as);
  Result<std::string> content = read_file(path, kLargestYaml);
  if (content) return parse(*content, shown_as);
  Error reason = std::move(content).error();
  if (reason.message.starts_with(path.string())) {
    reason.message.replace(0, path.string().size(), shown_as);
  }
  return Failure(std::move(reason));
}

Result<Yaml> Yaml::parse(const std::string& content, const std::string& shown_as) {
  const auto wrong_at = [&](std::size_t position, const std::string& what,
                            const std::string& hint) {
    const auto end = content.begin() + static_cast<std::ptrdiff_t>(position);
    return fail(
        fmt::format("{}:{}: {}", shown_as, 1 + std::count(content.begin(), end, '\n'), what), hint);
  };
  if (const std::size_t at = find_invalid_utf8(content); at != std::string::npos) {
    return wrong_at(at, text("not UTF-8"), text("save the file as UTF-8"));
  }
  if (content.starts_with("\xef\xbb\xbf")) {
    return wrong_at(0, text("it starts with a byte order mark"),
                    text("save it as UTF-8 without one"));
  }
  if (const std::size_t at = find_control(content); at != std::string::npos) {
    return wrong_at(at, text("a control character"), text("save the file as UTF-8"));
  }
  try {
    std::istringstream stream(content);
    YAML::Parser parser(stream);
    Builder builder(shown_as);
    parser.HandleNextDocument(builder);
    JUDGE_TRY(std::shared_ptr<const Value> root, builder.finish());
    Builder rest(shown_as);
    if (parser.HandleNextDocument(rest)) {
      return fail(text("{}: a second document, after a line ---", shown_as),
                  text("only one document is read: remove the line"));
    }
    if (root->kind == Value::Kind::null) {
      auto nothing = std::make_shared<Value>();
      nothing->kind = Value::Kind::map;
      root = std::move(nothing);
    }
    return Yaml(std::move(root), shown_as, 1);
  } catch (const YAML::Exception& error) {
    const std::size_t tab = content.find("\n\t");
    return fail(
        text("{}:{}: no YAML: {}", shown_as, error.mark.line + 1, error.msg),
        tab == std::string::npos ? "" : text("YAML is indented with blanks, not with tabs"));
  } catch (const std::exception& error) {
    return fail(text("{}:{}: no YAML: {}", shown_as, 1, error.what()));
  }
}

bool Yaml::is_null() const { return !value_ || value_->kind == Value::Kind::null; }
bool Yaml::is_map() const { return value_ && value_->kind == Value::Kind::map; }
bool Yaml::is_list() const { return value_ && value_->kind == Value::Kind::list; }
bool Yaml::is_scalar() const { return value_ && value_->kind == Value::Kind::scalar; }

Yaml Yaml::operator[](const std::string& key) const {
  if (is_map()) {
    if (const auto found = value_->index.find(key); found != value_->index.end()) {
      const Value::Entry& entry = value_->entries[found->second];
      return Yaml(entry.value, file_, entry.line);
    }
  }
  return Yaml(nullptr, file_, line_);
}

std::vector<std::string> Yaml::keys() const {
  std::vector<std::string> keys;
  for (const auto& entry : entries()) keys.push_back(entry.first);
  return keys;
}

std::vector<std::pair<std::string, Yaml>> Yaml::entries() const {
  std::vector<std::pair<std::string, Yaml>> entries;
  if (!is_map()) return entries;
  for (const Value::Entry& entry : value_->entries) {
    entries.emplace_back(entry.key, Yaml(entry.value, file_, entry.line));
  }
  return entries;
}

std::vector<Yaml> Yaml::items() const {
  std::vector<Yaml> items;
  if (!is_list()) return items;
  for (const Value::Entry& entry : value_->entries) {
    items.push_back(Yaml(entry.value, file_, entry.line));
  }
  return items;
}

Result<std::string> Yaml::string() const {
  if (!is_scalar()) return wrong(text("a text is wanted here"));
  return value_->scalar;
}

Result<double> Yaml::number() const {
  const auto value = is_scalar() ? parse_number(value_->scalar) : std::nullopt;
  if (!value) return wrong(text("a number is wanted here"));
  return *value;
}

Result<bool> Yaml::boolean() const {
  if (is_scalar() && (value_->scalar == "true" || value_->scalar == "false")) {
    return value_->scalar == "true";
  }
  return wrong(text("true or false is wanted here"));
}

Result<std::vector<std::string>> Yaml::texts() const {
  if (is_null()) return std::vector<std::string>{};
  if (is_scalar()) return std::vector<std::string>{value_->scalar};
  if (!is_list()) return wrong(text("a list is wanted here"));
  std::vector<std::string> all;
  for (const Yaml& item : items()) {
    JUDGE_TRY(std::string one, item.string());
    all.push_back(std::move(one));
  }
  return all;
}

Result<std::vector<std::string>> Yaml::words() const {
  if (is_scalar()) return split_words(value_->scalar);
  return texts();
}

bool Yaml::is_quoted() const { return is_scalar() && value_->quoted; }

Result<void> Yaml::map_or_nothing() const {
  if (is_null() || is_map()) return {};
  return wrong(text("a map is wanted here"));
}

nlohmann::ordered_json Yaml::json() const {
  if (is_scalar()) return value_->scalar;
  nlohmann::ordered_json all;
  for (const auto& [key, value] : entries()) all[key] = value.json();
  for (const Yaml& item : items()) all.push_back(item.json());
  return all;
}

std::string Yaml::place() const { return file_ + ":" + std::to_string(line_); }

Failure Yaml::wrong(const std::string& what, const std::string& hint) const {
  return fail(place() + ": " + what, hint);
}

namespace {

// Whether a plain scalar of these characters would be read as something other than a string.
bool needs_quotes(const std::string& text) {
  static const std::set<std::string> kWords = {"",      "~",     "null",  "Null", "NULL",
                                               "true",  "True",  "TRUE",  "yes",  "no",
                                               "false", "False", "FALSE", "on",   "off"};
  return kWords.contains(text) || parse_number(text).has_value();
}

void emit(YAML::Emitter& out, const nlohmann::ordered_json& value) {
  if (value.is_object()) {
    out << YAML::BeginMap;
    for (const auto& [key, inner] : value.items()) {
      out << YAML::Key << key << YAML::Value;
      emit(out, inner);
    }
    out << YAML::EndMap;
  } else if (value.is_array()) {
    const bool flat = std::none_of(value.begin(), value.end(),
                                   [](const auto& item) { return item.is_structured(); });
    if (flat) out << YAML::Flow;
    out << YAML::BeginSeq;
    for (const auto& item : value) emit(out, item);
    out << YAML::EndSeq;
  } else if (value.is_string()) {
    const std::string& text = value.get_ref<const std::string&>();
    if (needs_quotes(text)) out << YAML::DoubleQuoted;
    out << text;
  } else {
    out << value.dump();
  }
}

}  // namespace

std::string to_yaml(const nlohmann::ordered_json& value) {
  YAML::Emitter out;
  emit(out, value);
  return std::string(out.c_str()) + "\n";
}

std::vector<std::string> Yaml::unknown_keys(const std::vector<std::string>& known,
                                            const std::vector<std::string>& elsewhere) const {
  std::map<std::string, std::string> full_names;  // by the last part
  std::vector<std::string> candidates = known;
  for (const std::string& name : elsewhere) {
    const std::string last = name.substr(name.rfind('.') + 1);
    if (full_names.emplace(last, name).second) candidates.push_back(last);
  }
  std::vector<std::string> messages;
  for (const auto& [key, value] : entries()) {
    if (std::find(known.begin(), known.end(), key) != known.end()) continue;
    const auto near = near_misses(key.substr(0, 100), candidates, 1);
    if (near.empty()) {
      messages.push_back(text("{}: unknown key '{}'", value.place(), escape_unsafe(key)));
      continue;
    }
    const bool here = std::find(known.begin(), known.end(), near.front()) != known.end();
    messages.push_back(text("{}: unknown key '{}' ({}?)", value.place(), escape_unsafe(key),
                            here ? near.front() : full_names[near.front()]));
  }
  return messages;
}

}  // namespace judge
