// The same, and it is there.
#include <cstdio>
extern "C" const char asked[] __attribute__((section(".interp"), used)) =
    "/lib64/ld-linux-x86-64.so.2";
int main() { std::puts("3"); }
