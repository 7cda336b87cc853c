// A problem.xml: whatever it holds, it is read or refused with its place, and nothing outside the
// package is named by what was read.

#include <cstdlib>

#include "judge/base/file.hpp"
#include "judge/package/polygon.hpp"
#include "judge/package/xml.hpp"

using namespace judge;

namespace {

void visit(const Xml& element, int& left) {
  if (--left < 0) return;
  (void)element.content();
  (void)element.number("points");
  (void)element.integer("points");
  if (!element.place().starts_with("fuzz.xml:")) std::abort();
  for (const char* name : {"a", "problem", "judging", "testset", "tests", "test"}) {
    const std::vector<Xml> all = element.all(name);
    if (static_cast<bool>(element[name]) == all.empty()) std::abort();
    for (const Xml& child : all) visit(child, left);
  }
}

const TempDir& package() {
  static const TempDir folder = [] {
    TempDir made = *TempDir::make(fs::temp_directory_path(), "fuzz-");
    for (const char* name : {"a", "b", "tests/01", "tests/01.a"}) {
      if (!make_folders((made.path() / name).parent_path())) std::abort();
      if (!write_file(made.path() / name, "")) std::abort();
    }
    return made;
  }();
  return folder;
}

void check_inside(const fs::path& path) {
  if (path.empty()) return;
  const std::string below = path.lexically_normal().lexically_relative(package().path()).string();
  if (below.empty() || below.starts_with("..")) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
  const std::string_view content(reinterpret_cast<const char*>(bytes), size);
  const Result<Xml> root = Xml::parse(content, "fuzz.xml");
  int left = 1000;
  if (root) visit(*root, left);
  if (!root && !root.error().message.starts_with("fuzz.xml:")) std::abort();

  if (!write_file(package().path() / "problem.xml", content)) std::abort();
  const Result<Problem> problem = read_polygon(package().path(), "fuzz");
  (void)summarize_polygon(package().path(), "fuzz");
  if (!problem) {
    if (!problem.error().message.starts_with("fuzz")) std::abort();
    return 0;
  }
  if (problem->cases.empty()) std::abort();
  for (const TestCase& test_case : problem->cases) {
    check_inside(test_case.input);
    check_inside(test_case.answer);
    if (!test_case.generated) continue;
    check_inside(test_case.generated->input_file);
    check_inside(test_case.generated->answer_file);
  }
  for (const PackageSubmission& submission : problem->submissions) check_inside(submission.file);
  if (problem->output_validator) check_inside(problem->output_validator->path);
  return 0;
}
