// Options that only a command line should have, in pragmas and attributes.
#include <cstdio>
#pragma GCC optimize("-fplugin=/work/plugin.so")
#pragma GCC optimize("-wrapper=/bin/sh")
#pragma GCC pch_preprocess "SECRET"
#pragma GCC dependency "SECRET"
#pragma comment(linker, "/include:SECRET")
#pragma push_options "-B/work"
__attribute__((optimize("-fdump-tree-all"))) int main() { std::puts("3"); }
