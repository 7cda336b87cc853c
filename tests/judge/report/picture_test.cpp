#include "judge/report/picture.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace judge {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string drawn(const PictureSpec& spec, const std::string& input, const std::string& answer,
                  const std::string& output = "") {
  const Result<std::string> svg =
      draw_picture(spec, {.title = "p 1", .input = input, .answer = answer, .output = output});
  return svg ? *svg : "error: " + svg.error().message;
}

int count(const std::string& text, const std::string& part) {
  int found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
    ++found;
  }
  return found;
}

// The page is 640 wide with a margin of 16, and up is up.
TEST(Picture, PutsCoordinatesOntoThePage) {
  const std::string svg = drawn({"n polygon(n)", "points(1)"}, "3 0 0 4 0 0 4", "1/2 -0.0e0");
  EXPECT_THAT(svg, HasSubstr("<path d=\"M16.00 624.00L624.00 624.00L16.00 16.00Z\"/>"));
  EXPECT_THAT(svg, HasSubstr("cx=\"92.00\" cy=\"624.00\""));
  EXPECT_THAT(svg, HasSubstr("<title>p 1</title>"));
  EXPECT_THAT(svg, Not(HasSubstr("class=\"output\"")));
}

TEST(Picture, KnowsEachShape) {
  EXPECT_THAT(drawn({"circles(1)", ""}, "0 0 2", ""),
              HasSubstr("<circle cx=\"320.00\" cy=\"320.00\" r=\"304.00\"/>"));
  EXPECT_THAT(drawn({"segments(1)", ""}, "0 0 1 1", ""), HasSubstr("M16.00 624.00L624.00 16.00\""));
  EXPECT_THAT(drawn({"lines(1)", ""}, "0 0 1 0", ""), HasSubstr("320.00L"));
  EXPECT_EQ(count(drawn({"lines(1)", ""}, "0 0 1 0", ""), "<path"), 1);
  // To the right is the x axis, so what is meant lies above.
  EXPECT_THAT(drawn({"halfplanes(1)", ""}, "0 0 1 0", ""),
              HasSubstr("M320.00 320.00L320.00 310.00"));
  EXPECT_EQ(count(drawn({"_ points(2)", ""}, "word 0 0 1 1", ""), "class=\"p\""), 2);
  EXPECT_EQ(count(drawn({"polyline(2)", ""}, "0 0 1 1", ""), "Z\""), 0);
}

TEST(Picture, IndicesAreOfTheInputsPoints) {
  const PictureSpec spec = {"n points(n)", "m triangles[m]"};
  EXPECT_THAT(drawn(spec, "3 0 0 1 0 0 1", "1 0 1 2"),
              HasSubstr("M16.00 624.00L624.00 624.00L16.00 16.00Z"));
  // One that is none ends the drawing, not the judge.
  EXPECT_EQ(count(drawn(spec, "3 0 0 1 0 0 1", "2 0 1 2 0 1 3"), "Z\""), 1);
}

TEST(Picture, ATimeHasAPanel) {
  const PictureSpec spec = {"T T{n points(n)}", "T{k polygon(k)}"};
  const std::string svg = drawn(spec, "2 1 5 5 2 0 0 1 1", "0 2 0 0 1 1");
  EXPECT_EQ(count(svg, "<svg"), 3);
  EXPECT_EQ(count(svg, "<g class=\"input\">"), 2);
  std::string many = "50\n";
  for (int i = 0; i < 50; ++i) many += "1 0 0\n";
  EXPECT_EQ(count(drawn(spec, many, ""), "<g class=\"input\">"), 12);
  EXPECT_THAT(drawn(spec, many, ""), HasSubstr("(not all of it)"));
}

TEST(Picture, WordsMayHangOnALetter) {
  const PictureSpec spec = {"T T{L?{lines(1)} C?{circles(1)}}", ""};
  const std::string svg = drawn(spec, "2 C 0 0 1 L 0 0 1 1", "");
  EXPECT_THAT(svg, HasSubstr("<g class=\"input\">\n<circle"));
  EXPECT_THAT(svg, HasSubstr("<g class=\"input\">\n<path"));
  EXPECT_THAT(drawn({"L?(1)", ""}, "1", ""), HasSubstr("is not understood"));
}

TEST(Picture, AnswersAndOutputsAreDrawnAsFarAsTheyGo) {
  const PictureSpec spec = {"n points(n)", "k polygon(k)"};
  EXPECT_THAT(drawn(spec, "1 0 0", "EMPTY"), HasSubstr("</svg>"));
  const std::string over = drawn(spec, "2 0 0 2 2", "2 0 0 2 2", "3 0 0 2 2 <b>");
  EXPECT_THAT(over, HasSubstr("<g class=\"output\">\n<path"));
  EXPECT_THAT(over, Not(HasSubstr("<b>")));
  EXPECT_THAT(drawn(spec, "2 0 0 x", ""), HasSubstr("error: p 1: the input is not"));
  EXPECT_THAT(drawn(spec, "99999999999999 0 0", ""), HasSubstr("error: "));
  EXPECT_THAT(drawn(spec, "1 nan 0", ""), HasSubstr("error: "));
}

TEST(Picture, IsBounded) {
  std::string input = "100000\n";
  for (int i = 0; i < 100000; ++i) input += std::to_string(i) + " 0\n";
  const std::string svg = drawn({"n points(n)", ""}, input, "");
  EXPECT_EQ(count(svg, "class=\"p\""), 10000);
  EXPECT_THAT(svg, HasSubstr("(not all of it)"));
}

TEST(Picture, WordsThatAreNone) {
  for (const char* words : {"n circle(n)", "circles[1]", "n{points(1)", "points(", "points()", "}",
                            "n points(n]", "+"}) {
    EXPECT_THAT(drawn({words, ""}, "1 0 0", ""), HasSubstr("is not understood")) << words;
    EXPECT_THAT(drawn({"n", words}, "1", ""), HasSubstr("is not understood")) << words;
  }
}

}  // namespace
}  // namespace judge
