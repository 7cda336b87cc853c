#pragma once

#include <string>
#include <string_view>

#include "judge/base/result.hpp"

namespace judge {

// What the files of a problem's cases hold that can be drawn, as touchstone.yaml says it: a list of
// words for the input and one for the answer, in the order of what the file holds.
//   name               an integer, which later words may use as a number
//   _                  a token that is not drawn
//   SHAPE(count)       that many of them by coordinates: points, polygon, polyline (x y each),
//                      segments, lines, halfplanes (x1 y1 x2 y2), circles (x y r)
//   SHAPE[count]       points, polygon, polyline, segments, triangles by indices of points of the
//                      input, from 0
//   count{ words }     again and again; each time has a panel of its own
//   LETTER?{ words }   only where this token comes next
// A count is a number or a name. Example: "n points(n)" with the answer "k polygon[k]".
struct PictureSpec {
  std::string input, answer;
};

// What is drawn over each other: the input, the answer, and an output in place of which the answer
// was wanted (empty: none). `title` names the case.
struct PictureOf {
  std::string title;
  std::string_view input, answer, output;
};

// An SVG, at most 12 panels and 20,000 coordinates of each file in it: it says so where there are
// more. Answers and outputs that do not fit the words are drawn as far as they do, for they may say
// EMPTY or be wrong; an input that does not is an Error, as are words that are none.
Result<std::string> draw_picture(const PictureSpec& spec, const PictureOf& of);

}  // namespace judge
