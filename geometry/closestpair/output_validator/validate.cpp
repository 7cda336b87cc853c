// The two points must be different ones of the set, at the squared distance of the answer.

#include <functional>

#include "geometry/kit/pair_validator.hpp"

int main(int argc, char** argv) {
  geometry::kit::validate_pairs(argc, argv, "least", std::less<>());
}
