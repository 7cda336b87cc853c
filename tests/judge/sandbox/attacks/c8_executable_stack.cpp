// Asks for a stack on which code can be run, and runs some there.
#include <cstdio>
#include <cstring>
asm(".section .note.GNU-stack,\"x\",@progbits\n.text");
int main() {
  const unsigned char code[] = {0xb8, 3, 0, 0, 0, 0xc3};  // mov eax, 3; ret
  volatile unsigned char stack[sizeof code];
  for (unsigned i = 0; i < sizeof code; ++i) stack[i] = code[i];
  std::printf("%d\n", reinterpret_cast<int (*)()>(const_cast<unsigned char*>(stack))());
}
