#include "problems/kit/tree_reader.hpp"

#include <gtest/gtest.h>

#include "tests/problems/kit/descriptors.hpp"

namespace kit {
namespace {

void parents(const char* text, std::int64_t n) {
  const TextFile file(text);
  Reader in(file.fd());
  read_parents(in, n);
  in.end();
}

// Edges with a length of 0 to 9.
void edges(const char* text, std::int64_t n) {
  const TextFile file(text);
  Reader in(file.fd());
  read_edges(in, n, [&] {
    in.space();
    in.integer(0, 9, "c");
  });
  in.end();
}

TEST(TreeReader, ReadsTrees) {
  parents("\n", 1);
  parents("0\n", 2);
  parents("0 1 0 3\n", 5);
  edges("", 1);
  edges("1 0 5\n", 2);
  edges("2 3 1\n0 3 9\n1 2 0\n", 4);
}

TEST(TreeReaderDeathTest, RefusesWhatIsNone) {
  const auto refused = testing::ExitedWithCode(43);
  EXPECT_EXIT(parents("0 2\n", 3), refused, "1:3: the next parent is not in 0..1");
  EXPECT_EXIT(parents("0\n1\n", 3), refused, "1:2: wanted a space");
  EXPECT_EXIT(parents("0 1 2\n", 3), refused, "1:4: wanted the end of the line");
  EXPECT_EXIT(edges("0 0 1\n", 2), refused, "1:4: the edge closes a circle");
  EXPECT_EXIT(edges("0 1 1\n1 2 1\n2 0 1\n", 4), refused, "3:4: the edge closes a circle");
  EXPECT_EXIT(edges("0 2 1\n", 2), refused, "1:3: b is not in 0..1");
  EXPECT_EXIT(edges("0 1\n", 2), refused, "1:4: wanted a space");
  EXPECT_EXIT(edges("0 1 1\n", 3), refused, "2:1: a number is wanted for a");
}

}  // namespace
}  // namespace kit
