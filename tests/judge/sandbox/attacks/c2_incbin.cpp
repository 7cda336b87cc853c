// A secret in the program.
#include <cstdio>
asm(".section .rodata\nsecret: .incbin \"SECRET\"\n.byte 0\n.text");
extern "C" const char secret[];
int main() { std::puts(secret); }
